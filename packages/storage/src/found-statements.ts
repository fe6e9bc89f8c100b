import { type RawBuilder, sql } from "kysely";
import { isBehind, type RankedPosition, type StatementSort } from "./cursor.ts";
import type { Database } from "./database.ts";
import { relevance } from "./search-condition.ts";
import { hasWords, matching, ofTarget, type StatementFilter } from "./statement-filter.ts";

export interface Search {
  readonly targetId: string;
  readonly filter: StatementFilter & { readonly q: string };
}

/** A list by relevance is of the newest statements that match, up to this many. */
export const mostRanked = 1_000;

/** How many of the newest rows are looked through one by one, for each that is wanted. */
const walkedForEach = 10;
const leastWalked = 5_000;

/** Where the statements of a page stand, in the order of the list. */
export async function findStatements(
  database: Database,
  search: Search,
  page: {
    readonly sort: Extract<StatementSort, "date" | "relevance">;
    readonly after: RankedPosition | null;
    readonly limit: number;
  },
): Promise<readonly RankedPosition[]> {
  const { sort, after, limit } = page;
  if (sort === "date") return await findNewest(database, search, { rank: sql`0`, after, limit });
  const rank = relevance(search.filter.q);
  const newest = await findNewest(database, search, { rank, after: null, limit: mostRanked });
  return newest
    .filter((one) => after === null || compareRanks(one, after) > 0)
    .sort(compareRanks)
    .slice(0, limit);
}

/** The most relevant first, then the newest. */
export function compareRanks(one: RankedPosition, other: RankedPosition): number {
  if (one.rank !== other.rank) return other.rank - one.rank;
  if (one.publishedOn !== other.publishedOn) return one.publishedOn < other.publishedOn ? 1 : -1;
  return one.id === other.id ? 0 : one.id < other.id ? 1 : -1;
}

interface Newest {
  readonly rank: RawBuilder<unknown>;
  readonly after: RankedPosition | null;
  readonly limit: number;
}

/**
 * Frequent words are found soon among the newest rows, rare ones by their index; each way takes seconds for the words
 * of the other.
 */
async function findNewest(database: Database, search: Search, newest: Newest): Promise<readonly RankedPosition[]> {
  const { q: _words, ...filter } = search.filter;
  const matches = sql`
    select published_on as "publishedOn", statement_id as id, ${newest.rank} as rank
    from ${matching(database, search.targetId, filter).where(isBehind(newest.after)).select(keys)} as matching
    join statement_words using (target_id, published_on, statement_id)
    where ${hasWords(search.filter)}`;
  const first = sql`order by "publishedOn" desc, id desc limit ${newest.limit}`;
  const walked = await sql<RankedPosition>`
    with scored_statements as ${newestRows(database, search, newest)} ${matches} ${first}
  `.execute(database);
  if (walked.rows.length === newest.limit) return walked.rows;
  // Materialized, or the planner may read all rows by date, hoping to come upon enough of them soon.
  const all = await sql<RankedPosition>`
    with matches as materialized (${matches}) select * from matches ${first}
  `.execute(database);
  return all.rows;
}

const keys = ["target_id", "published_on", "statement_id"] as const;

/** The rows to be looked through, with the columns that filters need. */
function newestRows(database: Database, { targetId, filter: { speaker, from, to, copies } }: Search, newest: Newest) {
  return ofTarget(database, targetId, { speaker, from, to, copies })
    .where(isBehind(newest.after))
    .select([
      ...keys,
      "speaker_id",
      "value",
      "language",
      "outlet",
      "form",
      "scorer",
      "confidence",
      "is_copy",
      "is_rejected",
    ])
    .orderBy("published_on", "desc")
    .orderBy("statement_id", "desc")
    .limit(Math.max(leastWalked, walkedForEach * newest.limit));
}
