import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the command line as a user does, in a process of its own; for tests. */
export function runCli(args: readonly string[], input = ""): Outcome {
  return spawnSync(process.execPath, [fileURLToPath(new URL("main.ts", import.meta.url)), ...args], {
    input,
    encoding: "utf8",
  });
}
