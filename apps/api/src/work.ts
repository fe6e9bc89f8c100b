import { openStore } from "@standpoint/storage";
import { type Env, EnvInvalidError } from "./env.ts";
import { jsonLog } from "./log.ts";
import { openWorkshop } from "./open-workshop.ts";
import { stopSignal } from "./serve.ts";

/**
 * Takes jobs of a server's database until the process is told to stop, then hands back what is not nearly done.
 *
 * @throws {EnvInvalidError} for a data folder: one process at a time has it open
 */
export async function work(env: Env): Promise<void> {
  if (env.databaseUrl === null)
    throw new EnvInvalidError(
      "DATABASE_URL: a worker needs a server; on a data folder the server itself does the work",
    );
  const report = (line: string) => void process.stderr.write(`${line}\n`);
  const store = await openStore({ databaseUrl: env.databaseUrl });
  try {
    const workshop = await openWorkshop(env, store, jsonLog(report, env.logLevel));
    report(`Working on ${env.threads === 1 ? "one article" : `${env.threads} articles`} at a time.`);
    report(`${await stopSignal()}: handing back what is not done.`);
    await workshop.close();
  } finally {
    await store.close();
  }
}
