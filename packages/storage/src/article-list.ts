import type { Article, Language } from "@standpoint/domain";
import { type ExpressionBuilder, sql } from "kysely";
import { isBehind, markOf, type Position, sealed, unsealed } from "./cursor.ts";
import type { Database, Tables } from "./database.ts";
import { searchCondition } from "./search-condition.ts";
import { searchable } from "./storable.ts";

/** An article without its text. */
export interface ListedArticle extends Omit<Article, "text"> {
  /** The original that it is a near-duplicate of. */
  readonly copyOf: string | null;
}

/** Values of one field are alternatives, what is left out matches all. */
export interface ArticleFilter {
  /** Published on or after. */
  readonly from?: string | undefined;
  /** Published on or before. */
  readonly to?: string | undefined;
  readonly language?: readonly Language[] | undefined;
  readonly outlet?: readonly string[] | undefined;
  /** Words of the title, as {@link searchCondition} reads them. */
  readonly q?: string | undefined;
}

export interface ArticlePage {
  readonly articles: readonly ListedArticle[];
  /** Articles that match, over all pages. */
  readonly total: number;
  /** Cursor of the next page; `null` on the last. */
  readonly next: string | null;
}

/** Rows read at a time for an export. */
const exportBlockSize = 1_000;

/**
 * A page of articles, newest first.
 *
 * @throws {CursorInvalidError} for a cursor of another query, or none of ours
 */
export async function listArticles(
  database: Database,
  {
    filter,
    limit,
    cursor,
  }: { readonly filter: ArticleFilter; readonly limit: number; readonly cursor?: string | undefined },
): Promise<ArticlePage> {
  const mark = markOf(["articles", filter.from, filter.to, sorted(filter.language), sorted(filter.outlet), filter.q]);
  const after = cursor === undefined ? null : unsealed(cursor, mark);
  // One more than asked for tells whether there is a next page.
  const found = await articlesBehind(database, filter, { after, limit: limit + 1 });
  const articles = found.slice(0, limit);
  const last = articles.at(-1);
  const { total } = await database
    .selectFrom("articles")
    .where((eb) => eb.and(articleConditions(eb, filter)))
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return { articles, total, next: last && found.length > limit ? sealed({ ...last, rank: 0 }, mark) : null };
}

/** All articles that match, newest first, in blocks; an article is in one block at most. */
export async function* exportArticles(
  database: Database,
  filter: ArticleFilter,
): AsyncGenerator<readonly ListedArticle[]> {
  let after: Position | null = null;
  while (true) {
    const articles = await articlesBehind(database, filter, { after, limit: exportBlockSize });
    if (articles.length > 0) yield articles;
    after = articles.at(-1) ?? null;
    if (articles.length < exportBlockSize) return;
  }
}

async function articlesBehind(
  database: Database,
  filter: ArticleFilter,
  { after, limit }: { readonly after: Position | null; readonly limit: number },
): Promise<ListedArticle[]> {
  return await database
    .selectFrom("articles")
    .where((eb) => eb.and(articleConditions(eb, filter)))
    .where(isBehind(after, "id"))
    .orderBy("published_on", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .select([
      "id",
      "language",
      "title",
      "published_on as publishedOn",
      "published_on_source as publishedOnSource",
      "outlet",
      "byline",
      "url",
      "copy_of as copyOf",
    ])
    .execute();
}

export function articleConditions(
  eb: ExpressionBuilder<Tables, "articles">,
  { from, to, language, outlet, q }: ArticleFilter,
) {
  return [
    ...(from === undefined ? [] : [eb("published_on", ">=", from)]),
    ...(to === undefined ? [] : [eb("published_on", "<=", to)]),
    ...(language?.length ? [eb("language", "in", language)] : []),
    ...(outlet?.length ? [eb("outlet", "in", outlet.map(searchable))] : []),
    ...(q === undefined ? [] : [searchCondition(q, sql`search_vector(language, title, '')`)]),
  ];
}

function sorted(values: readonly string[] = []): readonly string[] {
  return [...new Set(values)].sort();
}
