import { parseArgs } from "node:util";
import { readEnv } from "@standpoint/api";
import { StoreInUseError } from "@standpoint/domain";
import { backUp, openStore, restore } from "@standpoint/storage";

/** `storage verify | backup FILE | restore FILE`. */
export async function run(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [action, file, ...others] = positionals;
  if (action === "verify" && file === undefined) return await verify();
  if ((action !== "backup" && action !== "restore") || file === undefined || others.length > 0)
    throw new Error("say what to do: verify, backup FILE or restore FILE");
  const { databaseUrl, dataFolder } = readEnv();
  if (databaseUrl !== null) throw new Error("DATABASE_URL: a server's own pg_dump and pg_restore do this");
  try {
    await (action === "backup" ? backUp : restore)({ dataFolder, file });
  } catch (error) {
    throw error instanceof StoreInUseError ? new Error(`${error.message} Stop it first.`, { cause: error }) : error;
  }
  process.stdout.write(`${JSON.stringify({ [action]: file })}\n`);
}

/** Counts all statements again and prints what the rollups say otherwise; fails when there is any. */
async function verify(): Promise<void> {
  const env = readEnv();
  const store = await openStore(env.databaseUrl === null ? env : { databaseUrl: env.databaseUrl });
  try {
    const differences = await store.findRollupDifferences();
    process.stdout.write(`${JSON.stringify({ differences })}\n`);
    if (differences.length > 0) throw new Error("charts would not show what is stored");
  } finally {
    await store.close();
  }
}
