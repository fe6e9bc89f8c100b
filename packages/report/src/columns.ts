import { type Article, bandOf, type ScoredStatement, textOf } from "@standpoint/domain";

/** A scored statement with what a reader of a table wants to know of its article. */
export interface ReportedStatement extends ScoredStatement {
  readonly article: Pick<Article, "title" | "outlet" | "url" | "language" | "publishedOnSource">;
  /** The words of the cue and the source, where there are any. */
  readonly cueText: string | null;
  readonly sourceText: string | null;
}

export function reportedStatement(statement: ScoredStatement, article: Article): ReportedStatement {
  const { title, outlet, url, language, publishedOnSource } = article;
  return {
    ...statement,
    article: { title, outlet, url, language, publishedOnSource },
    cueText: statement.cue && textOf(article.text, statement.cue),
    sourceText: statement.source && textOf(article.text, statement.source),
  };
}

/** `null` is an empty cell, and a list has its numbers joined by `|`. */
export type CellValue = string | number | readonly number[] | null;

export interface Column {
  readonly name: string;
  /** What a cell says, with unit and range. */
  readonly meaning: string;
  /** A number or a list of numbers; all others are text. */
  readonly isNumeric?: true;
  readonly cell: (statement: ReportedStatement) => CellValue;
}

/** Every exported column, declared once: the CSV header, its cells and `docs/csv-columns.md` follow it. */
export const columns: readonly Column[] = [
  { name: "statement_id", meaning: "The statement; given once, kept for good", cell: (s) => s.id },
  { name: "target_id", meaning: "The claim the stance is measured against", cell: (s) => s.targetId },
  {
    name: "target_revision",
    meaning: "Revision of the target it was scored for",
    isNumeric: true,
    cell: (s) => s.targetRevision,
  },
  { name: "article_id", meaning: "The article it was found in", cell: (s) => s.articleId },
  { name: "published_on", meaning: "The article's date, `YYYY-MM-DD`", cell: (s) => s.publishedOn },
  {
    name: "published_on_source",
    meaning: "`given`, or `received`: no date came with the article, so it took the day it was received (UTC)",
    cell: (s) => s.article.publishedOnSource,
  },
  { name: "outlet", meaning: "Who published the article", cell: (s) => s.article.outlet },
  { name: "title", meaning: "The article's title", cell: (s) => s.article.title },
  { name: "url", meaning: "The article's address", cell: (s) => s.article.url },
  { name: "language", meaning: "The article's language, `en` or `de`", cell: (s) => s.article.language },
  {
    name: "speaker_id",
    meaning: "Who said it; empty when nobody can be named with reason",
    cell: (s) => s.attribution?.speaker.id ?? null,
  },
  { name: "speaker_name", meaning: "The speaker's name", cell: (s) => s.attribution?.speaker.name ?? null },
  {
    name: "speaker_kind",
    meaning: "`person`, `organization` or `group`",
    cell: (s) => s.attribution?.speaker.kind ?? null,
  },
  { name: "speaker_role", meaning: "The speaker's role", cell: (s) => s.attribution?.speaker.role ?? null },
  {
    name: "speaker_organization",
    meaning: "The organisation the speaker speaks for",
    cell: (s) => s.attribution?.speaker.organization ?? null,
  },
  { name: "form", meaning: "`direct`, `indirect` or `mixed`", cell: (s) => s.form },
  {
    name: "text",
    meaning: "What was said; the pieces of an interrupted statement are joined by ` … `",
    cell: (s) => s.text,
  },
  {
    name: "stance",
    meaning: "Position toward the target, from -1 (opposes) to 1 (supports); empty when it does not address it",
    isNumeric: true,
    cell: (s) => s.stance.value,
  },
  {
    name: "confidence",
    meaning: "How sure the scorer is, from 0 to 1",
    isNumeric: true,
    cell: (s) => s.stance.confidence,
  },
  {
    name: "labels",
    meaning:
      "What 90 % confidence cannot rule out, joined by a vertical bar: `-1` opposes, `0` balanced, `1` supports; `-1` beside `1` is undecided and in no mean",
    isNumeric: true,
    cell: (s) => s.stance.labels,
  },
  {
    name: "band",
    meaning: "`opposes`, `leans-against`, `balanced`, `leans-toward`, `supports`, or `off-target`",
    cell: (s) => (s.stance.value === null ? "off-target" : bandOf(s.stance.value)),
  },
  { name: "scorer", meaning: "What gave the stance", cell: (s) => s.stance.scorer },
  { name: "scorer_version", meaning: "The scorer's version", cell: (s) => s.stance.scorerVersion },
  {
    name: "sieve",
    meaning:
      "What found the speaker: `correction` (a person), `import` (a table that did not say), or the rule `explicit-name`, `adjacent-turn` or `coreference`",
    cell: (s) => s.attribution?.sieve ?? null,
  },
  {
    name: "attribution_confidence",
    meaning: "Orders attributions by reliability, from 0 to 1; not a probability",
    isNumeric: true,
    cell: (s) => s.attribution?.confidence ?? null,
  },
  {
    name: "start",
    meaning: "Where the statement starts in the article's text, in UTF-16 code units",
    isNumeric: true,
    cell: (s) => s.content[0]?.start ?? null,
  },
  { name: "end", meaning: "Where it ends, exclusive", isNumeric: true, cell: (s) => s.content.at(-1)?.end ?? null },
  { name: "cue", meaning: "The words that report it (“said”, „laut“)", cell: (s) => s.cueText },
  { name: "source", meaning: "The words that name who said it", cell: (s) => s.sourceText },
];
