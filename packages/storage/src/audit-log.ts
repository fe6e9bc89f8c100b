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
  /** HTTP status: whether it was created, for example, or there already. `null`: begun, and not ended as far as anybody knows. */
  readonly status: number | null;
  /** Where a value changed; without `from` where that is kept elsewhere, or never was. */
  readonly change: { readonly what: string; readonly from?: unknown; readonly to: unknown } | null;
}

export type BegunAudit = Pick<AuditEntry, "keyId" | "madeBy" | "requestId" | "operation" | "subject">;

export interface AuditOutcome {
  readonly subject?: string;
  readonly status?: number;
  readonly change?: NonNullable<AuditEntry["change"]>;
}

export interface AuditQuery {
  readonly operation?: string | undefined;
  readonly key?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Writes an entry down before its change, so that there is no change without one. @returns its id */
export async function beginAudit(database: Database, entry: BegunAudit): Promise<number> {
  const { keyId, madeBy, requestId, operation, subject } = entry;
  const { id } = await database
    .insertInto("audit_log")
    .values({ key_id: keyId, made_by: madeBy, request_id: requestId, operation, subject, status: null, change: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Says what became of it; what is left out stays as it is. */
export async function completeAudit(database: Database, id: number, outcome: AuditOutcome): Promise<void> {
  const { subject, status, change } = outcome;
  await database
    .updateTable("audit_log")
    .set({
      ...(subject !== undefined && { subject }),
      ...(status !== undefined && { status }),
      ...(change !== undefined && { change: sql`${storableJson(change)}::jsonb` }),
    })
    .where("id", "=", id)
    .execute();
}

/** Takes an entry back: nothing was changed. */
export async function withdrawAudit(database: Database, id: number): Promise<void> {
  await database.deleteFrom("audit_log").where("id", "=", id).execute();
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
