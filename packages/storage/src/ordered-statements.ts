import { CursorInvalidError } from "@standpoint/domain";
import { type RawBuilder, sql } from "kysely";
import type { RankedPosition, SortOrder, StatementSort } from "./cursor.ts";
import type { Database } from "./database.ts";
import { isRolledUp, matching, type StatementFilter } from "./statement-filter.ts";

export interface Ordered {
  readonly sort: Exclude<StatementSort, "relevance">;
  readonly order: SortOrder;
  readonly after: RankedPosition | null;
  /** Rows to pass over. */
  readonly skip: number;
  readonly limit: number;
}

/** Behind everything on the scale, in ten-thousandths. */
const offTheScale = 20_000;

/**
 * Where the statements of a page stand, in the order of the list; those of one rank go by date, in the same direction.
 * Statements that do not address the claim come last.
 *
 * @throws {CursorInvalidError} for a position that no list by this has
 */
export async function orderStatements(
  database: Database,
  { targetId, filter }: { readonly targetId: string; readonly filter: StatementFilter },
  { sort, order, after, skip, limit }: Ordered,
): Promise<readonly RankedPosition[]> {
  const rank = sort === "date" ? null : rankOf(sort, order, filter);
  const rows = matching(database, targetId, filter)
    .select(["published_on as publishedOn", "statement_id as id", (rank ?? sql<number>`0`).as("rank")])
    .where(isBehind(after, rank, order));
  const keys = [...(rank === null ? [] : ["rank"]), "publishedOn", "id"];
  const { rows: positions } = await sql<RankedPosition>`
    with ranked as ${isWalked(filter) ? sql`not materialized` : sql`materialized`} (${rows})
    select * from ranked order by ${sql.join(keys.map((key) => sql`${sql.ref(key)} ${sql.raw(order)}`))}
    limit ${limit} offset ${skip}
  `.execute(database);
  return positions;
}

/**
 * Whether the rows are read in the order of the list: its index has all that is asked for. Other filters may go with the
 * order (a speaker whose values are all low), so that a walk would end only at the last row; what matches is then sorted.
 */
function isWalked({ band: _band, copies: _copies, speaker, ...rest }: StatementFilter): boolean {
  return !speaker?.length && isRolledUp(rest);
}

/** By value and confidence there is an index; a value that may be missing has none, and all that match are sorted. */
function rankOf(sort: "value" | "confidence", order: SortOrder, { band }: StatementFilter): RawBuilder<number> {
  if (sort === "confidence" || !band?.includes("off-target")) return sql`${sql.ref(sort)}`;
  return sql`coalesce(value, ${sql.lit(order === "asc" ? offTheScale : -offTheScale)})`;
}

function isBehind(
  position: RankedPosition | null,
  rank: RawBuilder<number> | null,
  order: SortOrder,
): RawBuilder<boolean> {
  if (position === null) return sql`true`;
  const { rank: last, publishedOn, id } = position;
  if (!Number.isInteger(last) || Math.abs(last) > offTheScale) throw new CursorInvalidError();
  const comparison = sql.raw(order === "asc" ? ">" : "<");
  return rank === null
    ? sql`(published_on, statement_id) ${comparison} (${publishedOn}::date, ${id})`
    : sql`(${rank}, published_on, statement_id) ${comparison} (${last}::integer, ${publishedOn}::date, ${id})`;
}
