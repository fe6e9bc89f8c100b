import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli, useFolder } from "../sample-run.ts";
import { run } from "./analyze.ts";

const { folder, write: file } = useFolder();

const text =
  "\u{1F50B} News: “Quorvex worries us a lot,” said Ann Weber, chief of Nordzell. She added that it would rain.";
const lines = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("analyze", () => {
  const article = file("article.txt", text);

  test("answers in JSON with spans that are slices of the file", () => {
    const { stdout, status } = runCli(["analyze", article, "--target", "quorvex-threat", "--format", "json"]);
    expect(status).toBe(0);
    const analysis = JSON.parse(stdout);
    expect(analysis).toMatchObject({ language: "en", target: "quorvex-threat" });
    expect(analysis.statements).toHaveLength(2);
    const [first] = analysis.statements;
    expect(first).toMatchObject({
      text: "Quorvex worries us a lot,",
      form: "direct",
      speaker: { name: "Ann Weber", kind: "person", role: "chief", organization: "Nordzell" },
      attribution: { sieve: "explicit-name" },
    });
    expect(text.slice(...(first.spans[0] as [number, number]))).toBe(first.text);
    expect(text.slice(...(first.cue as [number, number]))).toBe("said");
    const weights = first.stance.evidence.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0);
    expect(weights).toBeCloseTo(first.stance.value, 3);
    expect(first.stance.labels).toEqual([1]);
    expect(analysis.speakers).toMatchObject([
      { name: "Ann Weber", mean: first.stance.value, low: null, high: null, count: 1 },
    ]);
  });

  test("counts code points when asked to", () => {
    const { stdout } = runCli(["analyze", article, "--format", "json", "--offsets", "codepoint"]);
    const [start, end] = JSON.parse(stdout).statements[0].spans[0];
    expect([...text].slice(start, end).join("")).toBe("Quorvex worries us a lot,");
  });

  test("counts code points in CSV too", () => {
    const rowOf = (args: string[]) =>
      runCli(["analyze", article, "--format", "csv", ...args]).stdout.split("\r\n")[1] ?? "";
    expect(rowOf([])).not.toBe(rowOf(["--offsets", "codepoint"]));
  });

  test("answers several files with an array, and goes on after a bad one", () => {
    const { stdout, stderr, status } = runCli([
      "analyze",
      article,
      join(folder, "missing.txt"),
      article,
      "--format",
      "json",
    ]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/missing\.txt/);
    expect(status).toBe(1);
  });

  test("writes CSV with a row per statement", () => {
    const { stdout } = runCli(["analyze", article, "--format", "csv"]);
    expect(stdout.trim().split("\r\n")).toHaveLength(3);
  });

  test("the learned scorer answers, unless another is named", () => {
    const scorersWith = (...options: string[]) => {
      const { stdout } = runCli(["analyze", article, "--claim", "Rain is wet", "--format", "json", ...options]);
      return JSON.parse(stdout).statements.map(
        ({ stance }: { stance: { scorer: string } }) => stance.scorer.split("@")[0],
      );
    };
    expect(scorersWith()).toEqual(["cross-encoder", "cross-encoder"]);
    expect(scorersWith("--scorer", "roles")).toEqual(["roles", "roles"]);
  });

  test.for<[string, string[], RegExp]>([
    ["no file", [], /at least one file/],
    ["an unknown format", [article, "--format", "xml"], /--format takes/],
    ["an unknown target", [article, "--target", "nothing"], /no target “nothing”/],
    ["a target and a claim", [article, "--target", "quorvex-threat", "--claim", "It rains"], /not both/],
  ])("refuses %s", async ([, args, message]) => {
    await expect(run(args)).rejects.toThrow(message);
  });

  test.for<[string, string[], RegExp]>([
    ["an unknown option", ["analyze", article, "--colour"], /--colour/],
    ["an empty file", ["analyze", file("empty.txt", "")], /no text/],
    ["a binary file", ["analyze", file("binary.bin", new Uint8Array([0xff, 0xfe, 0x00, 0x80]))], /not UTF-8/],
    ["a text with a NUL", ["analyze", file("nul.txt", "It\u0000rains")], /control character/],
  ])("refuses %s with one line and without output", ([, args, message]) => {
    const { stdout, stderr, status } = runCli(args);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });
});

describe("extract", () => {
  test("answers a line a document, and names the bad ones", () => {
    const input = [
      JSON.stringify({ id: "a", lang: "en", text }),
      "{ no json",
      JSON.stringify({ id: "b" }),
      JSON.stringify({ id: "c", lang: "fr", text: "Il pleut." }),
      "",
      JSON.stringify({ id: "d", text: "„Es regnet“, sagte Weber, die Chefin der Werft." }),
    ].join("\n");
    const { stdout, stderr, status } = runCli(["extract"], input);
    const answers = lines(stdout);
    expect(answers.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(answers[0].quotes[0]).toMatchObject({
      type: "direct",
      speaker_text: "Ann Weber",
      speaker_canonical: "Ann Weber",
      organization: "Nordzell",
    });
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^line 2: .*JSON/),
      expect.stringMatching(/^line 3 \(b\): “text” is missing/),
      expect.stringMatching(/^line 4 \(c\): .*fr/),
    ]);
    expect(status).toBe(1);
  });
});

describe("score", () => {
  test("scores toward a target's id and toward a claim in words", () => {
    const input = [
      { id: "id", lang: "en", text: "Quorvex is a serious danger to Nordzell.", target: "quorvex-threat" },
      {
        id: "words",
        lang: "en",
        text: "Lumora is a serious danger to Vantrix.",
        target: "Lumora is a threat to Vantrix",
      },
      { id: "off", lang: "en", text: "It rained in Bremen.", target: "Lumora is a threat to Vantrix" },
    ];
    const { stdout, status } = runCli(["score"], input.map((one) => JSON.stringify(one)).join("\n"));
    expect(status).toBe(0);
    const [byId, byWords, off] = lines(stdout);
    expect(byId).toMatchObject({ id: "id", label: 1, labels: [1] });
    expect(byWords).toMatchObject({ id: "words", label: 1 });
    expect(off).toMatchObject({ id: "off", score: null, label: null, labels: [], evidence: [] });
  });
});

test("--help says what a command takes", () => {
  const { stderr, status } = runCli(["analyze", "--help"]);
  expect(stderr).toMatch(/usage: standpoint analyze FILE/);
  expect(status).toBe(0);
});

test("an unknown command says which there are", () => {
  const { stderr, status } = runCli(["analyse"]);
  expect(stderr).toMatch(/no command “analyse”/);
  expect(stderr).toMatch(/analyze/);
  expect(status).toBe(2);
});
