import { type Article, ownLabels, type ScoredStatement, type Target, UrlNotFetchedError } from "@standpoint/domain";
import { readDocument, readFeed } from "@standpoint/intake";
import { type JobHandlers, openJobs } from "@standpoint/jobs";
import { openStore, type Store } from "@standpoint/storage";
import type { AccessRules } from "./access/access-rules.ts";
import { createApp, type Dependencies } from "./app.ts";
import { copyCsvOf } from "./files/csv-stream.ts";
import { type JobSurroundings, jobHandlers } from "./job-handlers.ts";
import type { LogEntry } from "./log.ts";
import { readProblemPages } from "./problem-pages.ts";

/** For tests: what is so where nothing is set. */
export const openToThisMachine: AccessRules = { keys: "off", isLocal: true, requestsPerMinute: 0, proxies: [] };

/** For tests: an app on a store in memory, with a target and an analysis that finds “…” and scores it by its marks. */
export async function testApp(dependencies: Partial<Dependencies> = {}) {
  const store = dependencies.store ?? (await openStore({ inMemory: true }));
  await store.syncTargets([testTarget("tariffs"), testTarget("other")]);
  const entries: LogEntry[] = [];
  const onError = (error: string) => void entries.push({ level: "error", error });
  const jobs = dependencies.jobs ?? (await openJobs(store, { alone: true, onError }));
  const app = createApp({
    store,
    jobs,
    analyze: async (article, _signal, targets) =>
      (targets ?? (await store.listTargets())).flatMap((target) => quotesOf(article, target)),
    score: async ({ statements, target }) =>
      statements.map((statement) => ({ ...statement, ...scoreOf(statement.text, target) })),
    scorerOf: async () => ({ name: "marks", version: "1" }),
    intake: {
      read: readDocument,
      readFeed: async (feed) => readFeed(feed),
      fetch: async () => {
        throw new UrlNotFetchedError("tests have no internet", { isTransient: true });
      },
    },
    copyCsv: copyCsvOf(store),
    now: () => new Date("2025-03-01T23:30:00Z"),
    corsOrigins: [],
    access: openToThisMachine,
    dashboardFolder: null,
    problemPages: await readProblemPages(new URL("../../../docs/problems/", import.meta.url)),
    log: (entry) => entries.push(entry),
    ...dependencies,
  });
  const post = (body: unknown, headers: Record<string, string> = { "Content-Type": "application/json" }) =>
    app.request("/v1/articles", {
      method: "POST",
      headers,
      body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
  const close = async () => {
    await jobs.stop();
    await store.close();
  };
  return { app, store, jobs, entries, post, close };
}

/** The handlers of an app's jobs, where articles are stored without statements and every webhook is reached. */
export function testHandlers(surroundings: Pick<JobSurroundings, "store" | "jobs" | "intake">): JobHandlers {
  return jobHandlers({
    ...surroundings,
    send: async () => 204,
    analyze: async () => [],
    score: async () => [],
    scorerOf: async () => ({ name: "marks", version: "1" }),
    now: () => new Date("2025-03-01T00:00:00Z"),
  });
}

/** An English text with a quotation for each value: `+` affirms, `-` denies, `0` is balanced, `~` is undecided, `?` is off target. */
export function testText(...marks: readonly string[]): string {
  const sentences = marks.map(
    (mark, index) => `“Number ${index} of them is ${mark}”, said Anna Weber of the works council.`,
  );
  return `The new tariffs are in force, and the manufacturers have an opinion. ${sentences.join(" ")}`;
}

export function testTarget(id: string): Target {
  return {
    id,
    revision: 1,
    claim: { en: "Tariffs hurt European manufacturers.", de: "Zölle schaden europäischen Herstellern." },
    challenger: null,
    incumbent: null,
    polarity: 1,
    bands: {
      en: ["dismisses", "downplays", "balanced", "concerned", "alarmed"],
      de: ["weist zurück", "spielt herunter", "abgewogen", "besorgt", "alarmiert"],
    },
    paraphrases: { affirms: { en: [], de: [] }, dismisses: { en: [], de: [] } },
  };
}

const values: Readonly<Record<string, number | null>> = { "+": 0.8, "-": -0.8, "0": 0, "~": 0.1, "?": null };

function quotesOf(article: Article, target: Target): ScoredStatement[] {
  return [...article.text.matchAll(/“([^”]*)”/g)].map((match) => {
    const [start, text] = [match.index + 1, match[1] ?? ""];
    const cue = article.text.indexOf("said", start);
    const speaker = { id: "anna-weber", kind: "person", name: "Anna Weber", role: null, organization: null } as const;
    return {
      id: `st_${article.id}_${start}`,
      articleId: article.id,
      publishedOn: article.publishedOn,
      text,
      form: "direct",
      content: [{ start, end: start + text.length }],
      cue: { start: cue, end: cue + 4 },
      source: { start: cue + 5, end: cue + 15 },
      attribution: { speaker, sieve: "explicit-name", confidence: 0.9 },
      ...scoreOf(text, target),
    };
  });
}

function scoreOf(text: string, target: Target): Pick<ScoredStatement, "targetId" | "targetRevision" | "stance"> {
  const value = values[text.at(-1) ?? ""] ?? null;
  return {
    targetId: target.id,
    targetRevision: target.revision,
    stance: {
      value,
      confidence: 0.5,
      labels: text.endsWith("~") ? [-1, 0, 1] : ownLabels(value),
      scorer: "marks",
      scorerVersion: "1",
      evidence: [],
    },
  };
}

/** A store whose every function but those given fails the test. */
export function brokenStore(store: Store, broken: Partial<Store>): Store {
  return { ...store, ...broken };
}
