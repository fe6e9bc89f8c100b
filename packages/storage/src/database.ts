import type { Article, Evidence, Form, Label, Language, Sieve, Span, SpeakerKind, Target } from "@standpoint/domain";
import type { Kysely } from "kysely";

/** A row of each table as it is read: dates as `YYYY-MM-DD`, numbers as numbers, jsonb parsed. */
export interface Tables {
  articles: ArticleRow;
  speakers: SpeakerRow;
  targets: TargetRow;
  statements: StatementColumns;
  scores: ScoreRow;
  scored_statements: ScoredStatementRow;
}
export type Database = Kysely<Tables>;

export interface ArticleRow {
  id: string;
  language: Language;
  title: string | null;
  published_on: string;
  published_on_source: Article["publishedOnSource"];
  outlet: string | null;
  url: string | null;
  text: string;
}

export interface SpeakerRow {
  id: string;
  kind: SpeakerKind;
  name: string;
  role: string | null;
  organization: string | null;
  aliases: readonly string[];
  /** From the register; what articles say of the speaker changes nothing. */
  registered: boolean;
}

export interface TargetRow {
  id: string;
  revision: number;
  /** Order in which targets are listed. */
  position: number;
  content: Omit<Target, "id" | "revision">;
}

/** Keyed by article. */
export interface StatementColumns {
  article_id: string;
  id: string;
  speaker_id: string | null;
  sieve: Sieve | null;
  /** Ten-thousandths. */
  attribution_confidence: number | null;
  form: Form;
  text: string;
  content: readonly Span[];
  cue: Span | null;
  source: Span | null;
}

/** Written once and never changed. */
export interface ScoreRow {
  target_id: string;
  article_id: string;
  statement_id: string;
  target_revision: number;
  scorer: string;
  scorer_version: string;
  /** Ten-thousandths. */
  value: number | null;
  /** Ten-thousandths. */
  confidence: number;
  evidence: readonly Evidence[];
  labels: readonly Label[];
}

/** The read model: all that lists, filters, charts and exports need, one row for each statement and target. */
export interface ScoredStatementRow {
  target_id: string;
  statement_id: string;
  article_id: string;
  published_on: string;
  published_on_source: Article["publishedOnSource"];
  language: Language;
  outlet: string | null;
  title: string | null;
  url: string | null;
  speaker_id: string | null;
  sieve: Sieve | null;
  attribution_confidence: number | null;
  form: Form;
  text: string;
  starts_at: number;
  content: readonly Span[];
  cue: Span | null;
  cue_text: string | null;
  source: Span | null;
  source_text: string | null;
  target_revision: number;
  scorer: string;
  scorer_version: string;
  value: number | null;
  confidence: number;
  evidence: readonly Evidence[];
  labels: readonly Label[];
}
