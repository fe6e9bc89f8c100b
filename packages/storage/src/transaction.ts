import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import type { Database } from "./database.ts";

/** SQLSTATEs of a transaction that did nothing wrong and may be tried again: serialization failure, deadlock. */
const conflicts = new Set(["40001", "40P01"]);

const mostTries = 5;
const firstWaitMs = 5;

/** Runs `work` in a transaction, and again, up to five times in all, when another one came in its way. */
export async function inTransaction<Result>(
  database: Database,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.transaction().execute(work);
    } catch (error) {
      if (!isConflict(error) || tries === mostTries) throw error;
      await setTimeout(firstWaitMs * 2 ** tries);
    }
  }
}

/**
 * The same for what a person decides, one at a time: else two merges may make a circle of speakers. After this lock, whoever
 * needs them locks speakers, then articles, then rollups.
 */
export async function inDecision<Result>(
  database: Database,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  return await inTransaction(database, async (transaction) => {
    await sql`lock table corrections in share row exclusive mode`.execute(transaction);
    return await work(transaction);
  });
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && "code" in error && conflicts.has(String(error.code));
}
