import {
  type Article,
  ArticleNotFoundError,
  type MachineAnswer,
  type Reviewed,
  type ScoredStatement,
} from "@standpoint/domain";
import { sql } from "kysely";
import { fingerprintsOf, linkCopies, listCopies, lockCopies, markCopies } from "./copies.ts";
import type { Database } from "./database.ts";
import { keyOfAnswer, machineAnswers } from "./machine-answers.ts";
import { addToRollups } from "./rollups.ts";
import { insertRows, toArticle, toArticleRow, toScoredStatementRow, toScoreRow, toStatementRow } from "./rows.ts";
import { assertScoring } from "./scorings.ts";
import { showDecisions } from "./shown.ts";
import { addSpeakers } from "./speakers.ts";
import { scoredStatementColumns, toScoredStatement } from "./statements.ts";
import { searchable, storableJson } from "./storable.ts";
import { inTransaction } from "./transaction.ts";
import { recordMeanChanges, recordNewStatements, sharesBefore } from "./webhook-events.ts";
import { addWords } from "./words.ts";

/** `unchanged`: it was there already, and is as it was. */
export type AddedArticle = "created" | "unchanged";

/** An article with its statements, in text order, one entry for each target. */
export interface StoredArticle {
  readonly article: Article;
  readonly statements: readonly ScoredStatement[];
}

/** As it is shown in its article. */
export interface ShownStatement extends ScoredStatement {
  /** What people decided of it. */
  readonly reviewed: readonly Reviewed[];
  /** What stands under that; `null` where people decided nothing. */
  readonly machine: MachineAnswer | null;
}

/** As it is read: with what the store found of its text. */
export interface ReadArticle {
  readonly article: Article;
  /** In text order, one entry for each target; those that people found to be none are among them. */
  readonly statements: readonly ShownStatement[];
  /** Id of the original that this is a near-duplicate of: its statements are left out of lists and charts. */
  readonly copyOf: string | null;
  /** Id of the one that it was taken for a copy of, until a person found that it is none. */
  readonly notCopyOf: string | null;
  /** Ids of its copies. */
  readonly copies: readonly string[];
}

/**
 * Stores articles with their statements, speakers and scores, all or nothing; an article that is there is left alone.
 *
 * @returns what became of each, in their order; one given twice is created once
 * @throws {TextNotReadableError} for U+0000
 * @throws {ScorerUnavailableError} when another process has begun to score statements by another key
 */
export async function addArticles(database: Database, articles: readonly StoredArticle[]): Promise<AddedArticle[]> {
  const fingerprinted = fingerprintsOf(articles.map(({ article }) => article));
  return await inTransaction(database, async (transaction) => {
    await lockCopies(transaction, fingerprinted);
    const missing = await insertArticles(
      transaction,
      articles.map(({ article }) => article),
    );
    // Taken out when it is first met: one that is given twice is added once.
    const outcomes = articles.map(({ article }) => (missing.delete(article.id) ? "created" : "unchanged"));
    const fresh = articles.filter((_, index) => outcomes[index] === "created");
    await assertScoring(transaction, fresh);
    const statements = fresh.flatMap((one) => one.statements);
    await addSpeakers(
      transaction,
      statements.flatMap(({ attribution }) => attribution?.speaker ?? []),
    );
    const distinct = [...new Map(statements.map((statement) => [statement.id, statement])).values()];
    await insertRows(transaction, "statements", distinct.map(toStatementRow));
    await insertRows(transaction, "scores", statements.map(toScoreRow));
    const ids = fresh.map(({ article }) => article.id);
    const shares = await sharesBefore(transaction, ids);
    const rows = fresh.flatMap(({ article, statements }) =>
      statements.map((statement) => toScoredStatementRow(statement, article)),
    );
    await insertRows(transaction, "scored_statements", rows);
    await linkCopies(
      transaction,
      fingerprinted.filter(({ id }) => ids.includes(id)),
    );
    await markCopies(transaction, ids);
    await addWords(transaction, ids);
    await showDecisions(transaction, ids);
    await addToRollups(transaction, ids);
    await recordMeanChanges(transaction, ids, shares);
    await recordNewStatements(transaction, rows);
    return outcomes;
  });
}

export async function addArticle(database: Database, article: StoredArticle): Promise<AddedArticle> {
  const [outcome = "unchanged"] = await addArticles(database, [article]);
  return outcome;
}

/** Returns the ids of those that were not there; of one given twice the first is taken. */
export async function insertArticles(transaction: Database, articles: readonly Article[]): Promise<Set<string>> {
  // In the order of their ids: two writers of one article wait here for each other, and never in a circle.
  const rows = articles.map(toArticleRow).sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  const added = await sql<{ id: string }>`
    insert into articles
    select * from jsonb_populate_recordset(null::articles, ${storableJson(rows)}::jsonb)
    on conflict (id) do nothing
    returning id
  `.execute(transaction);
  return new Set(added.rows.map(({ id }) => id));
}

/** @throws {ArticleNotFoundError} */
export async function getArticle(database: Database, id: string): Promise<ReadArticle> {
  const row = await findArticle(database, id);
  if (!row) throw new ArticleNotFoundError(id);
  const statements = await database
    .selectFrom("scored_statements")
    .leftJoin("speakers", "speakers.id", "scored_statements.speaker_id")
    .select([...scoredStatementColumns, "reviewed"])
    .where("article_id", "=", row.id)
    .orderBy("starts_at")
    .orderBy("statement_id")
    .orderBy("target_id")
    .execute();
  const copies = await listCopies(database, row.id);
  const answers = statements.some(({ reviewed }) => reviewed.length > 0)
    ? await machineAnswers(database, row.id)
    : null;
  return {
    article: toArticle(row),
    copyOf: row.copy_of,
    notCopyOf: row.not_copy_of,
    copies,
    statements: statements.map((statement) => ({
      ...toScoredStatement(statement),
      reviewed: statement.reviewed,
      machine: answers?.get(keyOfAnswer(statement)) ?? null,
    })),
  };
}

export async function hasArticle(database: Database, id: string): Promise<boolean> {
  const row = await database.selectFrom("articles").select("id").where("id", "=", searchable(id)).executeTakeFirst();
  return row !== undefined;
}

async function findArticle(database: Database, id: string) {
  return await database.selectFrom("articles").selectAll().where("id", "=", searchable(id)).executeTakeFirst();
}
