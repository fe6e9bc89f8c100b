import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ScorerUnavailableError } from "@standpoint/domain";
import { analyzeArticle } from "@standpoint/pipeline";
import { openStore, type Store } from "@standpoint/storage";
import { createApp } from "./app.ts";
import { readRegister, readSampleArticles, readTargets } from "./corpus.ts";
import type { Env } from "./env.ts";
import type { Log } from "./log.ts";
import { openScorers } from "./open-scorer.ts";
import { readProblemPages } from "./problem-pages.ts";
import { scoreStoredArticles } from "./score-stored-articles.ts";

const root = new URL("../../../", import.meta.url);
const corpusFolder = new URL("corpus/", root);
const dashboardFolder = new URL("apps/dashboard/dist/", root);

export interface OpenApp {
  /** Answers a request in this process, as `fetch` would over the network. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly store: Store;
}

/** Puts the app together: the store, the corpus's targets and speakers, the pipeline and the dashboard's files. */
export async function openApp(env: Env, log: Log): Promise<OpenApp> {
  const store = await openStore(env.databaseUrl === null ? env : { databaseUrl: env.databaseUrl });
  try {
    await store.syncTargets(await readTargets(corpusFolder));
    await store.syncSpeakers(await readRegister(corpusFolder));
    const [targets, register] = [await store.listTargets(), await store.listRegisteredSpeakers()];
    const scorerOf = openScorers(env);
    // One that lacks a setting stops the start before anything is scored.
    await Promise.all(targets.map(scorerOf));
    for (const target of targets) {
      await scoreStoredArticles({ store, target, register, scorer: await scorerOf(target) }).catch((error: unknown) => {
        // What is stored can be read without it; what lacks a score gets it at the next start.
        if (!(error instanceof ScorerUnavailableError)) throw error;
        log({ level: "error", error: `${target.id}: ${error.message}` });
      });
    }
    const app = createApp({
      store,
      analyze: (article) => analyzeArticle({ article, register, targets, scorerOf }),
      now: () => new Date(),
      dashboardFolder: (await exists(dashboardFolder)) ? fileURLToPath(dashboardFolder) : null,
      problemPages: await readProblemPages(new URL("docs/problems/", root)),
      log,
    });
    return { fetch: (request) => app.fetch(request), store };
  } catch (error) {
    await store.close();
    throw error;
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
