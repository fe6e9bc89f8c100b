import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { openStore, type Store } from "@standpoint/storage";
import { type SampleServer, startSampleServer } from "@standpoint/storage/sample-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jobsSuite, sampleArticle, until } from "./jobs.suite.ts";
import { openJobs } from "./open-jobs.ts";

let server: SampleServer;
let databaseUrl: string;
let store: Store;
beforeAll(async () => {
  server = await startSampleServer();
  databaseUrl = await server.createDatabase("standpoint");
  store = await openStore({ databaseUrl });
});
afterAll(async () => {
  await store?.close();
  await server?.stop();
});

jobsSuite(() => store);

const startWorker = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL("sample-worker.ts", import.meta.url)), databaseUrl, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
const idle = {
  "add-article": async () => {},
  "fetch-article": async () => ({ articleId: "art_1" }),
  "poll-feed": async () => {},
  rescore: async () => {},
  "deliver-webhook": async () => {},
};
const openQueue = async () => await openJobs(store, { alone: false, onError: () => {} });

test("an article that takes its process down five times is put aside, and the others go on", async () => {
  const jobs = await openQueue();
  const deadly = await jobs.add("add-article", { article: sampleArticle("art_deadly") });
  const other = await jobs.add("add-article", { article: sampleArticle("art_other") });
  for (let start = 1; start <= 5; start += 1) {
    const [, signal] = await once(startWorker("alone"), "close");
    expect(signal).toBe("SIGKILL");
    expect(await jobs.get(deadly.id)).toMatchObject({ state: "active", attempts: start });
  }
  const last = startWorker("alone");
  const done = await until(
    () => jobs.get(other.id),
    ({ state }) => state === "done",
  );
  expect(done.attempts).toBe(1);
  expect(await jobs.get(deadly.id)).toMatchObject({
    state: "failed",
    attempts: 5,
    error: "The process that worked on it ended.",
  });
  last.kill("SIGKILL");
  await once(last, "close");
  await jobs.stop();
});

test("the job of a worker that was killed is taken by another one, after its heartbeat", async () => {
  const jobs = await openQueue();
  const job = await jobs.add("add-article", { article: sampleArticle("art_endless") });
  const worker = startWorker();
  await once(worker.stdout as NodeJS.ReadableStream, "data");
  worker.kill("SIGKILL");
  await once(worker, "close");
  expect(await jobs.get(job.id)).toMatchObject({ state: "active", attempts: 1 });
  // As if the time until its heartbeat is missed had passed; whoever has the queue open looks for that every 10 s.
  await store.executeSql("update pgboss.job set heartbeat_on = now() - interval '21 seconds' where id = $1", [job.id]);
  await jobs.work(idle, { atOnce: 1 });
  const failed = await until(
    () => jobs.get(job.id),
    ({ state }) => state === "waiting",
  );
  expect(failed).toMatchObject({ error: "job heartbeat timeout", attempts: 1 });
  await store.executeSql("update pgboss.job set start_after = now() where id = $1", [job.id]);
  const done = await until(
    () => jobs.get(job.id),
    ({ state }) => state === "done",
  );
  expect(done.attempts).toBe(2);
  await jobs.stop();
});

test("beside other workers too: the fifth that it takes down is missed, the article is put aside, and the others go on", async () => {
  const jobs = await openQueue();
  const deadly = await jobs.add("add-article", { article: sampleArticle("art_deadly") });
  await store.executeSql("update pgboss.job set retry_count = 4 where id = $1", [deadly.id]);
  const [, signal] = await once(startWorker(), "close");
  expect(signal).toBe("SIGKILL");
  expect(await jobs.get(deadly.id)).toMatchObject({ state: "active", attempts: 5 });
  await store.executeSql("update pgboss.job set heartbeat_on = now() - interval '21 seconds' where id = $1", [
    deadly.id,
  ]);
  const other = await jobs.add("add-article", { article: sampleArticle("art_other") });
  await jobs.work(idle, { atOnce: 1 });
  await until(
    () => jobs.get(other.id),
    ({ state }) => state === "done",
  );
  const parked = await until(
    () => jobs.get(deadly.id),
    ({ state }) => state === "failed",
  );
  expect(parked).toMatchObject({ error: "job heartbeat timeout", attempts: 5 });
  await jobs.stop();
});

test("several processes may open the queue, also while it is being made", async () => {
  const fresh = await server.createDatabase("fresh");
  const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ databaseUrl: fresh })));
  const errors: string[] = [];
  const queues = await Promise.all(
    stores.map((one) => openJobs(one, { alone: false, onError: (message) => errors.push(message) })),
  );
  await Promise.all(queues.map((queue) => queue.add("rescore", { targetId: "tariffs" })));
  expect((await queues[0]?.list({ limit: 10 }))?.jobs).toHaveLength(1);
  expect(errors).toEqual([]);
  await Promise.all(queues.map((queue) => queue.stop()));
  await Promise.all(stores.map((one) => one.close()));
});

test("many workers share the jobs, and each job is done once", async () => {
  const jobs = await openQueue();
  const done: string[] = [];
  const workers = await Promise.all([1, 2, 3, 4].map(openQueue));
  const ids = Array.from({ length: 200 }, (_, number) => `art_${number}`);
  await Promise.all(ids.map((id) => jobs.add("add-article", { article: sampleArticle(id) })));
  for (const worker of workers) {
    await worker.work({ ...idle, "add-article": async ({ article }) => void done.push(article.id) }, { atOnce: 2 });
  }
  await until(
    () => jobs.list({ state: "done", limit: 1_000 }),
    ({ jobs }) => ids.every((id) => jobs.some(({ subject }) => subject === id)),
  );
  expect(done.sort()).toEqual(ids.sort());
  await Promise.all([jobs, ...workers].map((one) => one.stop()));
});
