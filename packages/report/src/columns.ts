import { type Article, bandOf, type Reviewed, type ScoredStatement, textOf } from "@standpoint/domain";

/** A scored statement with what a reader of a table wants to know of its article. */
export interface ReportedStatement extends ScoredStatement {
  readonly article: Pick<Article, "title" | "outlet" | "url" | "language" | "publishedOnSource">;
  /** The words of the cue and the source, where there are any. */
  readonly cueText: string | null;
  readonly sourceText: string | null;
  /** What people decided of it. */
  readonly reviewed: readonly Reviewed[];
}

/** A statement that nobody but the machine has looked at. */
export function reportedStatement(statement: ScoredStatement, article: Article): ReportedStatement {
  const { title, outlet, url, language, publishedOnSource } = article;
  return {
    ...statement,
    article: { title, outlet, url, language, publishedOnSource },
    cueText: statement.cue && textOf(article.text, statement.cue),
    sourceText: statement.source && textOf(article.text, statement.source),
    reviewed: [],
  };
}

/** `null` is an empty cell, and a list has its numbers joined by `|`. */
export type CellValue = string | number | boolean | readonly number[] | null;

/** `integers` is a list of them; dates are `YYYY-MM-DD`. */
export type ColumnType = "text" | "date" | "integer" | "number" | "integers" | "boolean";

/** A column of a file whose rows are made of `Row`. */
export interface Column<Row = ReportedStatement> {
  readonly name: string;
  readonly type: ColumnType;
  /** What a cell says. */
  readonly meaning: string;
  /** A cell of a CSV file, before anything is quoted. */
  readonly example: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly cell: (row: Row) => CellValue;
}

/** A number or a list of numbers: no spreadsheet runs it, whatever it starts with. */
export function isNumeric({ type }: Pick<Column, "type">): boolean {
  return type === "number" || type === "integer" || type === "integers";
}

