import type { StatementRecord } from "@standpoint/contract";
import { bandOf, ownLabels, type RegisteredSpeaker, type Target } from "@standpoint/domain";
import { createStatement, type StatementDraft } from "@standpoint/pipeline/drafts";
import { fromTenThousandths, type ReportedStatement, toTenThousandths } from "@standpoint/report";

/** What records are read against. */
export interface Known {
  readonly targets: ReadonlyMap<string, Target>;
  readonly register: readonly RegisteredSpeaker[];
}

/** A record that fits its schema and still cannot be a statement. */
export class RecordError extends Error {
  readonly column: keyof StatementRecord;

  constructor(column: keyof StatementRecord, detail: string) {
    super(detail);
    this.column = column;
  }
}

/** The statement a record tells of. @throws {RecordError} that names the column */
export function toStatement(record: StatementRecord, { targets, register }: Known): ReportedStatement {
  const target = targets.get(record.target_id);
  if (target === undefined) throw new RecordError("target_id", `There is no target “${record.target_id}”.`);
  const [outlet, title, url] = [record.outlet ?? null, record.title ?? null, record.url ?? null];
  const draft: StatementDraft = {
    id: record.statement_id ?? null,
    articleId: record.article_id ?? null,
    article: { outlet, title, url, publishedOn: record.published_on },
    form: record.form ?? "direct",
    text: record.text,
    span: spanOf(record),
    speaker: speakerOf(record, register),
  };
  return {
    ...createStatement(draft, register),
    targetId: target.id,
    targetRevision: record.target_revision ?? target.revision,
    stance: stanceOf(record),
    article: {
      title,
      outlet,
      url,
      language: record.language,
      publishedOnSource: record.published_on_source ?? "given",
    },
    cueText: record.cue ?? null,
    sourceText: record.source ?? null,
    reviewed: record.reviewed ?? [],
  };
}

function spanOf({ start = null, end = null }: StatementRecord): StatementDraft["span"] {
  if (start === null && end === null) return null;
  if (start === null) throw new RecordError("start", "It is missing, and the end is given.");
  if (end === null || end < start) throw new RecordError("end", "It is not behind the start.");
  return { start, end };
}

function speakerOf(record: StatementRecord, register: readonly RegisteredSpeaker[]): StatementDraft["speaker"] {
  const { speaker_id: id, speaker_name, speaker_kind, speaker_role, speaker_organization } = record;
  const { sieve, attribution_confidence: confidence } = record;
  const registered = id == null ? undefined : register.find((speaker) => speaker.id === id);
  const [name, kind] = [speaker_name ?? registered?.name, speaker_kind ?? registered?.kind];
  const told = [id, name, kind, speaker_role, speaker_organization, sieve, confidence];
  if (told.every((value) => value == null)) return null;
  if (name === undefined) throw new RecordError("speaker_name", "It is missing, and other columns tell of a speaker.");
  if (kind === undefined) throw new RecordError("speaker_kind", "It is missing, and there is a speaker.");
  return {
    id: id ?? null,
    kind,
    name,
    role: speaker_role ?? null,
    organization: speaker_organization ?? null,
    sieve: sieve ?? "import",
    confidence: confidence ?? 1,
  };
}

function stanceOf(record: StatementRecord): ReportedStatement["stance"] {
  // As it is stored, or a band's bound could lie between.
  const value = record.stance == null ? null : fromTenThousandths(toTenThousandths(record.stance));
  const band = value === null ? "off-target" : bandOf(value);
  if (record.band != null && record.band !== band)
    throw new RecordError("band", `It is “${record.band}”, and the stance is “${band}”.`);
  const labels = record.labels ?? ownLabels(value);
  if ((labels.length === 0) !== (value === null))
    throw new RecordError("labels", "There are labels where there is a stance, and none where there is none.");
  return {
    value,
    confidence: record.confidence ?? 1,
    labels,
    scorer: record.scorer ?? "import",
    scorerVersion: record.scorer_version ?? "1",
    evidence: [],
  };
}
