import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { languages, type ScoredStatement, type Target } from "@standpoint/domain";
import {
  type AnnotatedStatement,
  type Comparison,
  compareStatements,
  type Figures,
  locateStatements,
  quotationFigures,
  type StancePair,
  shortfalls,
  stanceFigures,
  thresholds,
} from "@standpoint/evaluation";
import { analyzeArticle } from "@standpoint/pipeline";
import { type ArticleDraft, createArticle } from "@standpoint/pipeline/drafts";
import type { StanceScorer } from "@standpoint/stance";
import { chooseScorers } from "../choose-scorer.ts";
import { readRegister, readTargets } from "../corpus.ts";

const corpus = new URL("../../../../corpus/", import.meta.url);
const groups = ["overall", ...languages] as const;

type Evaluation = Record<(typeof groups)[number], Figures>;

interface ArticleResult {
  readonly language: string;
  readonly comparison: Comparison;
  readonly stances: readonly StancePair[];
}

/**
 * `standpoint evaluate [--scorer NAME]`: analyses the articles of `corpus/` and compares the answers with its annotations.
 *
 * Prints the figures as JSON on stdout and as a table on stderr; exit code 1 when one misses its threshold.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { scorer: { type: "string" } } });
  const scorerOf = await chooseScorers(values.scorer);
  const targets = readTargets();
  const [target] = targets;
  if (target === undefined) throw new Error("corpus/targets.json has no target");
  const scorer = await scorerOf(target);
  const results = await evaluateCorpus(targets, scorerOf);
  const figuresIn = (group: string) =>
    figuresOf(results.filter(({ language }) => group === "overall" || group === language));
  const evaluation = Object.fromEntries(groups.map((group) => [group, figuresIn(group)])) as Evaluation;
  const missed = groups.flatMap((group) =>
    shortfalls(evaluation[group], thresholds[group]).map((shortfall) => `${group}: ${shortfall}`),
  );
  const report = {
    scorer: scorer.name,
    scorerVersion: scorer.version,
    articles: results.length,
    ...evaluation,
    missed,
  };
  console.log(JSON.stringify(report, null, 2));
  console.error([table(evaluation), ...missed].join("\n"));
  if (missed.length > 0) process.exitCode = 1;
}

async function evaluateCorpus(
  targets: readonly Target[],
  scorerOf: (target: Target) => Promise<StanceScorer>,
): Promise<ArticleResult[]> {
  const register = readRegister();
  const results: ArticleResult[] = [];
  for (const name of readdirSync(new URL("articles/", corpus)).sort()) {
    const draft: ArticleDraft & { publishedOn: string } = readCorpus(`articles/${name}`);
    const { statements }: { statements: AnnotatedStatement[] } = readCorpus(`annotations/${name}`);
    const article = createArticle(draft, draft.publishedOn);
    const scored = await analyzeArticle({ article, register, targets, scorerOf });
    const comparison = compareStatements({
      text: article.text,
      // Every statement comes once per target.
      predicted: scored.filter(({ targetId }) => targetId === targets[0]?.id),
      annotated: locateStatements(article.text, statements),
    });
    results.push({ language: article.language, comparison, stances: pairStances(comparison, scored) });
  }
  return results;
}

/** Annotated stances of the statements that were found, each with the score toward the same target. */
function pairStances({ pairs }: Comparison, scored: readonly ScoredStatement[]): StancePair[] {
  const answers = new Map(scored.map(({ id, targetId, stance }) => [`${id} ${targetId}`, stance.value]));
  return pairs.flatMap(({ predicted, annotated }) =>
    Object.entries(annotated.stance).map(([targetId, value]) => ({
      predicted: answers.get(`${predicted.id} ${targetId}`) ?? null,
      annotated: value,
    })),
  );
}

function figuresOf(results: readonly ArticleResult[]): Figures {
  return {
    quotations: quotationFigures(results.map(({ comparison }) => comparison)),
    stance: stanceFigures(results.flatMap(({ stances }) => stances)),
  };
}

const rows: readonly [name: string, digits: 0 | 3, figure: (figures: Figures) => number | null][] = [
  ["statements annotated", 0, ({ quotations }) => quotations.annotated],
  ["statements predicted", 0, ({ quotations }) => quotations.predicted],
  ["precision", 3, ({ quotations }) => quotations.precision],
  ["recall", 3, ({ quotations }) => quotations.recall],
  ["  direct", 3, ({ quotations }) => quotations.recallByForm.direct],
  ["  indirect", 3, ({ quotations }) => quotations.recallByForm.indirect],
  ["  mixed", 3, ({ quotations }) => quotations.recallByForm.mixed],
  ["F1", 3, ({ quotations }) => quotations.f1],
  ["attributed F1", 3, ({ quotations }) => quotations.attributedF1],
  ["speaker accuracy", 3, ({ quotations }) => quotations.speakerAccuracy],
  ["stances compared", 0, ({ stance }) => stance.count],
  ["stance macro-F1", 3, ({ stance }) => stance.macroF1],
  ["stance mean abs. error", 3, ({ stance }) => stance.meanAbsoluteError],
  ["stance sign accuracy", 3, ({ stance }) => stance.signAccuracy],
  ["polar stances answered", 3, ({ stance }) => stance.answered],
];

function table(evaluation: Evaluation): string {
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join("");
  const body = rows.map(([name, digits, figure]) =>
    line(
      name,
      groups.map((group) => figure(evaluation[group])?.toFixed(digits) ?? "–"),
    ),
  );
  return [line("", groups), ...body].join("\n");
}

function readCorpus<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(path, corpus), "utf8"));
}
