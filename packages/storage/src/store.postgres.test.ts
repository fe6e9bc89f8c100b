import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyTables } from "./empty-tables.ts";
import { migrated, openStore, serverDatabase } from "./open-store.ts";
import { type SampleServer, startSampleServer } from "./sample-server.ts";
import { storeSuite } from "./store.suite.ts";
import { storeOn } from "./store.ts";

let server: SampleServer;
let database: Awaited<ReturnType<typeof migrated>>;

beforeAll(async () => {
  server = await startSampleServer();
  database = await migrated(serverDatabase(await server.createDatabase("standpoint")));
});
afterAll(async () => {
  await database?.destroy();
  await server?.stop();
});

storeSuite(async () => {
  await emptyTables(database);
  return storeOn(database, null);
});

test("several processes may open one server, also while the schema is being made", async () => {
  const databaseUrl = await server.createDatabase("fresh");
  const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl })));
  expect(await stores[0]?.listTargets()).toEqual([]);
  await Promise.all(stores.map((store) => store.close()));
});

test("the server's own time zone is the far one", async () => {
  const { rows } = await sql<{ zone: string }>`select current_setting('timezone') as zone`.execute(database);
  expect(rows[0]?.zone).toBe("Pacific/Auckland");
});
