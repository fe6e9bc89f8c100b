import { plainCsv } from "@standpoint/report";
import { openStore, type Store } from "@standpoint/storage";
import { type SampleServer, startSampleServer } from "@standpoint/storage/sample-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCsv } from "../threads/open-csv.ts";
import { csvStreamSuite, plainArticle, plainStatement, toStatement } from "./csv-stream.suite.ts";

let server: SampleServer;
let databaseUrl: string;
let store: Store;
let csv: ReturnType<typeof openCsv>;

csvStreamSuite(async () => {
  server = await startSampleServer();
  databaseUrl = await server.createDatabase("standpoint");
  store = await openStore({ databaseUrl });
  csv = openCsv(databaseUrl);
  return { store, copyCsv: csv.copyCsv };
});
afterAll(async () => {
  await csv?.close();
  await server?.stop();
});

describe("a file under way", () => {
  const running = async () =>
    (await store.executeSql("select from pg_stat_activity where query like 'copy (%'")).rows.length;
  const readOn = async (reader: ReadableStreamDefaultReader) => {
    while (!(await reader.read()).done);
  };
  const begin = async () => {
    const reader = csv.copyCsv({ targetId: "long", filter: {} }, plainCsv).getReader();
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

  test("ends with its connection when its reader leaves", async () => {
    const reader = await begin();
    expect(await running()).toBe(1);
    await reader.cancel();
    await expect.poll(running).toBe(0);
  });

  test("breaks off when the server ends it", async () => {
    const reader = await begin();
    await store.executeSql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy (%'");
    await expect(readOn(reader)).rejects.toThrow("terminating connection");
  });

  test("never begins where the server does not answer", async () => {
    const nowhere = openCsv("postgres://postgres@127.0.0.1:1/none");
    const file = nowhere.copyCsv({ targetId: "long", filter: {} }, plainCsv);
    await expect(new Response(file).text()).rejects.toThrow("ECONNREFUSED");
    await nowhere.close();
  });

  test("breaks off when the thread is closed", async () => {
    const closing = openCsv(databaseUrl);
    const reader = closing.copyCsv({ targetId: "long", filter: {} }, plainCsv).getReader();
    await reader.read();
    await closing.close();
    await expect(readOn(reader)).rejects.toThrow("has ended");
    await expect.poll(running).toBe(0);
  });
});
