import type {
  Article,
  Evidence,
  Form,
  Label,
  Language,
  Reviewed,
  Role,
  Sieve,
  Span,
  SpeakerKind,
  TargetDraft,
} from "@standpoint/domain";
import type { Generated, GeneratedAlways, Kysely } from "kysely";
import type { AuditEntry } from "./audit-log.ts";

/** A row of each table as it is read: dates as `YYYY-MM-DD`, numbers as numbers, jsonb parsed. */
export interface Tables {
  articles: ArticleRow & CopyColumns;
  speakers: SpeakerRow;
  targets: TargetRow & { made_at: Generated<string> };
  statements: StatementColumns & NamedAs;
  scores: ScoreRow;
  scored_statements: ScoredStatementRow & ListingColumns;
  rollups: RollupRow;
  histograms: HistogramRow;
  corrections: CorrectionRow;
  scorings: ScoringRow;
  api_keys: ApiKeyRow;
  kept_answers: KeptAnswerRow;
  audit_log: AuditRow;
}
export type Database = Kysely<Tables>;

export interface ArticleRow {
  id: string;
  language: Language;
  title: string | null;
  published_on: string;
  published_on_source: Article["publishedOnSource"];
  outlet: string | null;
  byline: string | null;
  url: string | null;
  text: string;
}

interface CopyColumns {
  /** The original that the article is a near-duplicate of. */
  copy_of: Generated<string | null>;
  /** The one that a person found it to be no copy of. */
  not_copy_of: Generated<string | null>;
  /** Of an original that is long enough. */
  fingerprint: Generated<readonly number[] | null>;
}

/** Whether lists and charts leave a statement out, and what people decided of it. */
interface ListingColumns {
  is_copy: Generated<boolean>;
  /** A person found it to be no statement. */
  is_rejected: Generated<boolean>;
  reviewed: Generated<readonly Reviewed[]>;
  /** A person changed its stance, speaker or words. */
  is_corrected: GeneratedAlways<boolean>;
  /** The same where the statement was imported from; it stands until somebody decides here. */
  imported_reviewed: Generated<readonly Reviewed[]>;
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
  /** Whom a person found this speaker to be. */
  merged_into: string | null;
  /** Who that is in the end, where that one is merged too; this speaker's statements are shown as theirs. */
  shown_as: string | null;
  /** Place in `speaker_sets`, for as long as the speaker is there. */
  number: number;
}

export interface TargetRow {
  id: string;
  revision: number;
  /** Order in which targets are listed. */
  position: number;
  content: TargetDraft;
  /** As `targets.json` gave it; else somebody wrote it here. */
  from_file: boolean;
}

/** As the machine found it, keyed by article; corrections change the read model alone. */
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

/** What the article calls the statement's speaker. */
interface NamedAs {
  speaker_role: string | null;
  speaker_organization: string | null;
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
  /** Grows from score to score: the newest of a statement is the one that is shown. */
  given: Generated<number>;
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
  /** Whose it is shown as. */
  speaker_id: string | null;
  /** Whose the machine found it to be. */
  found_speaker_id: string | null;
  /** A person named the speaker, or said that there is none; sieve and confidence are the machine's all the same. */
  speaker_corrected: boolean;
  sieve: Sieve | null;
  attribution_confidence: number | null;
  form: Form;
  text: string;
  starts_at: number;
  ends_at: number;
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
  /** `isUndecided` of the domain. */
  undecided: boolean;
}

/** Sums over the statements of a speaker in a stretch of time; a tally's fields, and what the overview counts. */
export interface RollupRow {
  target_id: string;
  speaker_id: string;
  grain: Grain;
  /** First day. */
  bucket: string;
  articles: number;
  n: number;
  undecided: number;
  corrected: number;
  off_target: number;
  sum: number;
  sum_of_squares: number;
  squared_sums: number;
  sums_times_counts: number;
  squared_counts: number;
  band_0: number;
  band_1: number;
  band_2: number;
  band_3: number;
  band_4: number;
}
export type Grain = "day" | "month" | "year" | "all";

export interface HistogramRow {
  target_id: string;
  grain: Grain;
  bucket: string;
  bin: number;
  n: number;
}

/** Only added to. */
export interface CorrectionRow {
  id: Generated<number>;
  made_at: Generated<string>;
  made_by: string;
  field: "stance" | "speaker" | "content" | "statement" | "merge" | "copy";
  article_id: Generated<string | null>;
  statement_id: Generated<string | null>;
  target_id: Generated<string | null>;
  speaker_id: Generated<string | null>;
  before: unknown;
  after: unknown;
}

/** How far the scoring of all articles toward a target has come. */
export interface ScoringRow {
  target_id: string;
  target_revision: number;
  scorer: string;
  scorer_version: string;
  position: string;
  finished: boolean;
}

/** Instants are read through `instantOf`. */
export interface ApiKeyRow {
  id: string;
  name: string;
  role: Role;
  /** SHA-256 of the key, in hexadecimal. */
  hash: string;
  created_at: Generated<string>;
  expires_on: string | null;
  last_used_at: string | null;
  revoked_at: string | null;
}

/** What a request with an Idempotency-Key was answered with. */
export interface KeptAnswerRow {
  caller: string;
  key: string;
  fingerprint: string;
  claimed_at: Generated<string>;
  /** `null` while it is worked on. */
  status: number | null;
  location: string | null;
  body: string | null;
}

export interface AuditRow {
  id: Generated<number>;
  at: Generated<string>;
  key_id: string | null;
  made_by: string;
  request_id: string;
  operation: string;
  subject: string;
  status: number | null;
  change: AuditEntry["change"];
}
