import { type RawBuilder, sql } from "kysely";

/** A column's instant in ISO 8601, UTC, to the millisecond. */
export function instantOf<Instant extends string | null = string>(column: string): RawBuilder<Instant> {
  return sql<Instant>`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
