import { afterAll, beforeAll } from "vitest";
import { embeddedDatabase } from "./embedded-database.ts";
import { emptyTables } from "./empty-tables.ts";
import { migrated } from "./open-store.ts";
import { storeSuite } from "./store.suite.ts";
import { storeOn } from "./store.ts";

// One database for all tests, emptied before each: making one takes a second.
let database: Awaited<ReturnType<typeof migrated>>;
beforeAll(async () => {
  database = await migrated(embeddedDatabase(null));
}, 60_000);
afterAll(async () => await database.destroy());

storeSuite(async () => {
  await emptyTables(database);
  return storeOn(database, null, null);
});
