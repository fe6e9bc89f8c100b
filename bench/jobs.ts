import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseTargets } from "@standpoint/contract";
import type { Article } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";
import { type Jobs, openJobs } from "@standpoint/jobs";
import { createArticle } from "@standpoint/pipeline/drafts";
import { openStore, type StoreLocation } from "@standpoint/storage";
import { startSampleServer } from "@standpoint/storage/sample-server";
import { grouped } from "./measure.ts";
import { corpusTexts } from "./texts.ts";

const main = fileURLToPath(new URL("../apps/cli/src/main.ts", import.meta.url));
const targets = parseTargets(readFileSync(new URL("../corpus/targets.json", import.meta.url), "utf8"));

const trivialJobs = 1_000;
const articleCount = 300;
const workerCounts = [1, 2, 4];

/** Prints what the queue itself takes, and how the analysis of articles grows with worker processes of one thread each. */
export async function run(): Promise<void> {
  const server = await startSampleServer();
  try {
    console.log("Jobs that do nothing: queued, and done by one process, a second");
    for (const [name, location] of [
      ["embedded", { inMemory: true }],
      ["server", { databaseUrl: await server.createDatabase("trivial") }],
    ] as const) {
      const { queued, done } = await trivialRates(location);
      console.log(row(name, grouped(queued), grouped(done)));
    }

    const articles = corpusArticles();
    const length = articles.reduce((sum, { text }) => sum + text.length, 0);
    console.log(
      `\n${articles.length} articles (${grouped(length)} code units) analysed by worker processes on a local server: a second, beside one`,
    );
    let one: number | undefined;
    for (const count of workerCounts) {
      const rate = await workerRate(await server.createDatabase(`workers_${count}`), { articles, count });
      one ??= rate;
      console.log(
        row(`${count} ${count === 1 ? "worker" : "workers"}`, rate.toFixed(1), `${(rate / one).toFixed(2)} ×`),
      );
    }
  } finally {
    await server.stop();
  }
}

async function trivialRates(location: StoreLocation): Promise<{ readonly queued: number; readonly done: number }> {
  const store = await openStore(location);
  const jobs = await openJobs(store, { alone: true, onError: console.error });
  const added = await secondsOf(async () => {
    for (let number = 0; number < trivialJobs; number += 1) {
      await jobs.add("add-article", { article: { ...sampleArticle("en", "Nothing."), id: `art_${number}` } });
    }
  });
  let done = 0;
  const all = Promise.withResolvers<void>();
  const worked = await secondsOf(async () => {
    const count = async () => {
      done += 1;
      if (done === trivialJobs) all.resolve();
    };
    const unused = () => Promise.reject(new Error("No such job is queued here."));
    const handlers = {
      "add-article": count,
      "fetch-article": unused,
      "poll-feed": unused,
      rescore: unused,
      "deliver-webhook": unused,
    };
    await jobs.work(handlers, { atOnce: 4 });
    await all.promise;
  });
  await jobs.stop();
  await store.close();
  return { queued: trivialJobs / added, done: trivialJobs / worked };
}

/** Articles a second, from the moment they are queued: the workers have started, and each has analysed one. */
async function workerRate(
  databaseUrl: string,
  { articles, count }: { readonly articles: readonly Article[]; readonly count: number },
): Promise<number> {
  const store = await openStore({ databaseUrl });
  await store.syncTargets(targets);
  const jobs = await openJobs(store, { alone: false, onError: console.error });
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(databaseUrl)));
  const add = async (some: readonly Article[]) => {
    await Promise.all(some.map((article) => jobs.add("add-article", { article })));
    await nothingLeft(jobs);
  };
  await add(
    Array.from({ length: 4 * count }, (_, number) => ({ ...(articles[number] as Article), id: `warm_${number}` })),
  );
  const seconds = await secondsOf(() => add(articles));
  for (const worker of workers) {
    worker.kill("SIGTERM");
    await once(worker, "close");
  }
  await jobs.stop();
  await store.close();
  return articles.length / seconds;
}

async function startWorker(databaseUrl: string): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, STANDPOINT_THREADS: "1" };
  const worker = spawn(process.execPath, [main, "worker"], { env, stdio: ["ignore", "ignore", "pipe"] });
  await once(worker.stderr as NodeJS.ReadableStream, "data");
  return worker;
}

async function nothingLeft(jobs: Jobs): Promise<void> {
  for (const state of ["waiting", "active"] as const) {
    while ((await jobs.list({ state, limit: 1 })).jobs.length > 0) await new Promise((done) => setTimeout(done, 50));
  }
}

function corpusArticles(): Article[] {
  const texts = (["en", "de"] as const).flatMap((language) =>
    corpusTexts(language, 2_000_000)
      .slice(0, articleCount / 2)
      .map((text) => ({ text, language })),
  );
  return texts.map((draft) => createArticle(draft, "2031-01-01"));
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const row = (name: string, value: string, other: string) =>
  `  ${name.padEnd(12)} ${value.padStart(9)} ${other.padStart(9)}`;
