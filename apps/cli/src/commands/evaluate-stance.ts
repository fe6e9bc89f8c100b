import { parseArgs } from "node:util";
import { labelOf, type Target } from "@standpoint/domain";
import { confusionByPhenomenon, type JudgedStatement, readStanceRecord, stanceScoreOf } from "@standpoint/evaluation";
import type { StanceScorer } from "@standpoint/stance";
import { chooseScorers } from "../choose-scorer.ts";
import { readTargetsById } from "../corpus.ts";
import { eachRecord, openText } from "../input.ts";
import { printFigures } from "../output/print-figures.ts";
import { phenomenonTable, stanceTable } from "../output/stance-score.ts";
import { readPair } from "./score.ts";

/** As the annotation has it, with what a person found hard in it; `null` where nobody marked that. */
type Judged = JudgedStatement & { readonly phenomena: readonly string[] | null };

/**
 * `evaluate stance GOLD.jsonl [--scorer NAME]`: scores the statements of an annotated file and compares.
 *
 * Prints the figures as JSON on stdout and as a table on stderr; where phenomena are marked, a confusion for each of them.
 * A statement that cannot be scored is told and counts as one without an answer.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { scorer: { type: "string" } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error("name one annotated file, GOLD.jsonl");
  const judged = await judgeFile(file, await chooseScorers(values.scorer));
  const marked = judged.filter((one) => one.phenomena !== null) as (Judged & { phenomena: readonly string[] })[];
  const score = stanceScoreOf(judged);
  const phenomena = confusionByPhenomenon(marked);
  const figures = { ...score, ...(marked.length > 0 && { phenomena }) };
  const tables = [stanceTable(score), ...(marked.length > 0 ? [phenomenonTable(phenomena)] : [])];
  printFigures(figures, tables.join("\n\n"));
}

/** Scores each annotated statement as `score` does; sets the exit code where one is bad. */
async function judgeFile(file: string, scorerOf: (target: Target) => Promise<StanceScorer>): Promise<Judged[]> {
  const targets = readTargetsById();
  const judged: Judged[] = [];
  const allGood = await eachRecord(await openText(file), async (record) => {
    const { language, label: annotated, phenomena } = readStanceRecord(record);
    let answer: JudgedStatement["answer"] = null;
    try {
      const { passage, target } = readPair(record, targets);
      const [score] = await (await scorerOf(target)).score([passage], target, { evidence: false });
      if (score !== undefined) answer = { ...score, label: labelOf(score.value) };
    } finally {
      judged.push({ language, annotated, answer, phenomena });
    }
  });
  if (!allGood) process.exitCode = 1;
  return judged;
}
