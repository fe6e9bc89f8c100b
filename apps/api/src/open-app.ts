import { access } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Jobs } from "@standpoint/jobs";
import { openStore, type Store } from "@standpoint/storage";
import { isLoopback } from "./access/access-rules.ts";
import { createApp } from "./app.ts";
import { readRegister, readSampleArticles, readTargets } from "./corpus.ts";
import type { Env } from "./env.ts";
import { copyCsvOf } from "./files/csv-stream.ts";
import type { Log } from "./log.ts";
import { openWorkshop, type Workshop } from "./open-workshop.ts";
import { readProblemPages } from "./problem-pages.ts";
import type { RequestBindings } from "./request-context.ts";
import { startRescoring } from "./start-rescoring.ts";
import { openCsv } from "./threads/open-csv.ts";

const root = new URL("../../../", import.meta.url);
const corpusFolder = new URL("corpus/", root);
const dashboardFolder = new URL("apps/dashboard/dist/", root);

export interface OpenApp {
  /** Answers a request of this process, as `fetch` would over the network; it may do everything. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Answers a request that came over a connection. */
  readonly handle: (request: Request, connection: RequestBindings) => Response | Promise<Response>;
  readonly store: Store;
  /**
   * Waits until all that is stored is scored as the targets ask for, or cannot be for now.
   *
   * @param report is told how far it is, at most once a second
   */
  scored(report: (line: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** Puts the app together: the store, the corpus's targets and speakers, the workshop and the dashboard's files. */
export async function openApp(env: Env, log: Log): Promise<OpenApp> {
  const { databaseUrl } = env;
  const store = await openStore(databaseUrl === null ? env : { databaseUrl });
  const csv = databaseUrl === null ? null : openCsv(databaseUrl);
  let workshop: Workshop | undefined;
  const close = async () => {
    await csv?.close();
    await workshop?.close();
    await store.close();
  };
  try {
    await store.syncTargets(await readTargets(corpusFolder));
    await store.syncSpeakers(await readRegister(corpusFolder));
    workshop = await openWorkshop(env, store, log);
    const { jobs, analyze, score, intake, scorerOf } = workshop;
    // A scorer that lacks a setting stops the start before anything is scored.
    const keys = await Promise.all(
      (await store.listTargets()).map(async (target) => ({ target, scorer: await scorerOf(target) })),
    );
    for (const key of keys) await startRescoring({ store, jobs }, key);
    for (const { id, nextPollAt } of await store.listFeeds()) {
      // One that is queued stays; a chain that broke when a job was given up begins again.
      const inSeconds = Math.max(0, (Date.parse(nextPollAt) - Date.now()) / 1_000);
      await jobs.add("poll-feed", { feedId: id }, { inSeconds: Math.ceil(inSeconds) });
    }
    const app = createApp({
      store,
      jobs,
      analyze,
      score,
      scorerOf,
      intake,
      copyCsv: csv?.copyCsv ?? copyCsvOf(store),
      now: () => new Date(),
      corsOrigins: env.corsOrigins,
      access: {
        keys: env.keys,
        isLocal: isLoopback(env.host),
        requestsPerMinute: env.requestsPerMinute,
        proxies: env.proxies,
      },
      dashboardFolder: (await exists(dashboardFolder)) ? fileURLToPath(dashboardFolder) : null,
      problemPages: await readProblemPages(new URL("docs/problems/", root)),
      log,
    });
    return {
      fetch: (request) => app.fetch(request, { inProcess: true }),
      handle: (request, { incoming }) => app.fetch(request, { ...(incoming && { incoming }) }),
      store,
      scored: (report) => waitForScores(jobs, report),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function waitForScores(jobs: Jobs, report: (line: string) => void): Promise<void> {
  let reportedAt = performance.now();
  for (;;) {
    const { jobs: listed } = await jobs.list({ kind: "rescore", limit: 1_000 });
    const rest = listed.filter(
      ({ state, nextAttemptAt }) => state === "active" || (state === "waiting" && nextAttemptAt === null),
    );
    if (rest.length === 0) return;
    if (performance.now() - reportedAt > 1_000) {
      reportedAt = performance.now();
      const lines = rest.map(({ subject, progress }) => `${subject} ${progress?.done ?? 0}/${progress?.total ?? "?"}`);
      report(`Scoring stored articles: ${lines.join(", ")}`);
    }
    await setTimeout(50);
  }
}

/**
 * Stores the corpus's articles that are not there yet.
 *
 * @param report is told of each article that could not be stored
 * @returns how many are new
 */
export async function addSampleArticles({ fetch }: OpenApp, report: (line: string) => void): Promise<number> {
  let added = 0;
  for (const { name, body } of await readSampleArticles(corpusFolder)) {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(new Request("http://localhost/v1/articles", { method: "POST", headers, body }));
    if (response.status === 201) added += 1;
    else if (!response.ok) report(`${name}: ${await response.text()}`);
  }
  return added;
}

async function exists(folder: URL): Promise<boolean> {
  return await access(folder).then(
    () => true,
    () => false,
  );
}
