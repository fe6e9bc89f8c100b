import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli, useFolder } from "../sample-run.ts";
import { run } from "./evaluate-stance.ts";

const { folder, writeLines: gold } = useFolder();

const good = {
  ...{ id: "good", lang: "en", text: "Lumora is a serious threat to Vantrix.", label: 1 },
  target: "Lumora is a threat to Vantrix",
};
const marked = { ...good, id: "marked", text: "Lumora is no threat to Vantrix.", label: -1, phenomena: ["negation"] };

describe("evaluate stance", () => {
  const file = gold("good.jsonl", [good, marked]);

  test("prints the figures as JSON on stdout, and a table on stderr", () => {
    const { stdout, stderr, status } = runCli(["evaluate", "stance", file]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ n: 2, missing: 0, macro_f1: 1, macro_f1_en: 1, f1_neutral: null });
    expect(stderr).toMatch(/^n {28}2\n/);
    expect(stderr).toMatch(/^macro_f1 +1$/m);
  });

  test("has a confusion by phenomenon where phenomena are marked", () => {
    const { stdout, stderr } = runCli(["evaluate", "stance", file]);
    expect(JSON.parse(stdout).phenomena).toMatchObject({ negation: { n: 1, accuracy: 1 } });
    expect(stderr).toMatch(/^negation +1 +1\.00 +1\/0\/0 /m);
    expect(JSON.parse(runCli(["evaluate", "stance", gold("plain.jsonl", [good])]).stdout)).not.toHaveProperty(
      "phenomena",
    );
  });

  test("names bad records, goes on, and fails in the end", () => {
    const bad = gold("bad.jsonl", [
      "{ no json",
      { ...good, id: "no label", label: undefined },
      { ...good, id: "odd label", label: 2 },
      { ...good, id: "blank", text: " " },
      { ...good, id: "French", lang: "fr" },
      good,
    ]);
    const { stdout, stderr, status } = runCli(["evaluate", "stance", bad]);
    expect(status).toBe(1);
    expect(stderr.split("\n").slice(0, 5)).toEqual([
      "line 1: the line is no JSON",
      expect.stringMatching(/^line 2 \(no label\): “label”/),
      expect.stringMatching(/^line 3 \(odd label\): “label”/),
      expect.stringMatching(/^line 4 \(blank\): /),
      expect.stringMatching(/^line 5 \(French\): .*fr/),
    ]);
    // What we cannot score but a person has annotated has no answer.
    expect(JSON.parse(stdout)).toMatchObject({ n: 3, missing: 2, ece: null });
  });

  test.for<[string, string[], RegExp]>([
    ["no file", [], /name one annotated file/],
    ["two files", [file, file], /name one annotated file/],
    ["a missing file", [join(folder, "missing.jsonl")], /missing\.jsonl/],
    ["a scorer that nobody has", [file, "--scorer", "oracle"], /roles/],
    ["an unknown option", [file, "--colour"], /--colour/],
  ])("refuses %s", async ([, args, message]) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});
