import { ContentInvalidError, CursorInvalidError, type ScoredStatement, type Span } from "@standpoint/domain";
import { beforeEach, describe, expect, test } from "vitest";
import type { ContentDecision } from "./content-decisions.ts";
import type { Decision } from "./corrections.ts";
import {
  addSample,
  type SampleStatement,
  sampleImport,
  sampleSpeaker,
  sampleStatement,
  sampleTarget,
} from "./sample-articles.ts";
import type { Store } from "./store.ts";

/** How people go through the machine's answers: what they accept, reject and put in other words, what is next, and how often they agree. */
export function reviewSuite(emptyStore: () => Promise<Store>): void {
  const [anna, ben] = [sampleSpeaker(), sampleSpeaker({ id: "ben", name: "Ben Okafor" })];
  const madeBy = "Ada";
  const first = { articleId: "art_1", statementId: "st_art_1_1" };
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
    await store.syncTargets([sampleTarget(), sampleTarget({ id: "other" })]);
  });

  const add = (id: string, ...statements: readonly SampleStatement[]) => addSample(store, { id }, statements);
  const list = async (filter = {}) =>
    (await store.listStatements({ targetId: "tariffs", filter, limit: 50 })).statements;
  const decide = (decision: Decision, statement = first, by = madeBy) =>
    store.correctStatement({ ...statement, madeBy: by, decision });
  const stance = (decision: { value: number | null } | { accept: true } | { undo: true }) => ({
    field: "stance" as const,
    targetId: "tariffs",
    ...decision,
  });
  const inArticle = async () => (await store.getArticle("art_1")).statements;
  const history = async () => (await store.listCorrections(first)).map(({ id: _, madeAt: __, ...one }) => one);

  describe("an accepted score", () => {
    test("stays the scorer's, is no longer undecided, and is marked", async () => {
      await add("art_1", { value: 0.1, labels: [-1, 1] });
      await decide(stance({ accept: true }));
      expect(await list()).toMatchObject([
        { stance: { value: 0.1, labels: [0], scorer: "roles", confidence: 0.75 }, reviewed: ["accepted"] },
      ]);
      const total = await store.tallyTotal({ targetId: "tariffs", filter: {} });
      expect(total.tally).toMatchObject({ count: 1, undecided: 0 });
      expect(await history()).toMatchObject([{ field: "stance", before: 0.1, after: 0.1, isAccept: true, madeBy }]);
      await decide(stance({ undo: true }));
      expect(await list()).toMatchObject([{ stance: { labels: [-1, 1] }, reviewed: [] }]);
    });

    test("outlasts a scorer that says otherwise, and is the scorer's again once it says the same", async () => {
      const article = await add("art_1", { value: 0.4 });
      await decide(stance({ accept: true }));
      const rescore = async (scorerVersion: string, value: number) => {
        const one = sampleStatement(article, { value });
        await store.addScores([{ article, statements: [{ ...one, stance: { ...one.stance, scorerVersion } }] }]);
        return (await list())[0];
      };
      expect(await rescore("2", -0.4)).toMatchObject({
        stance: { value: 0.4, scorer: "correction" },
        reviewed: ["accepted"],
      });
      expect(await rescore("3", 0.4)).toMatchObject({ stance: { value: 0.4, scorer: "roles", scorerVersion: "3" } });
    });

    test("counts as corrected in no chart; what a person changed does, with and without filters", async () => {
      await add("art_1", { value: 0.4 }, { start: 2, value: 0.2 });
      await add("art_2", { value: -0.2 });
      const corrected = async () => {
        const query = { targetId: "tariffs", filter: {} };
        const filtered = { targetId: "tariffs", filter: { language: ["en" as const, "de" as const] } };
        const series = await store.tallySeries({ ...query, interval: "month", limit: null });
        return {
          total: (await store.tallyTotal(query)).tally.corrected,
          filtered: (await store.tallyTotal(filtered)).tally.corrected,
          speakers: (await store.tallySpeakers({ ...filtered, limit: null })).map(({ tally }) => tally.corrected),
          points: series.flatMap(({ points }) => points.map(({ tally }) => tally.corrected)),
        };
      };
      await decide(stance({ accept: true }));
      expect(await corrected()).toEqual({ total: 0, filtered: 0, speakers: [0], points: [0] });
      await decide(stance({ value: -1 }));
      expect(await corrected()).toEqual({ total: 1, filtered: 1, speakers: [1], points: [1] });
      expect(await store.findRollupDifferences()).toEqual([]);
      // Off the claim it is in no mean, and so in no count of a mean's corrected statements.
      await decide(stance({ value: null }));
      expect(await corrected()).toMatchObject({ total: 0, filtered: 0 });
      await decide(stance({ undo: true }));
      expect(await corrected()).toMatchObject({ total: 0, filtered: 0 });
    });

    test("is the machine's, also where a person said otherwise before", async () => {
      await add("art_1", { value: 0.4 });
      await decide(stance({ value: -1 }));
      await decide(stance({ accept: true }));
      expect(await list()).toMatchObject([{ stance: { value: 0.4, scorer: "roles" }, reviewed: ["accepted"] }]);
      expect(await history()).toMatchObject([{ before: -1, after: 0.4, isAccept: true }, { after: -1 }]);
    });
  });

  describe("a confirmed statement", () => {
    const confirm = { field: "statement", accept: true } as const;

    test("stays the machine's toward every target, is marked, and is taken back", async () => {
      await add("art_1", { value: 0.4 }, { value: 0.2, targetId: "other" });
      const before = await inArticle();
      await decide(confirm);
      expect(await inArticle()).toMatchObject(before.map((one) => ({ ...one, reviewed: ["confirmed"], machine: {} })));
      expect((await store.tallyTotal({ targetId: "tariffs", filter: {} })).tally.corrected).toBe(0);
      await decide({ field: "statement", undo: true });
      expect(await inArticle()).toEqual(before);
      expect(await history()).toMatchObject([
        { field: "statement", before: "confirmed", after: null, isUndo: true },
        { field: "statement", before: null, after: "confirmed", isAccept: true, isUndo: false },
      ]);
      expect(await store.findRollupDifferences()).toEqual([]);
    });

    test("is a statement again where it was rejected, and keeps another's decisions", async () => {
      await add("art_1", { value: 0.4 });
      await decide({ field: "speaker", speaker: ben });
      await decide({ field: "statement", reject: true });
      await decide(confirm);
      expect(await list()).toMatchObject([{ attribution: { speaker: ben }, reviewed: ["confirmed", "speaker"] }]);
      expect(await history()).toMatchObject([{ before: "rejected", after: "confirmed" }, {}, {}]);
    });

    test("has a sure speaker in the queue, where its score is still to be looked at", async () => {
      await add("art_1", { value: 0.4, speaker: null });
      const queued = async () => (await store.listToReview({ targetId: "tariffs", limit: 5 })).statements;
      expect(await queued()).toMatchObject([{ uncertainty: 0.625, reasons: ["unattributed"] }]);
      await decide(confirm);
      expect(await queued()).toMatchObject([{ uncertainty: 0.25, reasons: [] }]);
    });
  });

  describe("a rejected statement", () => {
    test("leaves lists, files, counts and means, stays in its article, and comes back", async () => {
      await add("art_1", { value: 0.4 }, { value: 0.2, targetId: "other" }, { start: 2, value: -0.4, speaker: ben });
      await decide({ field: "statement", reject: true });
      expect((await list()).map(({ id }) => id)).toEqual(["st_art_1_2"]);
      expect(await list({ q: "tariffs", copies: "include" })).toHaveLength(1);
      expect((await store.listStatements({ targetId: "other", filter: {}, limit: 50 })).total).toBe(0);
      expect(
        (await store.tallySpeakers({ targetId: "tariffs", filter: {}, limit: 5 })).map((one) => one.speaker.id),
      ).toEqual(["ben"]);
      const files: string[] = [];
      for await (const block of store.exportStatements({ targetId: "tariffs", filter: {} }))
        files.push(...block.map(({ id }) => id));
      expect(files).toEqual(["st_art_1_2"]);
      expect((await inArticle()).map(({ id, reviewed }) => [id, reviewed])).toEqual([
        ["st_art_1_1", ["rejected"]],
        ["st_art_1_1", ["rejected"]],
        ["st_art_1_2", []],
      ]);
      expect(await history()).toMatchObject([{ field: "statement", before: null, after: "rejected", isUndo: false }]);
      expect(await store.findRollupDifferences()).toEqual([]);
      await decide({ field: "statement", undo: true });
      expect(await list()).toHaveLength(2);
      expect(await history()).toMatchObject([{ before: "rejected", after: null, isUndo: true }, {}]);
      expect(await store.findRollupDifferences()).toEqual([]);
    });

    test("stays out when it is scored again, toward a new target too, and is in what a person is told of themselves", async () => {
      const article = await add("art_1", { value: 0.4 });
      await decide({ field: "statement", reject: true });
      await store.addScores([
        {
          article,
          statements: ["tariffs", "other"].map((targetId) => sampleStatement(article, { targetId, value: 0.3 })),
        },
      ]);
      expect(await list()).toEqual([]);
      expect((await store.listStatements({ targetId: "other", filter: {}, limit: 50 })).total).toBe(0);
      const records: string[] = [];
      for await (const block of store.exportSpeaker("anna-weber")) records.push(...block.map(({ type }) => type));
      expect(records).toEqual(["speaker", "statement", "statement"]);
    });
  });

  describe("other words", () => {
    /** As the API does it: scored by how long the words are. */
    async function correct(decision: ContentDecision, scored = ["tariffs"], statement = first) {
      const draft = await store.draftContent({ ...statement, decision });
      const scores = scored.map(
        (targetId): ScoredStatement => ({
          ...draft.statement,
          targetId,
          targetRevision: 1,
          stance: { ...sampleStatement(draft.article).stance, value: draft.statement.text.length / 100, evidence: [] },
        }),
      );
      await store.correctContent({ ...statement, madeBy, decision, scores });
    }
    const other = {
      field: "content",
      content: [
        { start: 5, end: 12 },
        { start: 17, end: 19 },
      ],
    } as const;
    const undo = { field: "content", undo: true } as const;

    test("are shown with their score under the same id, are found, and are taken back", async () => {
      await add("art_1", { value: 0.4 });
      const [before] = await inArticle();
      await correct(other);
      const [shown] = await inArticle();
      expect(shown).toMatchObject({
        id: before?.id,
        text: "tariffs … us",
        content: other.content,
        stance: { value: 0.12, scorer: "roles" },
        reviewed: ["content"],
        machine: { text: before?.text, content: before?.content, stance: { value: 0.12 } },
      });
      expect(await list({ q: '"tariffs us"' })).toHaveLength(1);
      expect(await list({ q: "hit -force" })).toHaveLength(0);
      expect(await history()).toMatchObject([{ field: "content", before: before?.content, after: other.content }]);
      expect(await store.findRollupDifferences()).toEqual([]);
      await correct(undo);
      const [after] = await inArticle();
      expect(after).toMatchObject({ text: before?.text, content: before?.content, reviewed: [], machine: null });
      expect(await list({ q: "hit" })).toHaveLength(1);
    });

    test("are what is scored later, and a rescoring that read the old ones begins again", async () => {
      await add("art_1", { value: 0.4 });
      const key = { target: { id: "tariffs", revision: 1 }, scorer: { name: "roles", version: "2" } };
      const old = await store.getArticleStatements("art_1");
      const scored = ({ statements, article }: typeof old) => ({
        article,
        statements: statements.map((one) => {
          const { stance, ...rest } = sampleStatement(article);
          return { ...rest, ...one, stance: { ...stance, scorerVersion: "2" } };
        }),
      });
      await correct(other);
      const scoring = await store.startScoring(key);
      const next = { position: "art_1", finished: true };
      expect(await store.advanceScoring(scoring, { articles: [scored(old)], next })).toBe(false);
      const fresh = await store.getArticleStatements("art_1");
      expect(fresh.statements).toMatchObject([{ text: "tariffs … us" }]);
      expect(await store.advanceScoring(scoring, { articles: [scored(fresh)], next })).toBe(true);
      expect(await inArticle()).toMatchObject([{ text: "tariffs … us", stance: { scorerVersion: "2" } }]);
    });

    test("leave a stance that a person gave, and a speaker", async () => {
      await add("art_1", { value: 0.4 });
      await decide(stance({ value: -1 }));
      await decide({ field: "speaker", speaker: ben });
      await correct(other);
      expect(await inArticle()).toMatchObject([
        {
          stance: { value: -1, scorer: "correction" },
          attribution: { speaker: ben },
          reviewed: ["stance", "speaker", "content"],
          machine: { stance: { value: 0.12 }, attribution: { speaker: anna } },
        },
      ]);
    });

    test("are not shown where a score is missing, and nothing is changed", async () => {
      await add("art_1", { value: 0.4 });
      const before = await inArticle();
      await store.startScoring({ target: { id: "other", revision: 1 }, scorer: { name: "roles", version: "1" } });
      await expect(correct(other)).rejects.toMatchObject({ code: "scorer_unavailable" });
      expect(await inArticle()).toEqual(before);
      expect(await history()).toEqual([]);
    });

    test.for<readonly [string, readonly Span[]]>([
      ["beyond the text", [{ start: 40, end: 45 }]],
      [
        "not in order",
        [
          { start: 17, end: 19 },
          { start: 5, end: 12 },
        ],
      ],
      [
        "over each other",
        [
          { start: 5, end: 12 },
          { start: 11, end: 19 },
        ],
      ],
      ["without words", [{ start: 12, end: 13 }]],
      ["the wrong way round", [{ start: 12, end: 5 }]],
    ])("cannot be %s", async ([, content]) => {
      await add("art_1", {});
      const decision = { field: "content", content } as const;
      await expect(store.draftContent({ ...first, decision })).rejects.toThrow(ContentInvalidError);
    });

    test("cannot be those of an article whose text is not here", async () => {
      await store.addStatements([sampleImport({ id: "st_1" })]);
      const decision = { field: "content", content: [{ start: 0, end: 1 }] } as const;
      const draft = store.draftContent({ articleId: "art_1", statementId: "st_1", decision });
      await expect(draft).rejects.toThrow(ContentInvalidError);
    });
  });

  describe("the queue", () => {
    const queue = async (page: { limit?: number; cursor?: string } = {}) =>
      store.listToReview({ targetId: "tariffs", limit: 50, ...page });
    const idsOf = async () => (await queue()).statements.map(({ statement }) => statement.id);
    const of = (article: string, start: number) => `st_${article}_${start}`;

    beforeEach(async () => {
      await add("art_1", { value: 0.4 }, { start: 2, value: 0.1, labels: [-1, 1] }, { start: 3, value: null });
      await add("art_2", { value: 0.4, speaker: ben }, { start: 2, value: 0.4, speaker: null });
      const many = Array.from({ length: 6 }, (_, index) => ({ value: 0.5, start: 1 + index }));
      await add("art_3", ...many);
    });

    test("is of what counts, by uncertainty and impact, and says why", async () => {
      const { statements, remaining } = await queue();
      expect(remaining).toBe(10);
      expect(statements).toHaveLength(10);
      expect(statements.slice(0, 3)).toMatchObject([
        { statement: { id: of("art_2", 2) }, uncertainty: 0.625, impact: 0.2, reasons: ["unattributed"] },
        // Of Anna Weber there are seven statements that count.
        { statement: { id: of("art_2", 1) }, uncertainty: 0.325, impact: 0.2, reasons: ["few-statements"] },
        { statement: { id: of("art_1", 2) }, uncertainty: 0.6625, impact: 1 / 11, reasons: ["undecided"] },
      ]);
    });

    test("loses what is decided on, and has it again when that is taken back", async () => {
      await decide(stance({ accept: true }));
      await decide(stance({ value: 0.9 }), { articleId: "art_2", statementId: of("art_2", 1) });
      await decide({ field: "statement", reject: true }, { articleId: "art_2", statementId: of("art_2", 2) });
      const ids = await idsOf();
      expect(ids).toHaveLength(7);
      expect(ids[0]).toBe(of("art_1", 2));
      expect((await queue()).remaining).toBe(7);
      await decide(stance({ undo: true }));
      await decide({ field: "statement", undo: true }, { articleId: "art_2", statementId: of("art_2", 2) });
      expect((await queue()).remaining).toBe(9);
    });

    test("comes in pages, which go on while statements are decided on", async () => {
      const all = await idsOf();
      const page = await queue({ limit: 3 });
      await decide(stance({ accept: true }), { articleId: "art_1", statementId: of("art_1", 2) });
      const seen = page.statements.map(({ statement }) => statement.id);
      let { next } = page;
      while (next !== null) {
        const more = await queue({ limit: 3, cursor: next });
        seen.push(...more.statements.map(({ statement }) => statement.id));
        ({ next } = more);
      }
      expect(seen).toEqual(all);
      const foreign = store.listToReview({ targetId: "other", limit: 3, cursor: page.next ?? "" });
      await expect(foreign).rejects.toThrow(CursorInvalidError);
    });
  });

  test("people's decisions are compared with every scorer that scored the same, as they stand", async () => {
    const article = await add(
      "art_1",
      { value: 0.4 },
      { start: 2, value: 0.3 },
      { start: 3, value: 0.1, labels: [-1, 1] },
      { start: 4, value: 0.9 },
      { start: 5, value: null },
    );
    await decide(stance({ accept: true }));
    const nth = (start: number) => ({ ...first, statementId: `st_art_1_${start}` });
    await decide(stance({ value: 0.7 }), nth(2), "Ben");
    await decide(stance({ value: -0.5 }), nth(3));
    await decide({ field: "statement", reject: true }, nth(4), "Ben");
    await decide(stance({ accept: true }), nth(5));
    await decide(stance({ value: 1 }), nth(5));
    await decide(stance({ undo: true }), nth(5));
    await decide({ field: "statement", accept: true });
    await decide({ field: "statement", accept: true }, nth(2));
    await decide({ field: "speaker", speaker: ben }, nth(2));
    const newer = sampleStatement(article, { start: 2, value: 0.8 });
    const scored = { ...newer, stance: { ...newer.stance, scorerVersion: "2" } };
    await store.addScores([{ article, statements: [scored] }]);
    expect(await store.agreementOn("tariffs")).toEqual({
      scorers: [
        {
          ...{ scorer: "roles", scorerVersion: "1", compared: 2, undecided: 1 },
          ...{ sameBand: 1, sameSide: 2, meanDifference: 0.2 },
        },
        {
          ...{ scorer: "roles", scorerVersion: "2", compared: 1, undecided: 0 },
          ...{ sameBand: 1, sameSide: 1, meanDifference: 0.1 },
        },
      ],
      found: { confirmed: 1, speakerChanged: 1, contentChanged: 0, rejected: 1 },
      reviewers: [
        { madeBy: "Ada", accepted: 1, changed: 1, rejected: 0 },
        { madeBy: "Ben", accepted: 0, changed: 1, rejected: 1 },
      ],
    });
    expect(await store.agreementOn("other")).toEqual({
      scorers: [],
      found: { confirmed: 0, speakerChanged: 0, contentChanged: 0, rejected: 0 },
      reviewers: [],
    });
  });
}
