import { openStore, type Store } from "@standpoint/storage";
import { type SampleServer, startSampleServer } from "@standpoint/storage/sample-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jobHandlers } from "../../apps/api/src/job-handlers.ts";
import { analyzed, scoreOf, speakers, target } from "./history.ts";
import { pick, randomOf } from "./random.ts";
import { problemsOf } from "./state.ts";

let server: SampleServer;
beforeAll(async () => {
  server = await startSampleServer();
});
afterAll(async () => await server?.stop());

const articleIds = Array.from({ length: 8 }, (_, number) => `art_${number}`);

/** A person or process that does one thing after the other, to the same few articles and speakers as all others. */
async function write(store: Store, seed: number, steps: number): Promise<void> {
  const random = randomOf(seed);
  const version = async () => Number((await store.getScoring(target.id))?.scorer.version ?? 1);
  const speaker = () => pick(random, speakers).id;
  const statement = () => {
    const articleId = pick(random, articleIds);
    return { articleId, statementId: `st_${articleId}_${pick(random, [1, 2, 3, 4])}`, madeBy: `${seed} ${random()}` };
  };
  const rescore = async (asked: number) => {
    const scorer = { name: "roles", version: String(asked) };
    await store.startScoring({ target, scorer });
    const unused = () => Promise.reject(new Error("No step fetches anything."));
    const { rescore } = jobHandlers({
      store,
      analyze: async () => [],
      score: async ({ statements }) => statements.map((one) => ({ ...one, ...scoreOf(one.id, asked) })),
      scorerOf: async () => scorer,
      send: async () => 204,
      jobs: { add: unused },
      intake: { read: unused, readFeed: unused, fetch: unused },
      now: () => new Date(),
    });
    await rescore({ targetId: target.id }, { signal: new AbortController().signal, progress: async () => {} });
  };
  const acts: readonly (() => Promise<unknown>)[] = [
    async () => {
      const now = await version();
      await store.addArticles([pick(random, articleIds), pick(random, articleIds)].map((id) => analyzed(id, now)));
    },
    async () => await rescore(pick(random, [1, 2, 3])),
    async () =>
      await store.correctStatement({
        ...statement(),
        decision: { field: "stance", targetId: target.id, value: pick(random, [-1, 0, 1, null]) },
      }),
    async () =>
      await store.correctStatement({
        ...statement(),
        decision: { field: "speaker", speaker: pick(random, [...speakers, null]) },
      }),
    async () => await store.mergeSpeakers({ from: speaker(), into: speaker(), madeBy: `${seed} ${random()}` }),
    async () => await store.splitSpeaker({ id: speaker(), madeBy: `${seed} ${random()}` }),
    async () => await store.deleteArticle(pick(random, articleIds)),
    async () => await store.deleteSpeaker(speaker()),
  ];
  for (let step = 0; step < steps; step += 1) await pick(random, acts)().catch(isExpected);
}

/** What is not there, or one already; and what a job is told, which tries again later. */
function isExpected(error: { readonly code?: string; readonly message: string }): void {
  if (/_not_found$|speakers_not_mergeable|scorer_unavailable/.test(error.code ?? "")) return;
  if (error.message !== "What is stored changes faster than it is scored.") throw error;
}

test("eight writers of the same few articles and speakers are in nobody's way, and every chart is right", {
  timeout: 240_000,
}, async () => {
  const store = await openStore({ databaseUrl: await server.createDatabase("writers") });
  await store.syncTargets([target]);
  await store.addArticles(articleIds.map((id) => analyzed(id, 1)));
  const writers = Array.from({ length: 8 }, (_, number) => write(store, number, 60));
  const failed = (await Promise.allSettled(writers)).filter(({ status }) => status === "rejected");
  expect(failed).toEqual([]);
  expect(await problemsOf(store)).toEqual([]);
  await store.close();
});
