import { ownLabels, type Speaker, StatementNotFoundError } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { instantOf } from "./instant.ts";
import { keepRollups } from "./rollups.ts";
import { showAnswers } from "./shown.ts";
import { addSpeakers } from "./speakers.ts";
import { searchable } from "./storable.ts";
import { fromTenThousandths, toTenThousandths } from "./ten-thousandths.ts";
import { inDecision } from "./transaction.ts";

/** What a person decided of a statement; `undo` shows the machine's answer again. */
export type Decision =
  /** `value` in [-1, 1], or `null`: it does not address the claim. */
  | { readonly field: "stance"; readonly targetId: string; readonly value: number | null }
  | { readonly field: "stance"; readonly targetId: string; readonly undo: true }
  | { readonly field: "speaker"; readonly speaker: Speaker | null }
  | { readonly field: "speaker"; readonly undo: true };

/** A decision as it was made; the first `before` is the machine's answer. */
export interface Correction {
  readonly id: number;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly madeBy: string;
  /** `merge`: of two speakers, `before` and `after` being whom this one was merged into. */
  readonly field: "stance" | "speaker" | "merge";
  readonly articleId: string | null;
  readonly statementId: string | null;
  /** For a stance alone: a speaker is the same toward every target. */
  readonly targetId: string | null;
  /** What was shown: a stance value, or a speaker's id. */
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** The machine's answer was put back. */
  readonly isUndo: boolean;
}

/**
 * Puts a person's decision over the machine's answer, in lists, charts and exports; the machine's stays beside it.
 *
 * @throws {StatementNotFoundError} when the article has no such statement (scored toward that target)
 */
export async function correctStatement(
  database: Database,
  {
    articleId,
    statementId,
    madeBy,
    decision,
  }: {
    readonly articleId: string;
    readonly statementId: string;
    readonly madeBy: string;
    readonly decision: Decision;
  },
): Promise<void> {
  await inDecision(database, async (transaction) => {
    if ("speaker" in decision && decision.speaker !== null) await addSpeakers(transaction, [decision.speaker]);
    await keepRollups(transaction, [searchable(articleId)], async (articles) => {
      const shown = articles.length > 0 && (await shownOf(transaction, articleId, statementId, decision));
      if (!shown) throw new StatementNotFoundError(statementId);
      await transaction
        .insertInto("corrections")
        .values({
          made_by: madeBy,
          field: decision.field,
          article_id: articleId,
          statement_id: statementId,
          target_id: decision.field === "stance" ? decision.targetId : null,
          speaker_id: null,
          before: JSON.stringify(
            decision.field === "stance" ? { value: shown.value } : { speaker_id: shown.speaker_id },
          ),
          after: afterOf(decision),
        })
        .execute();
      await showAnswers(transaction, articles);
    });
  });
}

/**
 * Decisions on a statement, or on a speaker (merges, and statements given or taken), newest first.
 *
 * @throws {StatementNotFoundError} when the article has no such statement
 */
export async function listCorrections(
  database: Database,
  about: { readonly articleId: string; readonly statementId: string } | { readonly speakerIds: readonly string[] },
): Promise<Correction[]> {
  const which =
    "speakerIds" in about
      ? sql<boolean>`speaker_id = any(${about.speakerIds}::text[])
          or before ->> 'speaker_id' = any(${about.speakerIds}::text[])
          or after ->> 'speaker_id' = any(${about.speakerIds}::text[])`
      : sql<boolean>`article_id = ${searchable(about.articleId)} and statement_id = ${searchable(about.statementId)}`;
  const rows = await database
    .selectFrom("corrections")
    .selectAll()
    .select(instantOf("made_at").as("instant"))
    .where(which)
    .orderBy("id", "desc")
    .execute();
  if (rows.length === 0 && "statementId" in about) await requireStatement(database, about);
  return rows.map((row) => ({
    id: row.id,
    madeAt: row.instant,
    madeBy: row.made_by,
    field: row.field,
    articleId: row.article_id,
    statementId: row.statement_id,
    targetId: row.target_id,
    before: answerOf(row.before),
    after: answerOf(row.after),
    isUndo: row.after === null,
  }));
}

async function requireStatement(
  database: Database,
  { articleId, statementId }: { readonly articleId: string; readonly statementId: string },
): Promise<void> {
  const statement = await database
    .selectFrom("scored_statements")
    .select("statement_id")
    .where("article_id", "=", searchable(articleId))
    .where("statement_id", "=", searchable(statementId))
    .limit(1)
    .executeTakeFirst();
  if (statement === undefined) throw new StatementNotFoundError(statementId);
}

async function shownOf(transaction: Database, articleId: string, statementId: string, decision: Decision) {
  return await transaction
    .selectFrom("scored_statements")
    .select(["value", "speaker_id"])
    .where("article_id", "=", searchable(articleId))
    .where("statement_id", "=", searchable(statementId))
    .$if(decision.field === "stance", (rows) =>
      rows.where("target_id", "=", searchable(decision.field === "stance" ? decision.targetId : "")),
    )
    .limit(1)
    .executeTakeFirst();
}

/** As `showAnswers` reads it; `null` for the machine's answer. */
function afterOf(decision: Decision): string | null {
  if ("undo" in decision) return null;
  if (decision.field === "speaker") return JSON.stringify({ speaker_id: decision.speaker?.id ?? null });
  const { value } = decision;
  return JSON.stringify({ value: value === null ? null : toTenThousandths(value), labels: ownLabels(value) });
}

function answerOf(answer: unknown): number | string | null {
  if (typeof answer !== "object" || answer === null) return null;
  if ("value" in answer && typeof answer.value === "number") return fromTenThousandths(answer.value);
  return "speaker_id" in answer && typeof answer.speaker_id === "string" ? answer.speaker_id : null;
}
