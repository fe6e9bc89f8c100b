import { plainCsv } from "@standpoint/report";
import { openStore, type Store } from "@standpoint/storage";
import { type SampleServer, startSampleServer } from "@standpoint/storage/sample-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvFromThread } from "../threads/csv-from-thread.ts";
import { csvStreamSuite, plainArticle, plainStatement, toStatement } from "./csv-stream.suite.ts";

let server: SampleServer;
let databaseUrl: string;
let store: Store;

csvStreamSuite(async () => {
  server = await startSampleServer();
  databaseUrl = await server.createDatabase("standpoint");
  store = await openStore({ databaseUrl });
  return { store, copyCsv: (query, style) => csvFromThread({ databaseUrl, query, style }) };
});
afterAll(async () => await server?.stop());

describe("a file under way", () => {
  const running = async () =>
    (await store.executeSql("select from pg_stat_activity where query like 'copy (%'")).rows.length;
  const begin = async () => {
    const reader = csvFromThread({ databaseUrl, query: { targetId: "long", filter: {} }, style: plainCsv }).getReader();
    for (let blocks = 0; blocks < 3; blocks += 1) expect((await reader.read()).done).toBe(false);
    return reader;
  };

  // More than fits between server and reader.
  beforeAll(async () => {
    const [article, targetId] = [{ ...plainArticle, id: "art_9" }, "long"];
    const found = { ...plainStatement, text: "x".repeat(10_000) };
    const statements = Array.from({ length: 4_000 }, (_, index) => toStatement({ article, targetId, index }, found));
    await store.addArticle({ article, statements });
  }, 60_000);

  test("ends with its thread and its connection when its reader leaves", async () => {
    const reader = await begin();
    expect(await running()).toBe(1);
    await reader.cancel();
    await expect.poll(running).toBe(0);
  });

  test("breaks off when the server ends it", async () => {
    const reader = await begin();
    await store.executeSql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy (%'");
    const rest = async () => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow("terminating connection");
  });

  test("never begins where the server does not answer", async () => {
    const nowhere = "postgres://postgres@127.0.0.1:1/none";
    const file = csvFromThread({ databaseUrl: nowhere, query: { targetId: "long", filter: {} }, style: plainCsv });
    await expect(new Response(file).text()).rejects.toThrow("ECONNREFUSED");
  });
});
