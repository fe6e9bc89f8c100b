import {
  ownLabels,
  type Reviewed,
  type ScoredStatement,
  type Span,
  type Speaker,
  StatementNotFoundError,
} from "@standpoint/domain";
import { sql } from "kysely";
import { type ContentDecision, draftContent, showContent } from "./content-decisions.ts";
import type { Database, ScoredStatementRow } from "./database.ts";
import { instantOf } from "./instant.ts";
import { keepRollups } from "./rollups.ts";
import { showAnswers } from "./shown.ts";
import { addSpeakers } from "./speakers.ts";
import { searchable, storableJson } from "./storable.ts";
import { fromTenThousandths, toTenThousandths } from "./ten-thousandths.ts";
import { inDecision } from "./transaction.ts";

/** What a person decided of a statement, but for its words; `undo` shows the machine's answer again. */
export type Decision =
  /** `value` in [-1, 1], or `null`: it does not address the claim. */
  | { readonly field: "stance"; readonly targetId: string; readonly value: number | null }
  /** The machine's score is right. */
  | { readonly field: "stance"; readonly targetId: string; readonly accept: true }
  | { readonly field: "stance"; readonly targetId: string; readonly undo: true }
  | { readonly field: "speaker"; readonly speaker: Speaker | null }
  | { readonly field: "speaker"; readonly undo: true }
  /** It is no statement: it stays in its article, and leaves lists, charts and files. */
  | { readonly field: "statement"; readonly reject: true }
  /** Its speaker and its words are right, as they are shown. */
  | { readonly field: "statement"; readonly accept: true }
  | { readonly field: "statement"; readonly undo: true };

/** What stands in a history: a stance value, a speaker's or an article's id, spans, `rejected` or `confirmed`. */
export type Answer = number | string | readonly Span[] | null;

/** A decision as it was made; the first `before` is the machine's answer. */
export interface Correction {
  readonly id: number;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly madeBy: string;
  /** `merge`: of two speakers, `before` and `after` being whom this one was merged into. `copy`: what an article is a copy of. */
  readonly field: "stance" | "speaker" | "content" | "statement" | "merge" | "copy";
  readonly articleId: string | null;
  readonly statementId: string | null;
  /** For a stance alone: a speaker is the same toward every target. */
  readonly targetId: string | null;
  /** Of a merge: who was merged, or split off. */
  readonly speakerId: string | null;
  /** What was shown. */
  readonly before: Answer;
  readonly after: Answer;
  /** What was shown was found right. */
  readonly isAccept: boolean;
  /** The machine's answer was put back. */
  readonly isUndo: boolean;
}

interface OfStatement {
  readonly articleId: string;
  readonly statementId: string;
}

/**
 * Puts a person's decision over the machine's answer, in lists, charts and exports; the machine's stays beside it.
 *
 * @throws {StatementNotFoundError} when the article has no such statement (scored toward that target)
 */
export async function correctStatement(
  database: Database,
  { madeBy, decision, ...statement }: OfStatement & { readonly madeBy: string; readonly decision: Decision },
): Promise<void> {
  await inDecision(database, async (transaction) => {
    if ("speaker" in decision && decision.speaker !== null) await addSpeakers(transaction, [decision.speaker]);
    await keepRollups(transaction, [searchable(statement.articleId)], async (articles) => {
      const { field } = decision;
      const targetId = field === "stance" ? decision.targetId : null;
      const shown = await shownOf(transaction, statement, targetId);
      const before = {
        stance: { value: shown.value },
        speaker: { speaker_id: shown.speaker_id },
        statement: { rejected: shown.is_rejected, confirmed: shown.reviewed.includes("confirmed") },
      }[field];
      const after = afterOf(decision, shown.machine_value);
      await addCorrection(transaction, statement, { madeBy, field, targetId, before, after });
      await showAnswers(transaction, articles);
    });
  });
}

/**
 * The same for a statement's words. The id stays.
 *
 * @param scores of the draft that {@link draftContent} makes of this decision, toward every target
 * @throws {StatementNotFoundError}
 * @throws {ContentInvalidError}
 * @throws {ScorerUnavailableError} when a score is missing that all statements are to have
 */
export async function correctContent(
  database: Database,
  {
    madeBy,
    decision,
    scores,
    ...statement
  }: OfStatement & {
    readonly madeBy: string;
    readonly decision: ContentDecision;
    readonly scores: readonly ScoredStatement[];
  },
): Promise<void> {
  await inDecision(database, async (transaction) => {
    const draft = await draftContent(transaction, { ...statement, decision });
    const shown = await shownOf(transaction, statement, null);
    const { content, text } = draft.statement;
    await addCorrection(transaction, statement, {
      ...{ madeBy, field: "content", targetId: null },
      before: { content: shown.content },
      after: "undo" in decision ? null : { content, text },
    });
    await showContent(transaction, draft, scores);
  });
}

