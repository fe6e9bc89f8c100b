import { type RawBuilder, sql } from "kysely";
import { type BucketRange, bucketsOf } from "./buckets.ts";
import type { Grain } from "./database.ts";
import { everybody, nobody } from "./rollups.ts";
import type { StatementFilter } from "./statement-filter.ts";
import { searchable } from "./storable.ts";

export interface RollupQuery {
  readonly targetId: string;
  readonly filter: Pick<StatementFilter, "speaker" | "from" | "to">;
}

/** Rows of `rollups` that make up a query, by the fewest buckets. */
export function rollupsOf(query: RollupQuery, coarsest: Grain): RawBuilder<unknown> {
  return sql`rollups where ${inPeriod(query, coarsest)} and ${ofSpeakers(query.filter)}`;
}

/** Buckets of a target, of any of the tables that have them. */
export function inPeriod({ targetId, filter }: RollupQuery, coarsest: Grain): RawBuilder<unknown> {
  const ranges = bucketsOf(filter, coarsest).map(inRange);
  const either = ranges.length === 0 ? sql`false` : sql.join(ranges, sql` or `);
  return sql`target_id = ${searchable(targetId)} and (${either})`;
}

export function ofSpeakers({ speaker }: RollupQuery["filter"]): RawBuilder<unknown> {
  return speaker?.length
    ? sql`speaker_id = any(${speaker.map(searchable)}::text[])`
    : sql`speaker_id not in (${sql.lit(everybody)}, ${sql.lit(nobody)})`;
}

export function inRange({ grain, from, to }: BucketRange): RawBuilder<unknown> {
  if (grain === "all") return sql`grain = 'all' and bucket = '0001-01-01'`;
  const conditions = [
    sql`grain = ${sql.lit(grain)}`,
    ...(from === null ? [] : [sql`bucket >= ${from}::date`]),
    ...(to === null ? [] : [sql`bucket <= ${to}::date`]),
  ];
  return sql`(${sql.join(conditions, sql` and `)})`;
}
