import { sql } from "kysely";
import type { RankedPosition } from "./cursor.ts";
import type { Database } from "./database.ts";
import { searchCondition } from "./search-condition.ts";
import { type StatementRow, statementsAt } from "./statements.ts";
import { searchable } from "./storable.ts";
import { isListed } from "./tally-columns.ts";

/** Of so many of the newest, samples are taken. */
const mostLookedAt = 10_000;

/**
 * Statements to try a claim on, as they are scored toward a target that is there: the newest that name one of its sides,
 * in the statement or the title, and then the newest of all. Those whose article's text is not here cannot be scored.
 */
export async function sampleStatements(
  database: Database,
  { targetId, names, limit }: { readonly targetId: string; readonly names: readonly string[]; readonly limit: number },
): Promise<readonly StatementRow[]> {
  const namesOne = names.map((name) => searchCondition(`"${name.replaceAll('"', " ")}"`));
  const isNamed = sql.join([...namesOne, sql`false`], sql` or `);
  // Words by key for each: with an offset, a planner cannot choose to read all of them.
  const { rows } = await sql<RankedPosition>`
    with newest as materialized (
      select target_id, published_on, statement_id from scored_statements
      where target_id = ${searchable(targetId)} and ${isListed}
        and exists (select from articles where articles.id = article_id and articles.text <> '')
      order by published_on desc, statement_id desc limit ${sql.lit(mostLookedAt)}
    )
    select published_on as "publishedOn", statement_id as id, (${isNamed})::integer as rank
    from newest
    cross join lateral (
      select language, words from statement_words as known
      where known.target_id = newest.target_id and known.published_on = newest.published_on
        and known.statement_id = newest.statement_id
      offset 0
    ) as said
    order by rank desc, published_on desc, statement_id desc
    limit ${limit}
  `.execute(database);
  return await statementsAt(database, targetId, rows);
}
