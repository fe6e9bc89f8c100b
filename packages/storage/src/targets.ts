import { type Target, TargetNotFoundError } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database, TargetRow } from "./database.ts";
import { searchable, storableJson } from "./storable.ts";

/**
 * Stores targets: a new one with the revision it has, a changed one with the next revision, the others stay.
 *
 * Their order is the order they are listed in; targets not given are kept, after these.
 */
export async function syncTargets(database: Database, targets: readonly Target[]): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const current = new Map((await currentTargets(transaction)).map((row) => [row.id, row]));
    for (const [position, { id, revision, ...content }] of targets.entries()) {
      const known = current.get(id);
      const json = storableJson(content);
      // Postgres compares: jsonb knows neither the order of keys nor white space.
      const same = known && (await isSameJson(transaction, storableJson(known.content), json));
      const next = same ? known.revision : known ? known.revision + 1 : revision;
      await sql`
        insert into targets (id, revision, position, content) values (${id}, ${next}, ${position}, ${json}::jsonb)
        on conflict (id, revision) do update set position = excluded.position
      `.execute(transaction);
      current.delete(id);
    }
    for (const [index, id] of [...current.keys()].entries()) {
      await transaction
        .updateTable("targets")
        .set({ position: targets.length + index })
        .where("id", "=", id)
        .execute();
    }
  });
}

export async function listTargets(database: Database): Promise<Target[]> {
  return (await currentTargets(database)).map(toTarget);
}

/** @throws {TargetNotFoundError} */
export async function getTarget(database: Database, id: string): Promise<Target> {
  const row = await database
    .selectFrom("targets")
    .selectAll()
    .where("id", "=", searchable(id))
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new TargetNotFoundError(id);
  return toTarget(row);
}

async function currentTargets(database: Database): Promise<TargetRow[]> {
  const rows = await database
    .selectFrom("targets")
    .distinctOn("id")
    .selectAll()
    .orderBy("id")
    .orderBy("revision", "desc")
    .execute();
  return rows.sort((a, b) => a.position - b.position);
}

async function isSameJson(database: Database, one: string, other: string): Promise<boolean> {
  const { rows } = await sql<{ same: boolean }>`select ${one}::jsonb = ${other}::jsonb as same`.execute(database);
  return rows[0]?.same ?? false;
}

function toTarget({ id, revision, content }: TargetRow): Target {
  return { id, revision, ...content };
}
