import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { fileURLToPath } from "node:url";
import type { Place } from "./place.ts";

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  /** From the process's start to its address on standard output. */
  readonly startMs: number;
  /** The most memory it ever had, where the system tells. */
  peakMb(): number;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** `standpoint serve` on the database. */
export function serve({ environment }: Place): Promise<Served> {
  return start(["apps/cli/src/main.ts", "serve"], { ...environment, PORT: "0" });
}

/** The least that Node can answer. */
export function serveBare(): Promise<Served> {
  return start(["bench/storage/bare-server.ts"], {});
}

async function start(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Served> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await firstLine(child);
  return {
    url,
    startMs: performance.now() - startedAt,
    peakMb: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said = chunk.toString();
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    child.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString().trim().replace(/\/$/, "")));
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Reads an answer to its end, over one connection that stays open. */
export async function read(url: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      response.resume().once("end", resolve).once("error", reject);
    }).once("error", reject);
  });
}
