import { type RawBuilder, sql } from "kysely";
import { bucketsOf } from "./buckets.ts";
import type { Database } from "./database.ts";
import { inRange, ofSpeakers, type RollupQuery, rollupsOf } from "./rollup-queries.ts";
import { everybody } from "./rollups.ts";
import { searchable } from "./storable.ts";

/**
 * Ids of some speakers, among whom are those with most statements of a period, as many as asked for. The tallies of
 * these few then tell the order.
 */
export async function findMostHeard(
  database: Database,
  query: RollupQuery & { readonly limit: number },
): Promise<readonly string[]> {
  const ranges = bucketsOf(query.filter, "all");
  if (ranges.length === 0) return [];
  // Of a day few speakers say more than one thing, so its first are no better than the rest.
  const hasLong = ranges.some(({ grain }) => grain !== "day");
  return (hasLong ? await findByBounds(database, query) : null) ?? (await findByCounts(database, query));
}

/**
 * The index lists the speakers of each bucket by their counts, and only the first of each list are read. Whoever is not
 * among them has no more there than the last of them; so it is known how much anybody can have at most, and who cannot be
 * one of those asked for.
 *
 * @returns `null` when somebody in none of the lists could be one of them
 */
async function findByBounds(
  database: Database,
  { targetId, filter, limit }: RollupQuery & { readonly limit: number },
): Promise<readonly string[] | null> {
  // Everybody and nobody are listed too. By Zipf, those who come after twice as many have half of what the last one has.
  const depth = 2 * limit + 2;
  const ofEverybody = { targetId, filter: { ...filter, speaker: [everybody] } };
  const { rows } = await sql<{ speaker_id: string; proven: boolean }>`
    with listed as materialized (
      select list.* from (select grain, bucket from ${rollupsOf(ofEverybody, "all")}) as every
      cross join lateral (
        select speaker_id, n, case when count(*) over () = ${depth} then min(n) over () else 0 end as least
        from (
          select speaker_id, n from rollups
          where target_id = ${searchable(targetId)} and grain = every.grain and bucket = every.bucket and n > 0
          order by n desc, speaker_id
          limit ${depth}
        ) as first
      ) as list
    ),
    unlisted as materialized (
      select coalesce(sum(least), 0) as most from listed where speaker_id = ${sql.lit(everybody)}
    ),
    bounds as materialized (
      select speaker_id, sum(n) as least, sum(n - least) + (select most from unlisted) as most
      from listed where ${ofSpeakers({})} group by speaker_id
    ),
    last as materialized (
      select coalesce((select least from bounds order by least desc offset ${limit - 1} limit 1), 0) as least
    )
    select speaker_id, unlisted.most < greatest(last.least, 1) as proven
    from bounds, last, unlisted where bounds.most >= last.least
  `.execute(database);
  return rows.every(({ proven }) => proven) ? idsOf(rows) : null;
}

/** Adds up the counts of all, from the index alone. */
async function findByCounts(
  database: Database,
  { targetId, filter, limit }: RollupQuery & { readonly limit: number },
): Promise<readonly string[]> {
  const counts = bucketsOf(filter, "all").map(
    (range): RawBuilder<unknown> => sql`
      select speaker_id, n from rollups
      where target_id = ${searchable(targetId)} and ${inRange(range)} and ${ofSpeakers({})} and n > 0`,
  );
  const { rows } = await sql<{ speaker_id: string }>`
    select speaker_id from (${sql.join(counts, sql` union all `)}) as counts
    group by speaker_id order by sum(n) desc, speaker_id limit ${limit}
  `.execute(database);
  return idsOf(rows);
}

function idsOf(rows: readonly { readonly speaker_id: string }[]): readonly string[] {
  return rows.map((row) => row.speaker_id);
}
