import type { Label, ScoredStatement } from "@standpoint/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  longText,
  sampleArticle,
  sampleImport,
  sampleSpeaker,
  sampleStatement,
  sampleTarget,
} from "./sample-articles.ts";
import type { Store } from "./store.ts";

const speakerIds = ["ada", "ben", "cleo"] as const;
const targetIds = ["tariffs", "other"] as const;
const articleIds = ["art_1", "art_2", "art_3", "art_4"] as const;
const days = ["2023-12-31", "2024-01-01", "2024-02-29", "2024-03-01", "2025-06-15"] as const;

const speaker = fc.constantFrom(...speakerIds).map((id) => sampleSpeaker({ id, name: id }));
const value = fc.option(fc.integer({ min: -10_000, max: 10_000 }).map((units) => units / 10_000));
const labels = fc.constantFrom<readonly Label[] | undefined>(undefined, [-1, 0, 1]);
const statement = fc.record({ value, labels, speaker: fc.option(speaker), targetId: fc.constantFrom(...targetIds) });

/** What can happen to a store; `at` picks a statement that is there. */
const step = fc.oneof(
  fc.record({
    do: fc.constant("add" as const),
    id: fc.constantFrom(...articleIds),
    publishedOn: fc.constantFrom(...days),
    // Long articles are copies of each other.
    isLong: fc.boolean(),
    statements: fc.array(statement, { maxLength: 5 }),
  }),
  fc.record({
    do: fc.constant("import" as const),
    statements: fc.array(
      fc.record({
        id: fc.constantFrom(...articleIds),
        publishedOn: fc.constantFrom(...days),
        start: fc.nat(3),
        value,
        speaker: fc.option(speaker),
        targetId: fc.constantFrom(...targetIds),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  fc.record({ do: fc.constant("stance" as const), at: fc.nat(), value: fc.option(value, { nil: "undo" as const }) }),
  fc.record({
    do: fc.constant("speaker" as const),
    at: fc.nat(),
    speaker: fc.oneof(fc.constant("undo" as const), fc.option(speaker)),
  }),
  fc.record({ do: fc.constant("accept" as const), at: fc.nat() }),
  fc.record({ do: fc.constantFrom("reject" as const, "confirm" as const, "keep" as const), at: fc.nat() }),
  fc.record({ do: fc.constant("content" as const), at: fc.nat(), value }),
  fc.record({ do: fc.constant("rescore" as const), id: fc.constantFrom(...articleIds), value, labels }),
  fc.record({
    do: fc.constant("merge" as const),
    from: fc.constantFrom(...speakerIds),
    into: fc.constantFrom(...speakerIds),
  }),
  fc.record({ do: fc.constant("split" as const), id: fc.constantFrom(...speakerIds) }),
  fc.record({ do: fc.constant("delete article" as const), id: fc.constantFrom(...articleIds) }),
  fc.record({ do: fc.constant("delete speaker" as const), id: fc.constantFrom(...speakerIds) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Every form there is: a filter that keeps all, and that no rollup answers. */
const scanned = { form: ["direct", "indirect", "mixed"] as const };
const periods = [{}, { from: "2024-01-01" }, { to: "2024-02-28" }, { from: "2023-12-31", to: "2024-03-01" }];

export function rollupsSuite(emptyStore: () => Promise<Store>): void {
  test("after any history the rollups are what a scan of the statements counts", { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const store = await emptyStore();
      await store.syncTargets(targetIds.map((id) => sampleTarget({ id })));
      for (const one of steps) await take(store, one);
      expect(await store.findRollupDifferences()).toEqual([]);
      for (const targetId of targetIds) {
        for (const period of periods) await expectSameAnswers(store, targetId, period);
      }
    });
    await fc.assert(property, { numRuns: 25 });
  });

  test("speakers are counted once in a period, whatever their numbers are", async () => {
    const store = await emptyStore();
    await store.syncTargets([sampleTarget()]);
    // One set ends at 4,095.
    await store.executeSql("select setval('speaker_numbers', 4094)");
    const said = ["ada", "ben", "cleo", "ada"].map((id, day) =>
      sampleImport({
        article: { id: `art_${day}`, publishedOn: `2024-03-0${day + 1}` },
        speaker: sampleSpeaker({ id }),
      }),
    );
    await store.addStatements(said);
    const count = async (filter: object) => (await store.tallyEverybody({ targetId: "tariffs", filter })).speakers;
    expect([await count({}), await count({ from: "2024-03-02" }), await count({ to: "2024-03-02" })]).toEqual([
      3, 3, 2,
    ]);
    await store.deleteArticle("art_0");
    await store.deleteArticle("art_1");
    expect([await count({}), await count({ to: "2024-03-03" })]).toEqual([2, 1]);
    expect(await store.findRollupDifferences()).toEqual([]);
    await store.executeSql("update speaker_sets set speakers = set_bit(speakers, 4095, 0) where grain = 'all'");
    expect(await store.findRollupDifferences()).toEqual([
      { table: "speaker_sets", key: ["tariffs", "ada", "all", "0001-01-01"], kept: null, counted: [1] },
    ]);
  });

  describe("the speakers with most statements of a period", () => {
    type History = Readonly<Record<string, Readonly<Record<string, number>>>>;

    /** A store in which each speaker says so many things on each day. */
    const storeWith = async (history: History) => {
      const store = await emptyStore();
      await store.syncTargets([sampleTarget()]);
      const said = Object.entries(history).flatMap(([publishedOn, speakers]) =>
        Object.entries(speakers).flatMap(([id, times]) =>
          Array.from({ length: times }, (_, start) =>
            sampleImport({
              article: { id: `art_${publishedOn}_${id}`, publishedOn },
              start,
              speaker: sampleSpeaker({ id }),
            }),
          ),
        ),
      );
      await store.addStatements(said);
      return store;
    };
    // Ends within a month, and has a whole one.
    const period = { from: "2024-03-02", to: "2024-04-30" };
    const listOf = (store: Store, filter: object, limit: number) =>
      store.tallySpeakers({ targetId: "tariffs", filter, limit });

    test.for<{ name: string; history: History; first: string; count: number }>([
      {
        name: "who is first of all may be first on no day",
        history: {
          "2024-03-02": { ada: 1, b: 2, c: 2, d: 2 },
          "2024-03-03": { ada: 1, c: 2, d: 2, e: 2 },
          "2024-03-04": { ada: 1, d: 2, e: 2, f: 2 },
          "2024-03-05": { ada: 1, e: 2, f: 2, g: 2 },
          "2024-03-06": { ada: 1, f: 2, g: 2, b: 2 },
          "2024-03-07": { ada: 1, g: 2, b: 2, c: 2 },
          "2024-03-08": { ada: 1, h: 2, i: 2, j: 2 },
        },
        first: "ada",
        count: 7,
      },
      {
        name: "one who is among the first on one day has others too",
        history: {
          "2024-03-02": { ada: 4, zoe: 3 },
          "2024-03-03": { b: 1, c: 1, d: 1, zoe: 1 },
          "2024-04-01": { b: 1, c: 1, d: 1, zoe: 1 },
        },
        first: "zoe",
        count: 5,
      },
      {
        name: "of two with as many, the one who is first on no day may come first by id",
        history: {
          "2024-03-02": { zoe: 2, b: 1, c: 1, x: 1 },
          "2024-04-01": { d: 1, e: 1, f: 1, x: 1 },
        },
        first: "x",
        count: 2,
      },
    ])("$name", async ({ history, first, count }) => {
      const [found] = await listOf(await storeWith(history), period, 1);
      expect([found?.speaker.id, found?.tally.count]).toEqual([first, count]);
    });

    test("are those of a scan, in its order", { timeout: 60_000 }, async () => {
      const days = [...Array.from({ length: 6 }, (_, day) => `2024-03-0${day + 1}`), "2024-04-02", "2025-06-15"];
      const ids = ["ada", "ben", "cleo", "dan", "eva", "finn"];
      const speakers = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 3 }), { maxKeys: 6 });
      const history = fc.dictionary(fc.constantFrom(...days), speakers, { minKeys: 2 });
      const property = fc.asyncProperty(history, async (history) => {
        const store = await storeWith(history);
        for (const filter of [period, { from: "2024-03-02" }, { to: "2024-03-05" }, { ...period, to: "2024-03-05" }]) {
          for (const limit of [1, 2, 6]) {
            expect(await listOf(store, filter, limit)).toEqual(await listOf(store, { ...filter, ...scanned }, limit));
          }
        }
      });
      await fc.assert(property, { numRuns: 10 });
    });
  });
}

async function take(store: Store, one: Step): Promise<void> {
  const ofPerson = { madeBy: "a tester" };
  switch (one.do) {
    case "add": {
      const { id, publishedOn, isLong } = one;
      const article = sampleArticle({ id, publishedOn, ...(isLong && { text: longText() }) });
      const statements = one.statements.map(({ labels, value, ...rest }, start) =>
        sampleStatement(article, { ...rest, value, start, ...(labels && value !== null && { labels }) }),
      );
      await store.addArticle({ article, statements });
      return;
    }
    case "import": {
      const statements = one.statements.map(({ id, publishedOn, ...said }) =>
        sampleImport({ article: { id, publishedOn }, ...said }),
      );
      await store.addStatements(statements);
      return;
    }
    case "stance":
    case "speaker": {
      const chosen = await pick(store, one.at);
      if (chosen === undefined) return;
      const { id: statementId, articleId, targetId } = chosen;
      const undo = { undo: true } as const;
      const decision =
        one.do === "stance"
          ? { field: "stance" as const, targetId, ...(one.value === "undo" ? undo : { value: one.value }) }
          : { field: "speaker" as const, ...(one.speaker === "undo" ? undo : { speaker: one.speaker }) };
      await store.correctStatement({ ...ofPerson, articleId, statementId, decision });
      return;
    }
    case "accept":
    case "reject":
    case "confirm":
    case "keep": {
      const chosen = await pick(store, one.at);
      if (chosen === undefined) return;
      const { id: statementId, articleId, targetId } = chosen;
      const field = "statement";
      const decision = {
        accept: { field: "stance", targetId, accept: true },
        reject: { field, reject: true },
        confirm: { field, accept: true },
        keep: { field, undo: true },
      } as const;
      await store.correctStatement({ ...ofPerson, articleId, statementId, decision: decision[one.do] });
      return;
    }
    case "content": {
      const chosen = await pick(store, one.at);
      if (chosen === undefined) return;
      const statement = { articleId: chosen.articleId, statementId: chosen.id };
      const decision = { field: "content", content: [{ start: 5, end: 12 }] } as const;
      // Where an import made it, its text is not here.
      const draft = await store.draftContent({ ...statement, decision }).catch(isRefusal);
      if (!draft) return;
      const { stance } = sampleStatement(draft.article, { value: one.value });
      const scores = targetIds.map((targetId) => ({ ...draft.statement, targetId, targetRevision: 1, stance }));
      await store.correctContent({ ...statement, ...ofPerson, decision, scores });
      return;
    }
    case "rescore": {
      if (!(await store.hasArticle(one.id))) return;
      const { article, statements } = await store.getArticleStatements(one.id);
      const { stance } = sampleStatement(article, {
        value: one.value,
        ...(one.labels && one.value !== null && { labels: one.labels }),
      });
      const scored = statements.flatMap((found) =>
        targetIds.map((targetId): ScoredStatement => ({ ...found, targetId, targetRevision: 2, stance })),
      );
      await store.addScores([{ article, statements: scored }]);
      return;
    }
    // What is not there, or one already, is refused.
    case "merge":
      return await store.mergeSpeakers({ ...one, ...ofPerson }).catch(isRefusal);
    case "split":
      return await store.splitSpeaker({ ...one, ...ofPerson }).catch(isRefusal);
    case "delete article":
      return await store.deleteArticle(one.id).catch(isRefusal);
    case "delete speaker":
      return await store.deleteSpeaker(one.id).catch(isRefusal);
  }
}

function isRefusal(error: { code?: string }): void {
  expect(error.code).toMatch(/_not_found$|speakers_not_mergeable|content_invalid/);
}

async function pick(store: Store, at: number): Promise<ScoredStatement | undefined> {
  const shown = await allStatements(store);
  return shown[at % shown.length];
}

async function allStatements(store: Store): Promise<ScoredStatement[]> {
  const known = await Promise.all(articleIds.map(async (id) => ((await store.hasArticle(id)) ? [id] : [])));
  const articles = await Promise.all(known.flat().map((id) => store.getArticle(id)));
  return articles.flatMap(({ statements }) => statements);
}

async function expectSameAnswers(store: Store, targetId: string, period: object): Promise<void> {
  const answers = async (filter: object) => ({
    speakers: await store.tallySpeakers({ targetId, filter, limit: 2 }),
    everybody: await store.tallyEverybody({ targetId, filter }),
    ofChosen: await store.tallyEverybody({ targetId, filter: { ...filter, speaker: ["ada", "ben"] } }),
    total: await store.tallyTotal({ targetId, filter }),
    histogram: await store.tallyHistogram({ targetId, filter }),
    months: await store.tallySeries({ targetId, filter, interval: "month", limit: 5 }),
    weeks: await store.tallySeries({
      targetId,
      filter: { ...filter, speaker: ["ada", "ben"] },
      interval: "week",
      limit: 5,
    }),
    counts: { ...(await store.listStatements({ targetId, filter, limit: 1 })), next: null },
  });
  expect(await answers(period)).toEqual(await answers({ ...period, ...scanned }));
}
