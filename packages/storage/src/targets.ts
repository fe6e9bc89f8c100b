import { type Target, TargetChangedError, type TargetDraft, TargetNotFoundError } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database, TargetRow } from "./database.ts";
import { instantOf } from "./instant.ts";
import { searchable, storableJson } from "./storable.ts";

/**
 * Brings the targets of a file into the store: a new one with the revision it has, and one that the file has changed
 * since it was last brought in with the next revision. What was written here meanwhile stays, where the file did not change.
 *
 * Their order is the order they are listed in; targets not given are kept, after these.
 */
export async function syncTargets(database: Database, targets: readonly Target[]): Promise<void> {
  await changingTargets(database, async (transaction) => {
    const current = new Map((await currentTargets(transaction)).map((row) => [row.id, row]));
    for (const [position, { id, revision, ...content }] of targets.entries()) {
      const known = current.get(id);
      current.delete(id);
      const row = { id, position, content, from_file: true };
      if (known === undefined) await insertTarget(transaction, { ...row, revision });
      else if (await isOfFile(transaction, { id, content })) await moveTarget(transaction, { id, position });
      else await insertTarget(transaction, { ...row, revision: known.revision + 1 });
    }
    for (const [index, id] of [...current.keys()].entries())
      await moveTarget(transaction, { id, position: targets.length + index });
  });
}

/**
 * Stores a new target, after all others.
 *
 * @param name the id it gets, or begins with where that is taken
 */
export async function addTarget(database: Database, name: string, content: TargetDraft): Promise<Target> {
  return await changingTargets(database, async (transaction) => {
    const rows = await currentTargets(transaction);
    const taken = new Set(rows.map((row) => row.id));
    let [id, count] = [name, 1];
    while (taken.has(id)) {
      count += 1;
      id = `${name}-${count}`;
    }
    const position = Math.max(-1, ...rows.map((row) => row.position)) + 1;
    await insertTarget(transaction, { id, revision: 1, position, content, from_file: false });
    return await getTarget(transaction, id);
  });
}

/**
 * Stores a target's next revision; with the same content again it stays as it is.
 *
 * @param over the revision that it was written over; left out, any
 * @throws {TargetNotFoundError}
 * @throws {TargetChangedError} when it has another revision now
 */
export async function changeTarget(
  database: Database,
  id: string,
  content: TargetDraft,
  over?: number,
): Promise<Target> {
  return await changingTargets(database, async (transaction) => {
    const known = await currentTarget(transaction, id);
    if (over !== undefined && over !== known.revision) throw new TargetChangedError(id, known.revision);
    if (!(await isSameJson(transaction, known.content, content)))
      await insertTarget(transaction, { ...known, revision: known.revision + 1, content, from_file: false });
    return await getTarget(transaction, id);
  });
}

/** One at a time: two who add a target take two ids, and two who change one take two revisions. */
async function changingTargets<Result>(
  database: Database,
  change: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  return await database.transaction().execute(async (transaction) => {
    await sql`lock table targets in share row exclusive mode`.execute(transaction);
    return await change(transaction);
  });
}

export async function listTargets(database: Database): Promise<Target[]> {
  return (await currentTargets(database)).map(toTarget);
}

/** @throws {TargetNotFoundError} */
export async function getTarget(database: Database, id: string): Promise<Target> {
  return toTarget(await currentTarget(database, id));
}

/**
 * A target, and since when it has been so: an ISO 8601 instant in whole seconds, another one for each revision. `null` while
 * that second lasts, in which it may be deleted and made anew.
 *
 * @throws {TargetNotFoundError}
 */
export async function readTarget(
  database: Database,
  id: string,
): Promise<{ readonly target: Target; readonly since: string | null }> {
  const { since, ...row } = await currentTarget(database, id);
  return { target: toTarget(row), since };
}

async function currentTarget(database: Database, id: string) {
  const row = await database
    .selectFrom("targets")
    .selectAll()
    .select(
      sql<string | null>`
        case when made_at < date_trunc('second', clock_timestamp()) then ${instantOf("made_at")} end
      `.as("since"),
    )
    .where("id", "=", searchable(id))
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new TargetNotFoundError(id);
  return row;
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

/** Whether a file that had a target before has it as it was. */
async function isOfFile(database: Database, { id, content }: Pick<TargetRow, "id" | "content">): Promise<boolean> {
  const row = await database
    .selectFrom("targets")
    .select("content")
    .where("id", "=", id)
    .where("from_file", "=", true)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined && (await isSameJson(database, row.content, content));
}

async function insertTarget(database: Database, { content, ...row }: TargetRow): Promise<void> {
  await sql`
    insert into targets (id, revision, position, content, from_file, made_at)
    values (${row.id}, ${row.revision}, ${row.position}, ${storableJson(content)}::jsonb, ${row.from_file}, greatest(
      date_trunc('second', clock_timestamp()),
      (select max(made_at) + interval '1 second' from targets where id = ${row.id})
    ))
  `.execute(database);
}

async function moveTarget(database: Database, { id, position }: Pick<TargetRow, "id" | "position">): Promise<void> {
  await database.updateTable("targets").set({ position }).where("id", "=", id).execute();
}

/** Postgres compares: jsonb knows neither the order of keys nor white space. */
async function isSameJson(database: Database, one: TargetDraft, other: TargetDraft): Promise<boolean> {
  const { rows } = await sql<{ same: boolean }>`
    select ${storableJson(one)}::jsonb = ${storableJson(other)}::jsonb as same
  `.execute(database);
  return rows[0]?.same ?? false;
}

function toTarget({ id, revision, content }: TargetRow): Target {
  return { id, revision, ...content };
}
