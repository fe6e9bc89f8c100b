import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { confusionByPhenomenon, readStanceRecord, stanceScoreOf } from "@standpoint/evaluation";
import { expect, test } from "vitest";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const [goldFile, answerFile] = [path("evaluation/stance-gold.jsonl"), path("evaluation/stance-answers.jsonl")];
const readLines = (file: string) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const answers = new Map(
  readLines(answerFile).map(({ id, score, label, confidence }) => [id, { value: score, label, confidence }]),
);
const judged = readLines(goldFile)
  .map(readStanceRecord)
  .map(({ id, language, label, phenomena }) => ({
    ...{ language, annotated: label, phenomena },
    answer: answers.get(id) ?? null,
  }));

/** What the reference scorer says of `stance-answers.jsonl` beside `stance-gold.jsonl`. */
const figures = JSON.parse(readFileSync(path("evaluation/stance-figures.json"), "utf8"));

/** The reference scorer is no part of the repository; where it stands beside the checkout, it is asked. */
const scorer = path("../../shared/tools/score_stance.py");
const canAsk = existsSync(scorer) && spawnSync("python3", ["--version"]).status === 0;

/** Sums differ in the last bits with their order. */
const rounded = (some: object) =>
  JSON.parse(JSON.stringify(some, (_, value) => (typeof value === "number" ? Number(value.toFixed(12)) : value)));

test("our figures are those that the reference scorer gave, the interval's draws included", () => {
  expect(rounded(stanceScoreOf(judged))).toEqual(rounded(figures));
});

test.skipIf(!canAsk)("our figures are those that the reference scorer gives now", () => {
  const { stdout } = spawnSync("python3", [scorer, goldFile, answerFile, "--json"], { encoding: "utf8" });
  expect(rounded(stanceScoreOf(judged))).toEqual(rounded(JSON.parse(stdout)));
});

test("a missing answer counts as 0 and leaves no calibration error", () => {
  const incomplete = judged.with(-1, { ...judged[0], ...judged.at(-1), answer: null } as (typeof judged)[number]);
  expect(stanceScoreOf(incomplete)).toMatchObject({ n: 12, missing: 1, accuracy: 7 / 12, ece: null });
});

test("of no statements there are no figures", () => {
  expect(stanceScoreOf([])).toMatchObject({ n: 0, accuracy: null, macro_f1: null, macro_f1_95: null, spearman: null });
});

test("the confusion of a phenomenon counts which label was taken for which", () => {
  const marked = judged.flatMap((one) => (one.phenomena === null ? [] : [{ ...one, phenomena: one.phenomena }]));
  const confusion = confusionByPhenomenon(marked);
  expect(Object.keys(confusion)).toEqual([
    ...["comparative", "concession", "conditional", "irony", "metaphor", "negation", "none"],
  ]);
  const none = { against: 0, neutral: 0, favor: 0 };
  expect(confusion["comparative"]).toEqual({
    ...{ n: 2, accuracy: 0.5 },
    confusion: { against: { against: 1, neutral: 0, favor: 1 }, neutral: none, favor: none },
  });
});
