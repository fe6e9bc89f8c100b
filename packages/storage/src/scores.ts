import { type Article, ArticleNotFoundError, type Statement } from "@standpoint/domain";
import { sql } from "kysely";
import type { StoredArticle } from "./articles.ts";
import { markCopies } from "./copies.ts";
import { correctedContents } from "./corrected-content.ts";
import type { ArticleRow, Database } from "./database.ts";
import { keepRollups } from "./rollups.ts";
import { insertRows, toArticle, toScoredStatementRow, toScoreRow } from "./rows.ts";
import { showDecisions } from "./shown.ts";
import { searchable } from "./storable.ts";
import { fromTenThousandths } from "./ten-thousandths.ts";
import { inTransaction } from "./transaction.ts";
import { addWords } from "./words.ts";

/** What a score is made by and for. */
export interface ScoreKey {
  readonly target: { readonly id: string; readonly revision: number };
  readonly scorer: { readonly name: string; readonly version: string };
}

/** An article with its statements, in text order, whatever their scores. */
export interface ArticleStatements {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

/**
 * An article with its statements, by whom the machine found to say them, in the words that are shown.
 *
 * @throws {ArticleNotFoundError}
 */
export async function getArticleStatements(database: Database, id: string): Promise<ArticleStatements> {
  const article = await database.selectFrom("articles").selectAll().where("id", "=", searchable(id)).executeTakeFirst();
  if (!article) throw new ArticleNotFoundError(id);
  const statements = await foundStatements(database, article);
  const corrected = await correctedContents(database, [article.id]);
  return {
    article: toArticle(article),
    statements: statements.map((found) => ({ ...found, ...corrected({ article_id: article.id, id: found.id }) })),
  };
}

/** As the machine found them, in text order. */
export async function foundStatements(database: Database, article: ArticleRow): Promise<readonly Statement[]> {
  const rows = await database
    .selectFrom("statements")
    .leftJoin("speakers", "speakers.id", "statements.speaker_id")
    .selectAll("statements")
    .select(["kind", "name"])
    .where("article_id", "=", article.id)
    .orderBy(sql`(content -> 0 ->> 'start')::integer`)
    .orderBy("statements.id")
    .execute();
  return rows.map((row): Statement => {
    const { article_id: articleId, speaker_id, kind, name, sieve, attribution_confidence } = row;
    const isAttributed =
      speaker_id !== null && kind !== null && name !== null && sieve !== null && attribution_confidence !== null;
    const { id, text, form, content, cue, source } = row;
    return {
      id,
      articleId,
      publishedOn: article.published_on,
      text,
      form,
      content,
      cue,
      source,
      attribution: isAttributed
        ? {
            // As the article has them: what others say of the speaker would score the statement otherwise.
            speaker: { id: speaker_id, kind, name, role: row.speaker_role, organization: row.speaker_organization },
            sieve,
            confidence: fromTenThousandths(attribution_confidence),
          }
        : null,
    };
  });
}

/**
 * Adds scores to statements of articles, all or nothing; lists and charts show these from now on, old ones are kept.
 *
 * What a person decided stays in sight.
 */
export async function addScores(database: Database, articles: readonly StoredArticle[]): Promise<void> {
  await inTransaction(database, (transaction) => writeScores(transaction, articles));
}

/** The same in a transaction that does more. */
export async function writeScores(transaction: Database, articles: readonly StoredArticle[]): Promise<void> {
  const ids = articles.map(({ article }) => article.id);
  await keepRollups(transaction, ids, async () => {
    const scores = articles.flatMap(({ statements }) => statements.map(toScoreRow));
    await insertRows(
      transaction,
      "scores",
      scores,
      sql`
        on conflict (target_id, article_id, statement_id, target_revision, scorer, scorer_version)
        do update set given = excluded.given, value = excluded.value, confidence = excluded.confidence,
          evidence = excluded.evidence, labels = excluded.labels
      `,
    );
    await insertRows(
      transaction,
      "scored_statements",
      articles.flatMap(({ article, statements }) =>
        statements.map((statement) => toScoredStatementRow(statement, article)),
      ),
      sql`
        on conflict (target_id, published_on, statement_id) do update set
          target_revision = excluded.target_revision, scorer = excluded.scorer,
          scorer_version = excluded.scorer_version, value = excluded.value, confidence = excluded.confidence,
          evidence = excluded.evidence, labels = excluded.labels, undecided = excluded.undecided
      `,
    );
    await markCopies(transaction, ids);
    await addWords(transaction, ids);
    await showDecisions(transaction, ids);
  });
}
