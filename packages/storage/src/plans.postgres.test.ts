import { CompiledQuery } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { migrated } from "./open-store.ts";
import { sampleTarget } from "./sample-articles.ts";
import { loadSample } from "./sample-load.ts";
import { type SampleServer, startSampleServer } from "./sample-server.ts";
import { serverDatabase } from "./server-database.ts";
import { type Store, storeOn } from "./store.ts";

// How Postgres answers each query that an address of the API makes: `plans/` is what docs/storage.md refers to.
let server: SampleServer;
let database: Database;
let store: Store;
const queries: CompiledQuery[] = [];

beforeAll(async () => {
  server = await startSampleServer();
  const databaseUrl = await server.createDatabase("plans");
  // Statistics of all rows, not of a sample, and no process beside: the same plans in every run.
  const settings = "-c default_statistics_target=1000 -c max_parallel_workers_per_gather=0 -c jit=off";
  database = await migrated(
    serverDatabase(`${databaseUrl}?options=${encodeURIComponent(settings)}`, ({ query }) => void queries.push(query)),
  );
  await loadSample(database, {
    statements: 16_000,
    speakers: 50_000,
    targets: ["tariffs", "other", "third"].map((id) => sampleTarget({ id })),
    scorer: { name: "roles", version: "2" },
  });
  store = storeOn(database, null, null);
});
afterAll(async () => {
  await database?.destroy();
  await server?.stop();
});

const everything = { targetId: "tariffs", filter: {} };
const period = { targetId: "tariffs", filter: { from: "2022-03-10", to: "2024-08-20" } };
const speakers = [11, 12, 13, 14].map((number) => `speaker-0000${number}`);
const unrolled = { outlet: ["Outlet 2"], band: ["supports", "leans-toward"] } as const;

