import { parseArgs } from "node:util";
import { readEnv, work } from "@standpoint/api";

/** `worker`: does queued work beside the server, until the process is told to stop. */
export async function run(args: string[]): Promise<void> {
  parseArgs({ args, options: {} });
  await work(readEnv());
}
