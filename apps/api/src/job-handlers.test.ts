import { type Article, ownLabels, type ScoredStatement, type Target } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";
import { openStore, type Store } from "@standpoint/storage";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type JobSurroundings, jobHandlers } from "./job-handlers.ts";
import { testTarget } from "./test-app.ts";

let store: Store;
let target: Target;
beforeAll(async () => {
  store = await openStore({ inMemory: true });
}, 60_000);
afterAll(async () => await store.close());
beforeEach(async () => {
  await store.executeSql(
    "truncate articles, targets, statements, scores, scored_statements, statement_words, rollups, histograms, speaker_sets, scorings",
  );
  target = testTarget("tariffs");
  await store.syncTargets([target]);
});

const articleOf = (number: number): Article => ({
  ...sampleArticle("en", "“The tariffs hit us hard,” said Anna Weber."),
  id: `art_${String(number).padStart(3, "0")}`,
});
const scored = (article: Article, { id, revision }: Target, version: string): ScoredStatement => ({
  id: `st_${article.id}`,
  articleId: article.id,
  publishedOn: article.publishedOn,
  text: "The tariffs hit us hard,",
  form: "direct",
  content: [{ start: 1, end: 25 }],
  cue: null,
  source: null,
  attribution: null,
  targetId: id,
  targetRevision: revision,
  stance: { value: 0.5, confidence: 1, labels: ownLabels(0.5), scorer: "sample", scorerVersion: version, evidence: [] },
});
const addArticles = async (count: number, version: string) => {
  for (let number = 1; number <= count; number += 1) {
    const article = articleOf(number);
    await store.addArticle({ article, statements: [scored(article, target, version)] });
  }
};
const unexpected = () => Promise.reject(new Error("not expected"));
const handlersWith = (version: string, surroundings: Partial<JobSurroundings> = {}) =>
  jobHandlers({
    store,
    analyze: async (article) => [scored(article, target, version)],
    score: async ({ article, target }) => [scored(article, target, version)],
    scorerOf: async () => ({ name: "sample", version }),
    send: () => Promise.reject(new Error("not expected")),
    jobs: { add: unexpected },
    intake: { read: unexpected, readFeed: unexpected, fetch: unexpected },
    now: () => new Date("2025-03-01T23:30:00Z"),
    ...surroundings,
  });
const versions = async () => {
  const { rows } = await store.executeSql(
    "select scorer_version || '@' || target_revision as key, count(*) as n from scored_statements group by 1 order by 1",
  );
  return rows;
};
const { signal } = new AbortController();
const idle = { signal, progress: async () => {} };

test("a rescoring that is cut off at any point goes on where it was, and scores each article once", async () => {
  await addArticles(65, "1");
  await store.startScoring({ target, scorer: { name: "sample", version: "2" } });
  const asked: string[] = [];
  const told: unknown[] = [];
  let cut = 0;
  const { rescore } = handlersWith("2", {
    score: async ({ article, target }) => {
      cut += 1;
      if (cut === 30) throw new Error("cut off while it scores");
      asked.push(article.id);
      return [scored(article, target, "2")];
    },
  });
  const progress = async (count: unknown) => {
    told.push(count);
    if (told.length === 2) throw new Error("cut off behind a batch");
  };
  await expect(rescore({ targetId: "tariffs" }, { signal, progress })).rejects.toThrow("while it scores");
  expect(await versions()).toEqual([
    { key: "1@1", n: 45 },
    { key: "2@1", n: 20 },
  ]);
  await expect(rescore({ targetId: "tariffs" }, { signal, progress })).rejects.toThrow("behind a batch");
  expect(await versions()).toEqual([
    { key: "1@1", n: 25 },
    { key: "2@1", n: 40 },
  ]);
  await rescore({ targetId: "tariffs" }, { signal, progress });
  expect(await versions()).toEqual([{ key: "2@1", n: 65 }]);
  expect(told).toEqual([20, 40, 60, 65].map((done) => ({ done, total: 65 })));
  expect(new Set(asked.slice(-45)).size).toBe(45);

  asked.length = 0;
  await rescore({ targetId: "tariffs" }, { signal, progress });
  expect(asked).toEqual([]);
});

test("what changes while it runs is scored too", async () => {
  await addArticles(25, "1");
  await store.startScoring({ target, scorer: { name: "sample", version: "2" } });
  const changed = { ...target, polarity: -1 } as const;
  let batches = 0;
  await handlersWith("2").rescore(
    { targetId: "tariffs" },
    {
      signal,
      async progress() {
        batches += 1;
        if (batches > 1) return;
        await store.syncTargets([changed]);
        await store.startScoring({
          target: await store.getTarget("tariffs"),
          scorer: { name: "sample", version: "2" },
        });
      },
    },
  );
  expect(await versions()).toEqual([{ key: "2@2", n: 25 }]);
});

test("what is deleted while it is scored stays deleted, and the others are scored", async () => {
  await addArticles(3, "1");
  await store.startScoring({ target, scorer: { name: "sample", version: "2" } });
  const gone = articleOf(2).id;
  const score: JobSurroundings["score"] = async ({ article, target }) => {
    if (article.id === gone) await store.deleteArticle(gone);
    return [scored(article, target, "2")];
  };
  await handlersWith("2", { score }).rescore({ targetId: "tariffs" }, idle);
  expect(await versions()).toEqual([{ key: "2@1", n: 2 }]);
  expect(await store.findRollupDifferences()).toEqual([]);
});

test("who has another scorer than is asked for leaves the scores alone", async () => {
  await addArticles(1, "1");
  await store.startScoring({ target, scorer: { name: "sample", version: "2" } });
  await expect(handlersWith("1").rescore({ targetId: "tariffs" }, idle)).rejects.toThrow(
    "The scorer sample cannot answer now: “tariffs” (revision 1) is scored by sample 2 now.",
  );
  await expect(handlersWith("1")["add-article"]({ article: articleOf(2) }, idle)).rejects.toThrow("sample 2 now");
  expect(await versions()).toEqual([{ key: "1@1", n: 1 }]);
});

test("an article is added once, however often its job is done", async () => {
  let analysed = 0;
  const analyze: JobSurroundings["analyze"] = async (article) => {
    analysed += 1;
    return [scored(article, target, "1")];
  };
  const handlers = handlersWith("1", { analyze });
  for (let attempt = 0; attempt < 3; attempt += 1) await handlers["add-article"]({ article: articleOf(1) }, idle);
  expect(analysed).toBe(1);
  expect(await versions()).toEqual([{ key: "1@1", n: 1 }]);
});
