import { setTimeout } from "node:timers/promises";
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

function isConflict(error: unknown): boolean {
  return error instanceof Error && "code" in error && conflicts.has(String(error.code));
}
