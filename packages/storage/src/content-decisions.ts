import {
  type Article,
  assertContent,
  type ScoredStatement,
  type Span,
  type Statement,
  StatementNotFoundError,
  textOf,
} from "@standpoint/domain";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { toArticle } from "./rows.ts";
import { foundStatements, writeScores } from "./scores.ts";
import { assertScoring } from "./scorings.ts";
import { searchable } from "./storable.ts";
import { addWords } from "./words.ts";

/** Which words are a statement's; `undo` for those that the machine found. */
export type ContentDecision =
  | { readonly field: "content"; readonly content: readonly Span[] }
  | { readonly field: "content"; readonly undo: true };

/** A statement with other words than it is shown with, to be scored before they are shown. */
export interface ContentDraft {
  readonly article: Article;
  readonly statement: Statement;
}

/**
 * The statement as it will be with a decision on its words.
 *
 * @throws {StatementNotFoundError}
 * @throws {ContentInvalidError}
 */
export async function draftContent(
  database: Database,
  {
    articleId,
    statementId,
    decision,
  }: {
    readonly articleId: string;
    readonly statementId: string;
    readonly decision: ContentDecision;
  },
): Promise<ContentDraft> {
  const row = await database
    .selectFrom("articles")
    .selectAll()
    .where("id", "=", searchable(articleId))
    .executeTakeFirst();
  const found = row && (await foundStatements(database, row)).find(({ id }) => id === statementId);
  if (!row || !found) throw new StatementNotFoundError(statementId);
  const article = toArticle(row);
  if ("undo" in decision) return { article, statement: found };
  const content = decision.content.map(({ start, end }) => ({ start, end }));
  assertContent(article.text, content);
  return { article, statement: { ...found, content, text: textOf(article.text, content) } };
}

/**
 * Shows the words that a decision, which is stored already, gives a statement, with what the scorers say of them.
 *
 * @param scores of the draft, toward every target
 * @throws {ScorerUnavailableError} when a score is missing that all statements are to have
 */
export async function showContent(
  transaction: Database,
  { article, statement: { id } }: ContentDraft,
  scores: readonly ScoredStatement[],
): Promise<void> {
  const scored = [{ article, statements: scores }];
  await assertScoring(transaction, scored);
  await writeScores(transaction, scored);
  await sql`
    delete from statement_words as words using scored_statements as shown
    where shown.article_id = ${article.id} and shown.statement_id = ${id} and words.target_id = shown.target_id
      and words.published_on = shown.published_on and words.statement_id = shown.statement_id
  `.execute(transaction);
  await addWords(transaction, [article.id]);
}
