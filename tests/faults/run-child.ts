import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { StoreLocation } from "@standpoint/storage";

export interface Task {
  readonly location: StoreLocation;
  /** Of the history to play; `null` to open the store and nothing more. */
  readonly seed: number | null;
  /** The last change of it that was acknowledged; empty before the first. */
  readonly lastChange: string;
  readonly backupFile: string;
}

/** A line of the child: it begins; the state it found; a change that is there for good; what is wrong, and the state, at the end. */
export interface Told {
  readonly kind: "starting" | "opened" | "changed" | "problem" | "ended";
  readonly text: string;
}

export interface Child {
  readonly process: ChildProcess;
  /** Every line, and with each the ones before; resolves when the process is gone and all its lines were told. */
  readonly end: Promise<{ readonly isKilled: boolean }>;
}

/** @param tell is told each line as it comes; what it throws ends the child */
export function runChild(task: Task, tell: (told: Told) => void): Child {
  const child = spawn(process.execPath, [fileURLToPath(new URL("child.ts", import.meta.url)), JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [lines, errors] = [createInterface(child.stdout), createInterface(child.stderr)];
  const said: string[] = [];
  errors.on("line", (line) => said.push(line));
  const end = (async () => {
    const closed = once(child, "close");
    try {
      for await (const line of lines) {
        const [kind = ""] = line.split(" ", 1);
        tell({ kind: kind as Told["kind"], text: line.slice(kind.length + 1) });
      }
    } finally {
      child.kill("SIGKILL");
    }
    const [code, signal] = await closed;
    if (code !== 0 && signal !== "SIGKILL") throw new Error(["the process failed:", ...said].join("\n"));
    return { isKilled: signal === "SIGKILL" };
  })();
  return { process: child, end };
}
