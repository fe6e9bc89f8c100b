import { createHash } from "node:crypto";
import { CursorInvalidError } from "@standpoint/domain";
import { type RawBuilder, sql } from "kysely";
import type { StatementFilter } from "./statement-filter.ts";

/** Where a page ends: the date and id of its last row. */
export interface Position {
  readonly publishedOn: string;
  readonly id: string;
}

export interface RankedPosition extends Position {
  /** What the list is in the order of, but its dates: relevance, or ten-thousandths; 0 in a list by date. */
  readonly rank: number;
}

export type StatementSort = "date" | "relevance" | "value" | "confidence";
export type SortOrder = "asc" | "desc";

/** What a cursor is for; another query cannot continue it. */
export interface CursorScope {
  readonly targetId: string;
  readonly filter: StatementFilter;
  readonly sort: StatementSort;
  readonly order: SortOrder;
}

/** The rows that come after a position in a list by date. */
export function isBehind(position: Position | null, key: "statement_id" | "id" = "statement_id"): RawBuilder<boolean> {
  if (position === null) return sql`true`;
  return sql`(published_on, ${sql.raw(key)}) < (${position.publishedOn}::date, ${position.id})`;
}

export function toCursor(position: RankedPosition, scope: CursorScope): string {
  return sealed(position, fingerprint(scope));
}

/** A position that says what list it is of, by a mark of the list and its filters. */
export function sealed({ publishedOn, id, rank }: RankedPosition, mark: string): string {
  return Buffer.from(JSON.stringify([publishedOn, id, rank, mark])).toString("base64url");
}

/** @throws {CursorInvalidError} when this store did not give it out for this query */
export function fromCursor(cursor: string, scope: CursorScope): RankedPosition {
  return unsealed(cursor, fingerprint(scope));
}

/** @throws {CursorInvalidError} when it is not of the list with this mark */
export function unsealed(cursor: string, expected: string): RankedPosition {
  const [publishedOn, id, rank, mark] = parse(cursor);
  const isPosition = isDate(publishedOn) && typeof id === "string" && !id.includes("\0") && typeof rank === "number";
  if (!isPosition || mark !== expected) throw new CursorInvalidError();
  return { publishedOn, id, rank };
}

function parse(cursor: string): readonly unknown[] {
  const bytes = Buffer.from(cursor, "base64url");
  // Decoding skips what is no base64; only the exact text was given out.
  if (bytes.toString("base64url") !== cursor) throw new CursorInvalidError();
  try {
    const parts: unknown = JSON.parse(bytes.toString());
    return Array.isArray(parts) ? parts : [];
  } catch (cause) {
    throw new CursorInvalidError({ cause });
  }
}

function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function fingerprint({ targetId, filter, sort, order }: CursorScope): string {
  // Every filter there is: what is left out, or holds nothing, asks for nothing; values of one are alternatives in any order.
  const asked = Object.entries(filter)
    .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value] as const)
    .filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return markOf([targetId, asked, sort, order]);
}

/** The end of a page of rows that are numbered as they come. */
export function toNumberCursor(position: number): string {
  return Buffer.from(String(position)).toString("base64url");
}

/** @throws {CursorInvalidError} */
export function fromNumberCursor(cursor: string): number {
  const position = Buffer.from(cursor, "base64url").toString();
  if (!/^\d{1,15}$/.test(position)) throw new CursorInvalidError();
  return Number(position);
}

/** The same for the same query, and for no other. */
export function markOf(query: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(query)).digest("base64url").slice(0, 12);
}
