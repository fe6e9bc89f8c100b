import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";
import type { RollupDifference } from "./rollups.ts";
import { grains, isDecided, isListed } from "./tally-columns.ts";

/** Speakers for whom a row of `speaker_sets` has a bit; a speaker's number says which row, and which bit. */
const setSize = sql.lit(4096);
const emptySet = sql`0::bit(${setSize})`;

/** Adds the speakers of the chosen statements to the sets of their buckets. */
export async function addToSpeakerSets(transaction: Database, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into speaker_sets (target_id, grain, bucket, block, speakers)
    select * from (${setRows(which, sql`true`)}) as sets order by target_id, grain, bucket, block
    on conflict (target_id, grain, bucket, block) do update set speakers = speaker_sets.speakers | excluded.speakers
    where speaker_sets.speakers | excluded.speakers <> speaker_sets.speakers
  `.execute(transaction);
}

/** Takes out who has nothing left in a bucket, once the share of the chosen statements is out of the rollups. */
export async function takeFromSpeakerSets(transaction: Database, which: RawBuilder<unknown>): Promise<void> {
  const isSilent = sql`
    not exists (
      select from rollups
      where rollups.target_id = heard.target_id and rollups.speaker_id = heard.speaker_id
        and rollups.grain = buckets.grain and rollups.bucket = buckets.bucket and n > 0
    )`;
  await sql`
    update speaker_sets as kept set speakers = kept.speakers & ~silent.speakers
    from (${setRows(which, isSilent)}) as silent
    where kept.target_id = silent.target_id and kept.grain = silent.grain and kept.bucket = silent.bucket
      and kept.block = silent.block
  `.execute(transaction);
}

/** Makes the sets of a database that has none, and that knows no copies yet. */
export async function fillSpeakerSets(database: Kysely<unknown>): Promise<void> {
  await addToSpeakerSets(database as Database, sql`true`);
}

/** How many speakers have a statement that counts in any of the buckets; a query of one number. */
export function countSpeakers(isInPeriod: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select coalesce(sum(bit_count(speakers)), 0)
    from (select bit_or(speakers) as speakers from speaker_sets where ${isInPeriod} group by block) as sets`;
}

/** Speakers who are in a set, or not, and should not, or should; a hundred at most. */
export async function findSpeakerSetDifferences(transaction: Database): Promise<readonly RollupDifference[]> {
  const { rows } = await sql<{ key: string[]; kept: number }>`
    select array[target_id, coalesce(speakers.id, number::text), grain, bucket::text] as key, get_bit(kept, place) as kept
    from (
      select target_id, grain, bucket, block, coalesce(kept.speakers, ${emptySet}) as kept,
        coalesce(counted.speakers, ${emptySet}) as counted
      from speaker_sets as kept
      full join (${setRows(isListed, sql`true`)}) as counted using (target_id, grain, bucket, block)
      where kept.speakers is distinct from counted.speakers
    ) as sets
    cross join generate_series(0, ${setSize} - 1) as place
    left join speakers on speakers.number = block * ${setSize} + place
    where get_bit(kept, place) <> get_bit(counted, place)
    limit 100
  `.execute(transaction);
  return rows.map(({ key, kept }) => ({
    table: "speaker_sets",
    key,
    kept: kept ? [kept] : null,
    counted: kept ? null : [1],
  }));
}

/** Sets of the speakers of the chosen statements, a row for each key. */
function setRows(which: RawBuilder<unknown>, isIn: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select heard.target_id, buckets.grain, buckets.bucket, number / ${setSize} as block,
      bit_or(set_bit(${emptySet}, number % ${setSize}, 1)) as speakers
    from (
      select distinct target_id, speaker_id, published_on from scored_statements
      where ${isDecided} and speaker_id is not null and ${which}
    ) as heard
    join speakers on speakers.id = heard.speaker_id
    cross join lateral ${grains}
    where ${isIn}
    group by 1, 2, 3, 4
  `;
}