const paths: Readonly<Record<string, () => Promise<unknown>>> = {
  overview: () => overviewOf(everything),
  "overview-of-period": () => overviewOf(period),
  "overview-of-outlet": () => overviewOf({ targetId: "tariffs", filter: unrolled }),
  timeline: () =>
    store.tallySeries({ targetId: "tariffs", filter: { speaker: speakers }, interval: "month", limit: 50 }),
  "timeline-of-period": () =>
    store.tallySeries({
      targetId: "tariffs",
      filter: { ...period.filter, speaker: speakers },
      interval: "month",
      limit: 50,
    }),
  histogram: () => store.tallyHistogram(everything),
  "histogram-of-period": () => store.tallyHistogram(period),
  summary: () => store.tallyTotal(everything),
  "summary-of-period": () => store.tallyTotal(period),
  counts: () => store.countStatements(everything),
  "counts-of-period": () => store.countStatements(period),
  page: () => store.listStatements({ ...everything, limit: 50 }),
  "next-page": async () => {
    const { next } = await store.listStatements({ ...everything, limit: 50 });
    queries.length = 0;
    await store.listStatements({ ...everything, limit: 50, cursor: next ?? undefined });
  },
  "page-of-speaker": () =>
    store.listStatements({ targetId: "tariffs", filter: { speaker: ["speaker-000011"] }, limit: 50 }),
  "page-of-speaker-outlet-band-and-text": () =>
    store.listStatements({
      targetId: "tariffs",
      filter: { ...unrolled, speaker: ["speaker-000011"], q: "mekete" },
      limit: 50,
    }),
  export: () => readAll(store.exportStatements(period)),
  article: () => store.getArticle("art_5640486daa6880d667b76c95"),
  review: () => store.listToReview({ targetId: "tariffs", limit: 50 }),
  "page-of-frequent-word": () => store.listStatements({ targetId: "tariffs", filter: { q: "mekete" }, limit: 50 }),
  "page-of-rare-words": () =>
    store.listStatements({ targetId: "tariffs", filter: { q: "dotatoma kahilabo" }, limit: 50 }),
  "page-by-relevance": () =>
    store.listStatements({ targetId: "tariffs", filter: { q: "dotatoma kahilabo" }, sort: "relevance", limit: 50 }),
  "page-by-value": () => store.listStatements({ ...everything, sort: "value", limit: 50 }),
  "next-page-by-value": async () => {
    const query = { ...everything, sort: "value", order: "asc", limit: 50 } as const;
    const { next } = await store.listStatements(query);
    queries.length = 0;
    await store.listStatements({ ...query, cursor: next ?? undefined });
  },
  "page-by-value-of-speaker": () =>
    store.listStatements({ targetId: "tariffs", filter: { speaker: ["speaker-000011"] }, sort: "value", limit: 50 }),
  "page-by-confidence-of-words": () =>
    store.listStatements({ targetId: "tariffs", filter: { q: "dotatoma kahilabo" }, sort: "confidence", limit: 50 }),
  "page-by-confidence": () => store.listStatements({ ...everything, sort: "confidence", order: "asc", limit: 50 }),
  "page-oldest-first": () => store.listStatements({ ...everything, order: "asc", limit: 50 }),
  "overview-of-organization": () =>
    overviewOf({ targetId: "tariffs", filter: { organization: ["Mekete AG", "Kahilabo AG"] } }),
  "summary-of-scorer-and-confidence": () =>
    store.tallyTotal({ targetId: "tariffs", filter: { scorer: ["roles"], minConfidence: 0.5 } }),
  heard: () => store.countHeard({ targetIds: ["tariffs", "rain"], period: { from: "2024-01-15" } }),
  facets: () => store.listFacets(everything),
  "article-facets": () => store.listArticleFacets({ language: ["en"] }),
  samples: () => store.sampleStatements({ targetId: "tariffs", names: ["Mekete", "Dotatoma"], limit: 20 }),
  speaker: () => store.getSpeakerProfile("speaker-000011"),
  "speakers-by-name": () => store.findSpeakers({ q: "mekete ka", limit: 20 }),
  "speakers-most-heard": () => store.findSpeakers({ limit: 20 }),
  "articles-by-title": () => store.listArticles({ filter: { q: "dotatoma kahilabo" }, limit: 50 }),
  "overview-of-words": () => overviewOf({ targetId: "tariffs", filter: { q: "dotatoma kahilabo" } }),
  "data-of-speaker": () => readAll(store.exportSpeaker("speaker-004000")),
};

test.for(Object.entries(paths))("%s reads no statement that it need not", async ([name, path]) => {
  queries.length = 0;
  await path();
  const plans: string[] = [];
  // A query that is made again for other rows is planned as it was the first time.
  for (const [sql, { parameters }] of new Map(queries.toReversed().map((query) => [query.sql, query])))
    plans.unshift(`${readable(sql)}\n\n${await planOf(sql, parameters)}\n`);
  expect(plans.join("\n\n")).not.toMatch(
    /Seq Scan on (?:scored_statements|statements|statement_words|rollups|histograms|speaker_sets)/,
  );
  await expect(plans.join("\n\n")).toMatchFileSnapshot(`plans/${name}.txt`);
});

async function overviewOf(query: Parameters<Store["tallyEverybody"]>[0]): Promise<void> {
  await store.tallySpeakers({ ...query, limit: 50 });
  await store.tallyEverybody(query);
}

async function readAll(blocks: AsyncIterable<unknown>): Promise<void> {
  for await (const _block of blocks);
}

async function planOf(query: string, parameters: readonly unknown[]): Promise<string> {
  const { rows } = await database.executeQuery<{ "QUERY PLAN": string }>(
    CompiledQuery.raw(`explain (costs off) ${query}`, [...parameters]),
  );
  return rows.map((row) => row["QUERY PLAN"].replaceAll(/\{[^{}]{100,}\}/g, "{…}")).join("\n");
}

const readable = (query: string) => query.replaceAll(/\s+/g, " ").trim();
