import { StoreUnavailableError } from "@standpoint/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { emptyTables } from "./empty-tables.ts";
import { migrated, openStore } from "./open-store.ts";
import { sampleArticle, sampleStatement } from "./sample-articles.ts";
import { type SampleServer, startSampleServer } from "./sample-server.ts";
import { serverDatabase } from "./server-database.ts";
import { storeSuite } from "./store.suite.ts";
import { storeOn } from "./store.ts";

let server: SampleServer;
let databaseUrl: string;
let database: Awaited<ReturnType<typeof migrated>>;

beforeAll(async () => {
  server = await startSampleServer();
  databaseUrl = await server.createDatabase("standpoint");
  database = await migrated(serverDatabase(databaseUrl));
});
afterAll(async () => {
  await database?.destroy();
  await server?.stop();
});

storeSuite(async () => {
  await emptyTables(database);
  return storeOn(database, null, databaseUrl);
});

test("several processes may open one server, also while the schema is being made", async () => {
  const fresh = await server.createDatabase("fresh");
  const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl: fresh })));
  expect(await stores[0]?.listTargets()).toEqual([]);
  await Promise.all(stores.map((store) => store.close()));
});

test("the server's own time zone is the far one", async () => {
  const { rows } = await sql<{ zone: string }>`select current_setting('timezone') as zone`.execute(database);
  expect(rows[0]?.zone).toBe("Pacific/Auckland");
});

describe("a copy under way", () => {
  const end = sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy (%'`;
  const running = sql`select from pg_stat_activity where query like 'copy (%'`;
  const copy = (signal: AbortSignal) =>
    storeOn(database, null, databaseUrl).copyStatements({ targetId: "tariffs", filter: {} }, signal);

  // More than fits between server and reader.
  beforeEach(async () => {
    await emptyTables(database);
    const article = sampleArticle();
    const statements = Array.from({ length: 4_000 }, (_, start) =>
      sampleStatement(article, { start, text: "x".repeat(10_000) }),
    );
    await storeOn(database, null, databaseUrl).addArticle({ article, statements });
  });

  test("gives its connection back when its reader leaves", async () => {
    const leaving = new AbortController();
    const bytes = copy(leaving.signal)[Symbol.asyncIterator]();
    await bytes.next();
    expect((await running.execute(database)).rows).toHaveLength(1);
    leaving.abort();
    await expect(bytes.next()).rejects.toThrow("aborted");
    await expect.poll(async () => (await running.execute(database)).rows).toEqual([]);
  });

  test("ends in an error when the server ends it", async () => {
    const bytes = copy(new AbortController().signal)[Symbol.asyncIterator]();
    await bytes.next();
    await end.execute(database);
    await expect(
      (async () => {
        while (!(await bytes.next()).done);
      })(),
    ).rejects.toThrow("terminating connection");
  });
});

describe("statements read from a snapshot", () => {
  const inTransaction = sql`select pid from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`;
  const store = () => storeOn(database, null, databaseUrl);
  const exported = () => store().exportStatements({ targetId: "tariffs", filter: {} })[Symbol.asyncIterator]();
  const add = async (id: string, count: number) => {
    const article = sampleArticle({ id });
    const statements = Array.from({ length: count }, (_, start) => sampleStatement(article, { start }));
    await store().addArticle({ article, statements });
  };

  beforeEach(async () => {
    await emptyTables(database);
    await add("art_1", 2_500);
  });

  test("are those that were there when the first were read", async () => {
    const blocks = exported();
    let count = (await blocks.next()).value?.length ?? 0;
    await add("art_2", 1_000);
    await store().deleteArticle("art_1");
    for (let block = await blocks.next(); !block.done; block = await blocks.next()) count += block.value.length;
    expect(count).toBe(2_500);
  });

  test("give their connection back when their reader leaves", async () => {
    const blocks = exported();
    await blocks.next();
    await expect.poll(async () => (await inTransaction.execute(database)).rows).toHaveLength(1);
    await blocks.return?.();
    await expect.poll(async () => (await inTransaction.execute(database)).rows).toEqual([]);
  });

  test("end in an error when the server ends them", async () => {
    const blocks = exported();
    await blocks.next();
    await sql`select pg_terminate_backend(pid) from (${inTransaction}) as reading`.execute(database);
    await expect.poll(async () => (await inTransaction.execute(database)).rows).toEqual([]);
    await expect(blocks.next()).rejects.toThrow(StoreUnavailableError);
  });
});
