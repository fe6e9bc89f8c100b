import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli, useFolder } from "../sample-run.ts";
import { run } from "./evaluate-quotes.ts";

const { folder, writeLines: gold } = useFolder();

const text = "\u{1F50B} News: “Quorvex worries us a lot,” said Ann Weber. The plan fell flat.";
// Offsets count code points: the battery is one.
const said = {
  ...{ start: 9, end: 34, type: "direct", cue_start: 36, cue_end: 40 },
  ...{ speaker_start: 41, speaker_end: 50, speaker_text: "Ann Weber" },
};
const fell = { start: 52, end: 70, type: "indirect", optional: true };
const good = { id: "good", lang: "en", text, quotes: [said, fell] };

describe("evaluate quotes", () => {
  const file = gold("good.jsonl", [good]);

  test("prints the figures as JSON on stdout, table and errors on stderr", () => {
    const { stdout, stderr, status } = runCli(["evaluate", "quotes", file]);
    expect(status).toBe(0);
    const missed = { "missed indirect without cue": 1 };
    expect(JSON.parse(stdout)).toMatchObject({
      docs: 1,
      relaxed: { p: 1, r: 1 / 2, tp: 1, pred: 1, gold: 2 },
      attributed: { tp: 1 },
      cue_overlap_accuracy: 1,
      errors: missed,
    });
    expect(stderr).toContain("relaxed        P 100.0  R  50.0  F1  66.7");
    expect(stderr).toMatch(/1 {2}missed indirect without cue\n +good\n +gold 52–70 \[nobody\] The plan fell flat\n/);
  });

  test("--core leaves out what is optional", () => {
    const { stdout, stderr } = runCli(["evaluate", "quotes", file, "--core"]);
    expect(JSON.parse(stdout)).toMatchObject({ relaxed: { f1: 1 }, errors: {} });
    expect(stderr).toContain("no errors");
  });

  test("--top-level leaves out what lies in another quotation", () => {
    const nested = gold("nested.jsonl", [{ ...good, quotes: [said, { ...fell, nested: true }] }]);
    const { stdout } = runCli(["evaluate", "quotes", nested, "--top-level"]);
    expect(JSON.parse(stdout).relaxed).toMatchObject({ f1: 1, gold: 1 });
  });

  test("--errors sets how many examples a kind has", () => {
    const { stderr } = runCli(["evaluate", "quotes", file, "--errors", "0"]);
    expect(stderr).toContain("missed indirect without cue");
    expect(stderr).not.toContain("The plan fell flat");
  });

  test("--official-wikinews counts the corpus's tokens", () => {
    const tokens = [...text.matchAll(/\w+/g)].map(({ 0: word, index }) => [index - 1, index - 1 + word.length]);
    const { stdout, status } = runCli(
      ["evaluate", "quotes", "-", "--official-wikinews"],
      JSON.stringify({ ...good, tokens }),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ quote: { p: 1, r: 1 / 2 }, speaker: { f1: 1 } });
  });

  test("names bad records, goes on, and fails in the end", () => {
    const bad = gold("bad.jsonl", [
      "{ no json",
      { id: "no text", lang: "en", quotes: [] },
      { id: "number", lang: "en", text: 7, quotes: [] },
      { id: "beyond", lang: "en", text: "It rains.", quotes: [{ start: 0, end: 90 }] },
      { ...good, id: "French", lang: "fr" },
      good,
    ]);
    const { stdout, stderr, status } = runCli(["evaluate", "quotes", bad]);
    expect(status).toBe(1);
    expect(stderr.split("\n").slice(0, 5)).toEqual([
      "line 1: the line is no JSON",
      expect.stringMatching(/^line 2 \(no text\): “text”/),
      expect.stringMatching(/^line 3 \(number\): “text”/),
      expect.stringMatching(/^line 4 \(beyond\): a quotation ends after the text/),
      expect.stringMatching(/^line 5 \(French\): .*fr/),
    ]);
    // What we cannot read but a person has annotated is missed.
    expect(JSON.parse(stdout)).toMatchObject({ docs: 2, relaxed: { tp: 1, gold: 4 } });
  });

  test.for<[string, string[], RegExp]>([
    ["no file", [], /name one annotated file/],
    ["two files", [file, file], /name one annotated file/],
    ["a missing file", [join(folder, "missing.jsonl")], /missing\.jsonl/],
    ["a folder", [folder], /is a folder/],
    ["an odd number of examples", [file, "--errors", "many"], /--errors takes a number/],
    ["an unknown option", [file, "--colour"], /--colour/],
  ])("refuses %s", async ([, args, message]) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});

test("evaluate refuses what it does not know", () => {
  const { stderr, status } = runCli(["evaluate", "rhymes"]);
  expect(stderr).toMatch(/no “rhymes” to evaluate, only quotes, stance/);
  expect(status).toBe(1);
});
