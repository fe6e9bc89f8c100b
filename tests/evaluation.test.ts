import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  matchQuotations,
  QuotationTally,
  readMarkedDocument,
  readMarkedQuotations,
  WikinewsTally,
} from "@standpoint/evaluation";
import { describe, expect, test } from "vitest";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const readLines = (name: string) =>
  readFileSync(path(name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** What the reference scorer says of `found.jsonl` beside `gold.jsonl`, for each set of its options. */
const expected: { options: string[]; figures: object }[] = readLines("evaluation/figures.jsonl");

/** The reference scorer is no part of the repository; where it stands beside the checkout, it is asked. */
const scorer = path("../../shared/tools/score_quotes.py");
const canAsk = existsSync(scorer) && spawnSync("python3", ["--version"]).status === 0;

function figuresOf(options: readonly string[]): object {
  const found = new Map(
    readLines("evaluation/found.jsonl").map(({ id, quotes }) => [id, readMarkedQuotations(quotes)]),
  );
  const tallies = { quotations: new QuotationTally(), wikinews: new WikinewsTally() };
  const flags = { core: options.includes("--core"), topLevel: options.includes("--top-level") };
  for (const document of readLines("evaluation/gold.jsonl").map(readMarkedDocument)) {
    tallies.quotations.add(matchQuotations(document, found.get(document.id) ?? [], flags));
    tallies.wikinews.add(document, found.get(document.id) ?? [], flags);
  }
  return options.includes("--official-wikinews") ? tallies.wikinews.score() : tallies.quotations.score();
}

/** Sums differ in the last bits with their order. */
const rounded = (figures: object) =>
  JSON.parse(JSON.stringify(figures, (_, value) => (typeof value === "number" ? Number(value.toFixed(12)) : value)));

describe.for(expected)("with $options our figures are those of the reference scorer", ({ options, figures }) => {
  test("as it gave them", () => {
    expect(rounded(figuresOf(options))).toEqual(rounded(figures));
  });

  test.skipIf(!canAsk)("asked now", () => {
    const files = [path("evaluation/gold.jsonl"), path("evaluation/found.jsonl")];
    const { stdout } = spawnSync("python3", [scorer, ...files, "--json", ...options], { encoding: "utf8" });
    expect(rounded(JSON.parse(stdout))).toEqual(rounded(figures));
  });
});
