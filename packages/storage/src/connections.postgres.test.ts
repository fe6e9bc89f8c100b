import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { StoreUnavailableError } from "@standpoint/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { migrated, openStore } from "./open-store.ts";
import { sampleArticle, sampleStatement } from "./sample-articles.ts";
import { type SampleServer, startSampleServer } from "./sample-server.ts";
import { serverDatabase } from "./server-database.ts";
import { type Store, storeOn } from "./store.ts";

let server: SampleServer;
let proxy: Proxy;
let database: Database;
let store: Store;
beforeAll(async () => {
  server = await startSampleServer();
  proxy = await startProxy(new URL(await server.createDatabase("standpoint")));
  database = await migrated(serverDatabase(proxy.url));
  store = storeOn(database, null, proxy.url);
});
afterAll(async () => {
  await database?.destroy();
  proxy?.close();
  await server?.stop();
});

test("a connection that is cut at any message of a transaction is an error, and the next call works", async () => {
  const stored = (number: number) => {
    const article = sampleArticle({ id: `art_${number}` });
    return { article, statements: [1, 2].map((start) => sampleStatement(article, { start })) };
  };
  let cuts = 0;
  for (; ; cuts += 1) {
    proxy.cutAfter(cuts);
    const outcome = await store.addArticle(stored(cuts)).catch((error: unknown) => error);
    if (outcome === "created") break;
    expect(outcome).toBeInstanceOf(StoreUnavailableError);
    expect(await store.findRollupDifferences()).toEqual([]);
    // It is not there, or whole: where the cut came after the commit, nobody could say.
    expect(await store.addArticle(stored(cuts))).toMatch(/created|unchanged/);
    expect(await store.getArticle(`art_${cuts}`)).toMatchObject(stored(cuts));
  }
  proxy.cutAfter(Number.POSITIVE_INFINITY);
  expect(cuts).toBeGreaterThan(8);
  expect((await store.listStatements({ targetId: "tariffs", filter: {}, limit: 1 })).total).toBe(2 * (cuts + 1));
  expect(await store.findRollupDifferences()).toEqual([]);
});

test("a connection that is lost between two queries of a transaction undoes it, and ends no process", async () => {
  const transaction = database.transaction().execute(async (one) => {
    await sql`delete from scores`.execute(one);
    proxy.cut();
    await setTimeout(100);
    await sql`select 1`.execute(one);
  });
  await expect(transaction).rejects.toThrow(StoreUnavailableError);
  expect((await database.selectFrom("scores").select("given").limit(1).execute()).length).toBe(1);
});

test("connections that are lost while nobody uses them are not missed", async () => {
  await Promise.all(Array.from({ length: 5 }, () => store.listTargets()));
  proxy.cut();
  await setTimeout(100);
  await Promise.all(Array.from({ length: 5 }, () => store.listTargets()));
});

test("a server that is down is an error, and once it is up again, all is as before", async () => {
  await server.kill();
  await expect(store.hasArticle("art_0")).rejects.toThrow(StoreUnavailableError);
  await expect(openStore({ databaseUrl: proxy.url })).rejects.toThrow(StoreUnavailableError);
  const { signal } = new AbortController();
  const copied = store.copyStatements({ targetId: "tariffs", filter: {} }, signal)[Symbol.asyncIterator]();
  await expect(copied.next()).rejects.toThrow(StoreUnavailableError);
  await server.start();
  expect(await store.hasArticle("art_0")).toBe(true);
});

interface Proxy {
  /** The server's address through here. */
  readonly url: string;
  /** Cuts all connections. */
  cut(): void;
  /** Lets so many more messages through to the server, and cuts at the next, once. */
  cutAfter(messages: number): void;
  close(): void;
}

async function startProxy(url: URL): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  const cut = () => {
    left = Number.POSITIVE_INFINITY;
    for (const socket of sockets) socket.destroy();
  };
  const listener = createServer((client) => {
    const upstream = connect(Number(url.port), url.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on("error", () => {}).on("close", () => to.destroy() && sockets.delete(from));
    }
    client.on("data", (message) => {
      if (left === 0) return cut();
      left -= 1;
      upstream.write(message);
    });
    upstream.pipe(client);
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  const through = new URL(url);
  through.port = String((listener.address() as AddressInfo).port);
  return {
    url: through.href,
    cut,
    cutAfter: (messages) => {
      left = messages;
    },
    close: () => {
      cut();
      listener.close();
    },
  };
}
