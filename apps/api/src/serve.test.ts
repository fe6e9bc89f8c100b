import { access, mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { StoreInUseError } from "@standpoint/domain";
import { openStore, readLock } from "@standpoint/storage";
import { expect, test } from "vitest";
import { hashOf, makeKey } from "./access/secret-key.ts";
import { readEnv } from "./env.ts";
import { startServer } from "./serve.ts";
import { brokenStore, testApp, testText } from "./test-app.ts";

test("a server says where it listens, holds its folder, and gives it free", { timeout: 60_000 }, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "standpoint-serve-"));
  const env = { ...readEnv({}), port: 0, dataFolder };
  const server = await startServer(env);
  expect(await (await fetch(`${server.url}v1/health`)).json()).toEqual({ status: "ok" });
  expect(((await (await fetch(`${server.url}v1/targets`)).json()) as { targets: [] }).targets.length).toBeGreaterThan(
    0,
  );
  expect(await readLock(dataFolder)).toMatchObject({ pid: process.pid, url: server.url });
  await expect(startServer(env)).rejects.toThrow(StoreInUseError);

  const elsewhere = await mkdtemp(join(tmpdir(), "standpoint-serve-"));
  const taken = { ...env, dataFolder: elsewhere, port: Number(new URL(server.url).port) };
  await expect(startServer(taken)).rejects.toThrow(`Port ${taken.port} of 127.0.0.1 is taken`);
  expect(await readLock(elsewhere)).toBeNull();

  // A request that has begun is answered.
  const [begun, closing] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const half = async function* () {
    yield new TextEncoder().encode('{"text":');
    begun.resolve();
    await closing.promise;
    yield new TextEncoder().encode('" "}');
  };
  const answer = fetch(`${server.url}v1/articles`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: ReadableStream.from(half()),
    duplex: "half",
  } as RequestInit);
  await begun.promise;
  await setTimeout(100);
  const closed = server.close();
  closing.resolve();
  expect(await (await answer).json()).toMatchObject({ type: `${server.url}problems/article_empty` });
  await closed;
  await expect(fetch(`${server.url}v1/health`)).rejects.toThrow();
  await expect(access(join(dataFolder, "lock.json"))).rejects.toThrow("ENOENT");
  await rm(dataFolder, { recursive: true });
  await rm(elsewhere, { recursive: true });
});

test("a server that others reach asks for a key", { timeout: 60_000 }, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "standpoint-serve-"));
  const { id, key } = makeKey();
  const store = await openStore({ dataFolder });
  await store.addApiKey({ id, name: "Ada", role: "admin", hash: hashOf(key), expiresOn: null });
  await store.close();

  const server = await startServer({ ...readEnv({ HOST: "0.0.0.0" }), port: 0, dataFolder });
  const url = server.url.replace("0.0.0.0", "127.0.0.1");
  const status = async (headers = {}) => (await fetch(`${url}v1/targets`, { headers })).status;
  expect([await status(), await status({ Authorization: `Bearer ${key}` })]).toEqual([401, 200]);
  expect((await fetch(`${url}v1/health`)).status).toBe(200);
  await server.close();
  await rm(dataFolder, { recursive: true });
});

test("over a real connection, a CSV that cannot be finished ends in an error", { timeout: 60_000 }, async () => {
  const { store, jobs, post, close } = await testApp();
  await post({ text: testText("+", "-"), language: "en" });
  const { app } = await testApp({
    jobs,
    store: brokenStore(store, {
      async *copyStatements(query, signal) {
        for (let block = 0; block < 500; block += 1) yield* store.copyStatements(query, signal);
        throw new Error("the database went away");
      },
    }),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const response = await fetch(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/targets/tariffs/statements.csv`,
  );
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  await new Promise((closed) => server.close(closed));
  await close();
});

test("over a real connection, an import answers while it is sent, and a wrong header before all of it is", {
  timeout: 60_000,
}, async () => {
  const { store } = await testApp();
  const { app } = await testApp({
    store: brokenStore(store, { addStatements: async (statements) => statements.map(() => "added") }),
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const rows = new TextEncoder().encode("It rains.,tariffs,2024-05-06,en\n".repeat(1_000));
  const send = (header: string, pieces: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => {
    const table = async function* () {
      yield new TextEncoder().encode(`${header}\n`);
      yield* pieces();
    };
    return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/statements`, {
      method: "POST",
      headers: { "Content-Type": "text/csv" },
      body: ReadableStream.from(table()),
      duplex: "half",
    } as RequestInit);
  };

  const firstAnswer = Promise.withResolvers<void>();
  const { body } = await send("text,target_id,published_on,language", async function* () {
    yield rows;
    await firstAnswer.promise;
    yield rows;
  });
  let answers = "";
  for await (const answer of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    answers += answer;
    firstAnswer.resolve();
  }
  const totals = answers.trim().split("\n");
  expect(totals.map((line) => JSON.parse(line).added)).toEqual([1_000, 2_000, 2_000]);

  let sent = 0;
  const refused = await send("text,mood", function* () {
    for (; ; sent += 1) yield rows;
  });
  expect(refused.status).toBe(422);
  expect(sent).toBeLessThan(1_000);
  await new Promise((closed) => server.close(closed));
  await store.close();
});
