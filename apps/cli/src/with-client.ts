import { openApp, readEnv } from "@standpoint/api";
import { type Client, createClient, ProblemError } from "@standpoint/client";
import { readLock } from "@standpoint/storage";

/** What a command reads and writes the stored data with. */
export interface Connection {
  readonly client: Client;
}

/**
 * Calls `use` with a client of the stored data: through the running server that has the data folder open, else through
 * the same API in this process, which opens the store for as long as `use` takes.
 *
 * @param options.waits whether, in this process, all that is stored gets its scores first
 * @throws {StoreInUseError} when another command has the data folder open
 */
export async function withClient<Result>(
  use: (connection: Connection) => Promise<Result>,
  { waits = true }: { readonly waits?: boolean } = {},
): Promise<Result> {
  const env = readEnv();
  const lock = env.databaseUrl === null ? await readLock(env.dataFolder) : null;
  if (lock?.url) {
    process.stderr.write(`Using the server at ${lock.url}\n`);
    return await use({ client: createClient({ baseUrl: lock.url, key: env.key }) });
  }
  const app = await openApp(env, (entry) => {
    if (entry.level === "error") process.stderr.write(`${JSON.stringify(entry)}\n`);
  });
  try {
    if (waits) await app.scored((line) => void process.stderr.write(`${line}\n`));
    const inProcess: typeof fetch = async (input, init) => await app.fetch(new Request(input, init));
    return await use({ client: createClient({ baseUrl: "http://localhost", retries: 0, fetch: inProcess }) });
  } finally {
    await app.close();
  }
}

/** One line that says what went wrong, and where the API says where. */
export function messageOf(error: unknown): string {
  if (error instanceof ProblemError)
    return error.status === 401 ? `${error.line} Set STANDPOINT_KEY to it.` : error.line;
  return error instanceof Error ? error.message : String(error);
}
