import { sql } from "kysely";
import { fromNumberCursor, toNumberCursor } from "./cursor.ts";
import type { Database } from "./database.ts";
import { instantOf } from "./instant.ts";
import { searchable, storableJson } from "./storable.ts";

/** That somebody changed something. */
export interface AuditEntry {
  readonly id: number;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Whose key it was; `null` without one. */
  readonly keyId: string | null;
  /** The key's name then, or what stands for one. */
  readonly madeBy: string;
  readonly requestId: string;
  readonly operation: string;
  /** Address of the thing. */
  readonly subject: string;
  /** HTTP status: whether it was created, for example, or there already. */
  readonly status: number;
  /** Where a value changed; without `from` where that is kept elsewhere, or never was. */
  readonly change: { readonly what: string; readonly from?: unknown; readonly to: unknown } | null;
}

export interface AuditQuery {
  readonly operation?: string | undefined;
  readonly key?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export async function appendAudit(database: Database, entry: Omit<AuditEntry, "id" | "at">): Promise<void> {
  const { keyId, madeBy, requestId, operation, subject, status, change } = entry;
  await database
    .insertInto("audit_log")
    .values({
      ...{ key_id: keyId, made_by: madeBy, request_id: requestId, operation, subject, status },
      change: change && sql`${storableJson(change)}::jsonb`,
    })
    .execute();
}

/**
 * A page of entries, newest first.
 *
 * @throws {CursorInvalidError}
 */
export async function listAudit(
  database: Database,
  { operation, key, limit, cursor }: AuditQuery,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly next: string | null }> {
  const before = cursor === undefined ? null : fromNumberCursor(cursor);
  const rows = await database
    .selectFrom("audit_log")
    .select(["id", instantOf("at").as("at"), "key_id as keyId", "made_by as madeBy", "request_id as requestId"])
    .select(["operation", "subject", "status", "change"])
    .$if(operation !== undefined, (entries) => entries.where("operation", "=", searchable(operation ?? "")))
    .$if(key !== undefined, (entries) => entries.where("key_id", "=", searchable(key ?? "")))
    .$if(before !== null, (entries) => entries.where("id", "<", before))
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last ? toNumberCursor(last.id) : null };
}
