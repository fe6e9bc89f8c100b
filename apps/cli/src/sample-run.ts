import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

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

/** A folder for the files of a test, gone when the tests of its file are through. */
export function useFolder() {
  const folder = mkdtempSync(join(tmpdir(), "standpoint-cli-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    folder,
    /** Returns the path of the file. */
    write,
    /** Writes JSON lines; a string is a line as it stands. */
    writeLines: (name: string, lines: readonly (object | string)[]): string =>
      write(name, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")),
  };
}
