import { parseArgs } from "node:util";
import type { Article, ScoredStatement, Target } from "@standpoint/domain";
import { analyzeArticle } from "@standpoint/pipeline";
import { createArticle } from "@standpoint/pipeline/drafts";
import { type ReportedStatement, reportedStatement, statementsToCsv, summarizeSpeakers } from "@standpoint/report";
import { chooseScorers } from "../choose-scorer.ts";
import { chooseTarget, readRegister } from "../corpus.ts";
import { readText, today } from "../input.ts";
import { type OffsetUnit, offsetsIn, offsetUnitOf, pairOf } from "../offsets.ts";
import { speakerTable } from "../output/table.ts";

const formats = ["table", "json", "csv"] as const;

interface Analysis {
  readonly article: Article;
  readonly target: Target;
  readonly statements: readonly ScoredStatement[];
}

/** `analyze FILE...`: the statements and speakers of articles, without storing them. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      target: { type: "string" },
      claim: { type: "string" },
      format: { type: "string" },
      offsets: { type: "string" },
      scorer: { type: "string" },
    },
  });
  const unit = offsetUnitOf(values.offsets);
  const format = formats.find((one) => one === (values.format ?? "table"));
  if (format === undefined) throw new Error(`--format takes ${formats.join(", ")}`);
  if (files.length === 0) throw new Error("name at least one file; - is standard input");
  const target = chooseTarget({ id: values.target, claim: values.claim });
  const register = readRegister();
  const scorer = await (await chooseScorers(values.scorer))(target);
  const analyses: Analysis[] = [];
  for (const file of files) {
    try {
      const article = createArticle({ text: readText(file) }, today());
      const statements = await analyzeArticle({ article, register, targets: [target], scorerOf: () => scorer });
      analyses.push({ article, target, statements });
    } catch (error) {
      process.stderr.write(`standpoint analyze: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  if (analyses.length === 0) return;
  if (format === "json") {
    const answers = analyses.map((analysis) => toJson(analysis, unit));
    process.stdout.write(`${JSON.stringify(files.length === 1 ? answers[0] : answers, null, 2)}\n`);
  } else if (format === "csv") {
    process.stdout.write(statementsToCsv(analyses.flatMap((analysis) => toRows(analysis, unit))));
  } else process.stdout.write(analyses.map(speakerTable).join("\n"));
}

/** The statements as CSV has them, their offsets in the unit asked for. */
function toRows({ article, statements }: Analysis, unit: OffsetUnit): ReportedStatement[] {
  const at = offsetsIn(article.text, unit);
  return statements.map((statement) => ({
    ...reportedStatement(statement, article),
    content: statement.content.map(({ start, end }) => ({ start: at(start), end: at(end) })),
  }));
}

function toJson({ article, target, statements }: Analysis, unit: OffsetUnit) {
  const at = offsetsIn(article.text, unit);
  return {
    id: article.id,
    language: article.language,
    target: target.id,
    statements: statements.map(({ id, content, text, form, source, cue, attribution, stance }) => ({
      id,
      start: at(content[0]?.start ?? 0),
      end: at(content.at(-1)?.end ?? 0),
      spans: content.map((span) => pairOf(span, at)),
      text,
      form,
      speaker: attribution?.speaker ?? null,
      source: source && pairOf(source, at),
      cue: cue && pairOf(cue, at),
      // Nobody could be named: no sieve found anyone.
      attribution: { sieve: attribution?.sieve ?? "none", confidence: attribution?.confidence ?? 0 },
      stance: {
        value: stance.value,
        confidence: stance.confidence,
        labels: stance.labels,
        scorer: `${stance.scorer}@${stance.scorerVersion}`,
        evidence: stance.evidence.map(({ start, end, weight }) => ({ start: at(start), end: at(end), weight })),
      },
    })),
    speakers: summarizeSpeakers(statements).map(({ speaker, mean, low, high, count, undecided }) => ({
      name: speaker.name,
      mean,
      low,
      high,
      count,
      undecided,
    })),
  };
}
