import {
  type Article,
  ArticleNotFoundError,
  type ScoredStatement,
  type Span,
  type Statement,
  textOf,
} from "@standpoint/domain";
import { sql } from "kysely";
import type { ArticleRow, Database, ScoredStatementRow, ScoreRow, StatementColumns, Tables } from "./database.ts";
import { addSpeakers } from "./speakers.ts";
import { scoredStatementColumns, toScoredStatement } from "./statements.ts";
import { searchable, storable, storableJson } from "./storable.ts";
import { toTenThousandths } from "./ten-thousandths.ts";

/** `unchanged`: it was there already, and is as it was. */
export type AddedArticle = "created" | "unchanged";

/** An article with its statements, in text order, one entry for each target. */
export interface StoredArticle {
  readonly article: Article;
  readonly statements: readonly ScoredStatement[];
}

/**
 * Stores an article with its statements, speakers and scores, all or nothing; an article that is there is left alone.
 *
 * @param statements one entry for each statement and target
 * @throws {TextNotReadableError} for U+0000
 */
export async function addArticle(database: Database, { article, statements }: StoredArticle): Promise<AddedArticle> {
  return await database.transaction().execute(async (transaction) => {
    // Two writers of one article: the second waits here for the first to end, then finds the row.
    const added = await transaction
      .insertInto("articles")
      .values(toArticleRow(article))
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!added) return "unchanged";
    await addSpeakers(
      transaction,
      statements.flatMap(({ attribution }) => attribution?.speaker ?? []),
    );
    const distinct = [...new Map(statements.map((statement) => [statement.id, statement])).values()];
    await insertRows(transaction, "statements", distinct.map(toStatementRow));
    await insertRows(transaction, "scores", statements.map(toScoreRow));
    await insertRows(
      transaction,
      "scored_statements",
      statements.map((statement) => toScoredStatementRow(statement, article)),
    );
    return "created";
  });
}

/** @throws {ArticleNotFoundError} */
export async function getArticle(database: Database, id: string): Promise<StoredArticle> {
  const row = await findArticle(database, id);
  if (!row) throw new ArticleNotFoundError(id);
  const statements = await database
    .selectFrom("scored_statements")
    .leftJoin("speakers", "speakers.id", "scored_statements.speaker_id")
    .select(scoredStatementColumns)
    .where("article_id", "=", row.id)
    .orderBy("starts_at")
    .orderBy("statement_id")
    .orderBy("target_id")
    .execute();
  return { article: toArticle(row), statements: statements.map(toScoredStatement) };
}

export async function hasArticle(database: Database, id: string): Promise<boolean> {
  const row = await database.selectFrom("articles").select("id").where("id", "=", searchable(id)).executeTakeFirst();
  return row !== undefined;
}

async function findArticle(database: Database, id: string): Promise<ArticleRow | undefined> {
  return await database.selectFrom("articles").selectAll().where("id", "=", searchable(id)).executeTakeFirst();
}

/** One parameter for any number of rows: Postgres takes at most 65,535 of them. */
async function insertRows<Name extends keyof Tables>(
  transaction: Database,
  name: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  if (rows.length === 0) return;
  const table = sql.table(name);
  await sql`
    insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${storableJson(rows)}::jsonb)
  `.execute(transaction);
}

function toArticleRow(article: Article): ArticleRow {
  const { id, language, publishedOn, publishedOnSource } = article;
  return {
    id,
    language,
    title: article.title && storable(article.title),
    published_on: publishedOn,
    published_on_source: publishedOnSource,
    outlet: article.outlet && storable(article.outlet),
    url: article.url && storable(article.url),
    text: storable(article.text),
  };
}

function toArticle(row: ArticleRow): Article {
  const { id, language, title, outlet, url, text } = row;
  const [publishedOn, publishedOnSource] = [row.published_on, row.published_on_source];
  return { id, language, title, publishedOn, publishedOnSource, outlet, url, text };
}

function toStatementRow({ articleId, id, attribution, form, text, content, cue, source }: Statement): StatementColumns {
  return {
    article_id: articleId,
    id,
    speaker_id: attribution?.speaker.id ?? null,
    sieve: attribution?.sieve ?? null,
    attribution_confidence: attribution && toTenThousandths(attribution.confidence),
    form,
    text,
    content,
    cue,
    source,
  };
}

function toScoreRow({ id, articleId, targetId, targetRevision, stance }: ScoredStatement): ScoreRow {
  return {
    target_id: targetId,
    article_id: articleId,
    statement_id: id,
    target_revision: targetRevision,
    scorer: stance.scorer,
    scorer_version: stance.scorerVersion,
    value: stance.value === null ? null : toTenThousandths(stance.value),
    confidence: toTenThousandths(stance.confidence),
    evidence: stance.evidence,
  };
}

function toScoredStatementRow(statement: ScoredStatement, article: Article): ScoredStatementRow {
  const wordsOf = (span: Span | null) => span && textOf(article.text, span);
  const { id, ...row } = toStatementRow(statement);
  return {
    ...row,
    ...toScoreRow(statement),
    published_on: article.publishedOn,
    published_on_source: article.publishedOnSource,
    language: article.language,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    starts_at: statement.content[0]?.start ?? 0,
    cue_text: wordsOf(statement.cue),
    source_text: wordsOf(statement.source),
  };
}
