import { parseArgs } from "node:util";
import type { Job, JobQuery } from "@standpoint/contract";
import { oneLine } from "../output/one-line.ts";
import { messageOf, withClient } from "../with-client.ts";

/** Most jobs that a list shows. */
const limit = 200;

/** `jobs [list [--kind KIND] [--state STATE] | cancel ID | retry ID]`: queued work, newest first, a line for each. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kind: { type: "string" }, state: { type: "string" } },
  });
  const [action = "list", id, ...others] = positionals;
  const isRight = action === "list" ? id === undefined : ["cancel", "retry"].includes(action) && id !== undefined;
  if (!isRight || others.length > 0) throw new Error("give list, cancel ID or retry ID");
  await withClient(
    async ({ client }) => {
      try {
        if (action === "list") {
          // The API checks the values and says what is wrong with them.
          const { jobs, next } = await client.listJobs({ ...values, limit } as JobQuery);
          process.stdout.write(jobs.map(lineOf).join(""));
          if (next !== null) process.stderr.write(`These are the newest ${limit}; there are more.\n`);
        } else {
          process.stdout.write(
            lineOf(await (action === "cancel" ? client.cancelJob(id ?? "") : client.retryJob(id ?? ""))),
          );
        }
      } catch (cause) {
        throw new Error(messageOf(cause), { cause });
      }
    },
    { waits: false },
  );
}

function lineOf({ id, kind, subject, state, attempts, progress, error, createdAt, nextAttemptAt }: Job): string {
  const rest = [
    attempts > 0 && `${attempts} ${attempts === 1 ? "attempt" : "attempts"}`,
    progress && `${progress.done} of ${progress.total}`,
    nextAttemptAt && `next at ${nextAttemptAt}`,
    error && oneLine(error),
  ].filter(Boolean);
  return `${[id, createdAt, state.padEnd(9), kind.padEnd(13), subject, ...rest].join("  ")}\n`;
}