/**
 * Decisions on a statement, on a speaker (merges, and statements given or taken), merges of a speaker alone, or on whether an
 * article is a copy; newest first.
 *
 * @throws {StatementNotFoundError} when the article has no such statement
 */
export async function listCorrections(
  database: Database,
  about:
    | OfStatement
    | { readonly speakerIds: readonly string[]; readonly onlyMerges?: boolean }
    | { readonly copyId: string },
): Promise<Correction[]> {
  const which =
    "copyId" in about
      ? sql<boolean>`article_id = ${searchable(about.copyId)} and field = 'copy'`
      : "speakerIds" in about
        ? sql<boolean>`(speaker_id = any(${about.speakerIds}::text[])
          or before ->> 'speaker_id' = any(${about.speakerIds}::text[])
          or after ->> 'speaker_id' = any(${about.speakerIds}::text[]))
          and (field = 'merge' or not ${about.onlyMerges ?? false})`
        : sql<boolean>`article_id = ${searchable(about.articleId)} and statement_id = ${searchable(about.statementId)}`;
  const rows = await database
    .selectFrom("corrections")
    .selectAll()
    .select(instantOf("made_at").as("instant"))
    .where(which)
    .orderBy("id", "desc")
    .execute();
  if (rows.length === 0 && "statementId" in about) await shownOf(database, about, null);
  return rows.map((row) => ({
    id: row.id,
    madeAt: row.instant,
    madeBy: row.made_by,
    field: row.field,
    articleId: row.article_id,
    statementId: row.statement_id,
    targetId: row.target_id,
    speakerId: row.speaker_id,
    before: answerOf(row.before),
    after: answerOf(row.after),
    isAccept: isObject(row.after) && (row.after["accepted"] === true || row.after["confirmed"] === true),
    isUndo: row.after === null,
  }));
}

/** @throws {StatementNotFoundError} */
async function shownOf(database: Database, { articleId, statementId }: OfStatement, targetId: string | null) {
  const { rows } = await sql<
    Pick<ScoredStatementRow, "value" | "speaker_id" | "content"> & {
      readonly reviewed: readonly Reviewed[];
      readonly is_rejected: boolean;
      readonly machine_value: number | null;
    }
  >`
    select value, speaker_id, content, is_rejected, reviewed, (
      select value from scores
      where target_id = shown.target_id and article_id = shown.article_id and statement_id = shown.statement_id
      order by given desc
      limit 1
    ) as machine_value
    from scored_statements as shown
    where article_id = ${searchable(articleId)} and statement_id = ${searchable(statementId)}
      and (${targetId}::text is null or target_id = ${targetId && searchable(targetId)})
    limit 1
  `.execute(database);
  if (rows[0] === undefined) throw new StatementNotFoundError(statementId);
  return rows[0];
}

async function addCorrection(
  transaction: Database,
  { articleId, statementId }: OfStatement,
  decision: {
    readonly madeBy: string;
    readonly field: Correction["field"];
    readonly targetId: string | null;
    readonly before: object;
    readonly after: object | null;
  },
): Promise<void> {
  await transaction
    .insertInto("corrections")
    .values({
      made_by: decision.madeBy,
      field: decision.field,
      article_id: articleId,
      statement_id: statementId,
      target_id: decision.targetId,
      speaker_id: null,
      before: storableJson(decision.before),
      after: decision.after && storableJson(decision.after),
    })
    .execute();
}

/** As `showAnswers` reads it; `null` for the machine's answer. */
function afterOf(decision: Decision, machineValue: number | null): object | null {
  if ("undo" in decision) return null;
  if ("reject" in decision) return { rejected: true };
  if (decision.field === "statement") return { confirmed: true };
  if ("accept" in decision) return { ...scoreOf(machineValue), accepted: true };
  if ("speaker" in decision) return { speaker_id: decision.speaker?.id ?? null };
  return scoreOf(decision.value === null ? null : toTenThousandths(decision.value));
}

/** @param value in ten-thousandths */
function scoreOf(value: number | null) {
  return { value, labels: ownLabels(value === null ? null : fromTenThousandths(value)) };
}

function answerOf(answer: unknown): Answer {
  if (!isObject(answer)) return null;
  const { value, speaker_id: speakerId, copy_of: copyOf, content, rejected, confirmed } = answer;
  if (typeof value === "number") return fromTenThousandths(value);
  if (typeof speakerId === "string") return speakerId;
  if (typeof copyOf === "string") return copyOf;
  if (Array.isArray(content)) return content.map(({ start, end }) => ({ start, end }));
  return rejected === true ? "rejected" : confirmed === true ? "confirmed" : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
