import { parseArgs } from "node:util";
import { readEnv } from "@standpoint/api";
import { openStore } from "@standpoint/storage";

/** `storage verify`: counts all statements again and prints what the rollups say otherwise; fails when there is any. */
export async function run(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  if (positionals.join(" ") !== "verify") throw new Error("say what to do: verify");
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
