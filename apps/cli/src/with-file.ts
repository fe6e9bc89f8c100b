import { parseArgs } from "node:util";
import { readEnv } from "@standpoint/api";
import { StoreInUseError } from "@standpoint/domain";

/** Copies between the data folder and the one file that the arguments name, and prints its name. */
export async function withFile(
  args: string[],
  copy: (between: { readonly dataFolder: string; readonly file: string }) => Promise<void>,
): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error("name the one file");
  const { databaseUrl, dataFolder } = readEnv();
  if (databaseUrl !== null) throw new Error("DATABASE_URL: a server's own pg_dump and pg_restore do this");
  try {
    await copy({ dataFolder, file });
  } catch (error) {
    throw error instanceof StoreInUseError ? new Error(`${error.message} Stop it first.`, { cause: error }) : error;
  }
  process.stdout.write(`${JSON.stringify({ file })}\n`);
}