/** Every column of a file of statements, declared once: CSV and Parquet, their cells and `docs/csv-columns.md` follow it. */
export const columns: readonly Column[] = [
  {
    name: "statement_id",
    type: "text",
    meaning: "The statement; given once, kept for good",
    example: "st_4b1f09c27d3e8a56",
    cell: (s) => s.id,
  },
  {
    name: "target_id",
    type: "text",
    meaning: "The claim the stance is measured against",
    example: "quorvex-threat",
    cell: (s) => s.targetId,
  },
  {
    name: "target_revision",
    type: "integer",
    meaning: "Revision of the target it was scored for",
    example: "1",
    minimum: 1,
    cell: (s) => s.targetRevision,
  },
  {
    name: "article_id",
    type: "text",
    meaning: "The article it was found in",
    example: "art_0f3c5a7e9b1d2468",
    cell: (s) => s.articleId,
  },
  {
    name: "published_on",
    type: "date",
    meaning: "The article's date, `YYYY-MM-DD`",
    example: "2025-02-14",
    cell: (s) => s.publishedOn,
  },
  {
    name: "published_on_source",
    type: "text",
    meaning: "`given`, or `received`: no date came with the article, so it took the day it was received (UTC)",
    example: "given",
    cell: (s) => s.article.publishedOnSource,
  },
  {
    name: "outlet",
    type: "text",
    meaning: "Who published the article",
    example: "Example Post",
    cell: (s) => s.article.outlet,
  },
  {
    name: "title",
    type: "text",
    meaning: "The article's title",
    example: "Tariffs in force",
    cell: (s) => s.article.title,
  },
  {
    name: "url",
    type: "text",
    meaning: "The article's address",
    example: "https://example.org/tariffs",
    cell: (s) => s.article.url,
  },
  {
    name: "language",
    type: "text",
    meaning: "The article's language, `en` or `de`",
    example: "en",
    cell: (s) => s.article.language,
  },
  {
    name: "speaker_id",
    type: "text",
    meaning: "Who said it; empty when nobody can be named with reason",
    example: "anna-weber",
    cell: (s) => s.attribution?.speaker.id ?? null,
  },
  {
    name: "speaker_name",
    type: "text",
    meaning: "The speaker's name",
    example: "Anna Weber",
    cell: (s) => s.attribution?.speaker.name ?? null,
  },
  {
    name: "speaker_kind",
    type: "text",
    meaning: "`person`, `organization` or `group`",
    example: "person",
    cell: (s) => s.attribution?.speaker.kind ?? null,
  },
  {
    name: "speaker_role",
    type: "text",
    meaning: "The speaker's role",
    example: "CFO",
    cell: (s) => s.attribution?.speaker.role ?? null,
  },
  {
    name: "speaker_organization",
    type: "text",
    meaning: "The organisation the speaker speaks for",
    example: "Nordwerk AG",
    cell: (s) => s.attribution?.speaker.organization ?? null,
  },
  { name: "form", type: "text", meaning: "`direct`, `indirect` or `mixed`", example: "direct", cell: (s) => s.form },
  {
    name: "text",
    type: "text",
    meaning: "What was said; the pieces of an interrupted statement are joined by ` … `",
    example: "The tariffs hit us hard",
    cell: (s) => s.text,
  },
  {
    name: "stance",
    type: "number",
    meaning: "Position toward the target, from -1 (opposes) to 1 (supports); empty when it does not address it",
    example: "-0.35",
    minimum: -1,
    maximum: 1,
    cell: (s) => s.stance.value,
  },
  {
    name: "confidence",
    type: "number",
    meaning: "How sure the scorer is, from 0 to 1",
    example: "0.8",
    minimum: 0,
    maximum: 1,
    cell: (s) => s.stance.confidence,
  },
  {
    name: "labels",
    type: "integers",
    meaning:
      "What 90 % confidence cannot rule out, joined by a vertical bar: `-1` opposes, `0` balanced, `1` supports; `-1` beside `1` is undecided and in no mean",
    example: "-1|0",
    minimum: -1,
    maximum: 1,
    cell: (s) => s.stance.labels,
  },
  {
    name: "band",
    type: "text",
    meaning: "`opposes`, `leans-against`, `balanced`, `leans-toward`, `supports`, or `off-target`",
    example: "leans-against",
    cell: (s) => (s.stance.value === null ? "off-target" : bandOf(s.stance.value)),
  },
  { name: "scorer", type: "text", meaning: "What gave the stance", example: "roles", cell: (s) => s.stance.scorer },
  {
    name: "scorer_version",
    type: "text",
    meaning: "The scorer's version",
    example: "1",
    cell: (s) => s.stance.scorerVersion,
  },
  {
    name: "sieve",
    type: "text",
    meaning:
      "What found the speaker: `correction` (a person), `import` (a table that did not say), or the rule `explicit-name`, `adjacent-turn` or `coreference`",
    example: "explicit-name",
    cell: (s) => s.attribution?.sieve ?? null,
  },
  {
    name: "attribution_confidence",
    type: "number",
    meaning: "Orders attributions by reliability, from 0 to 1; not a probability",
    example: "0.9",
    minimum: 0,
    maximum: 1,
    cell: (s) => s.attribution?.confidence ?? null,
  },
  {
    name: "start",
    type: "integer",
    meaning: "Where the statement starts in the article's text, in UTF-16 code units",
    example: "1",
    unit: "UTF-16 code units",
    minimum: 0,
    cell: (s) => s.content[0]?.start ?? null,
  },
  {
    name: "end",
    type: "integer",
    meaning: "Where it ends, exclusive",
    example: "25",
    unit: "UTF-16 code units",
    minimum: 0,
    cell: (s) => s.content.at(-1)?.end ?? null,
  },
  {
    name: "cue",
    type: "text",
    meaning: "The words that report it (“said”, „laut“)",
    example: "said",
    cell: (s) => s.cueText,
  },
  {
    name: "source",
    type: "text",
    meaning: "The words that name who said it",
    example: "Anna Weber of Nordwerk AG",
    cell: (s) => s.sourceText,
  },
  {
    name: "reviewed",
    type: "text",
    meaning:
      "What people decided, joined by a vertical bar: `accepted`, the score is right; `confirmed`, the speaker and the words are; `stance`, `speaker` or `content`, this is their answer and not the machine's; empty where nobody has looked",
    example: "stance|speaker",
    cell: (s) => s.reviewed.join("|") || null,
  },
];
