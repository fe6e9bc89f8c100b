import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedDatabase } from "./embedded-database.ts";
import { emptyTables } from "./empty-tables.ts";
import { migrated } from "./open-store.ts";
import { storeSuite } from "./store.suite.ts";
import { type Store, storeOn } from "./store.ts";

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

test("what is read together is read before what others ask meanwhile", async () => {
  const store = storeOn(database, null, null);
  const order: string[] = [];
  const ask = async (from: Store, name: string) => {
    await from.executeSql("select 1");
    order.push(name);
  };
  const others: Promise<void>[] = [];
  await store.together(async (one) => {
    await ask(one, "first");
    others.push(ask(store, "somebody else's"));
    await ask(one, "second");
  });
  await Promise.all(others);
  expect(order).toEqual(["first", "second", "somebody else's"]);
});
