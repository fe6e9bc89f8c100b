import { type Article, ArticleNotFoundError, type ScoredStatement } from "@standpoint/domain";
import type { ArticleRow, Database } from "./database.ts";
import { insertRows, toArticle, toArticleRow, toScoredStatementRow, toScoreRow, toStatementRow } from "./rows.ts";
import { addSpeakers } from "./speakers.ts";
import { scoredStatementColumns, toScoredStatement } from "./statements.ts";
import { searchable } from "./storable.ts";

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
