import { sql } from "kysely";
import type { Database } from "./database.ts";

/** A request that is to be carried out once, whoever sends it again. */
export interface OnceRequest {
  readonly caller: string;
  /** The caller's word for it. */
  readonly key: string;
}

export interface KeptAnswer {
  readonly status: number;
  /** Where the body is read again; the body itself is kept where it can be read nowhere. */
  readonly location: string | null;
  readonly body: string | null;
}

/** How the same key was used before; `answer` is `null` while that request is worked on. */
export interface EarlierUse {
  readonly fingerprint: string;
  readonly answer: KeptAnswer | null;
}

/** How long an answer is kept; and how long one is worked on before the process that did so is taken for dead. */
const kept = sql`interval '24 hours'`;
const longestWork = sql`interval '15 minutes'`;

/** @returns `null` when the request is the caller's to carry out; it then ends in `keepAnswer` or `releaseAnswer` */
export async function claimAnswer(
  database: Database,
  { caller, key, fingerprint }: OnceRequest & { readonly fingerprint: string },
): Promise<EarlierUse | null> {
  await sql`
    delete from kept_answers
    where claimed_at < now() - ${kept} or (status is null and claimed_at < now() - ${longestWork})
  `.execute(database);
  const claimed = await database
    .insertInto("kept_answers")
    .values({ caller, key, fingerprint, status: null, location: null, body: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  if (claimed) return null;
  const row = await database
    .selectFrom("kept_answers")
    .select(["fingerprint", "status", "location", "body"])
    .where((where) => where.and({ caller, key }))
    .executeTakeFirst();
  // Released just now.
  if (!row) return await claimAnswer(database, { caller, key, fingerprint });
  const { status, location, body } = row;
  return { fingerprint: row.fingerprint, answer: status === null ? null : { status, location, body } };
}

export async function keepAnswer(
  database: Database,
  { caller, key, status, location, body }: OnceRequest & KeptAnswer,
): Promise<void> {
  await database
    .updateTable("kept_answers")
    .set({ status, location, body })
    .where((where) => where.and({ caller, key }))
    .execute();
}

/** For a request that had no effect. */
export async function releaseAnswer(database: Database, { caller, key }: OnceRequest): Promise<void> {
  await database
    .deleteFrom("kept_answers")
    .where((where) => where.and({ caller, key, status: null }))
    .execute();
}

/** For a database that no other process has open: whoever worked on a request is dead. */
export async function releaseAllAnswers(database: Database): Promise<void> {
  await database.deleteFrom("kept_answers").where("status", "is", null).execute();
}
