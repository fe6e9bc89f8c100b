import {
  ArticleNotFoundError,
  SpeakerNotFoundError,
  SpeakersNotMergeableError,
  StatementNotFoundError,
} from "@standpoint/domain";
import { beforeEach, describe, expect, test } from "vitest";
import {
  addSample,
  type SampleStatement,
  sampleArticle,
  sampleRegistered,
  sampleSpeaker,
  sampleStatement,
  sampleTarget,
} from "./sample-articles.ts";
import type { SpeakerRecord } from "./speaker-data.ts";
import type { Store } from "./store.ts";

/** What people may decide over the machine's answers, and what they may have deleted. */
export function decisionsSuite(emptyStore: () => Promise<Store>): void {
  const [anna, ben] = [sampleSpeaker(), sampleSpeaker({ id: "ben", name: "Ben Okafor" })];
  const madeBy = "a tester";
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
    await store.syncTargets([sampleTarget(), sampleTarget({ id: "other" })]);
  });

  const add = (id: string, ...statements: readonly SampleStatement[]) => addSample(store, { id }, statements);
  const shown = async (targetId = "tariffs") =>
    (await store.listStatements({ targetId, filter: { band: [...allBands] }, limit: 50 })).statements;
  const speakersShown = async () => (await shown()).map(({ attribution }) => attribution?.speaker.id ?? null);
  const first = { articleId: "art_1", statementId: "st_art_1_1" };

  describe("corrections", () => {
    test("a corrected stance is shown with who gave it, counts in every mean, and is undone", async () => {
      await add("art_1", { value: 0.1, labels: [-1, 1] });
      const [before] = await shown();
      await store.correctStatement({
        ...first,
        madeBy,
        decision: { field: "stance", targetId: "tariffs", value: -0.75 },
      });
      expect((await shown())[0]?.stance).toEqual({
        value: -0.75,
        confidence: 1,
        labels: [-1],
        scorer: "correction",
        scorerVersion: "1",
        evidence: [],
      });
      const total = await store.tallyTotal({ targetId: "tariffs", filter: {} });
      expect(total.tally).toMatchObject({ count: 1, undecided: 0, corrected: 1, sum: -7_500 });
      await store.correctStatement({
        ...first,
        madeBy,
        decision: { field: "stance", targetId: "tariffs", undo: true },
      });
      expect((await shown())[0]).toEqual(before);
      expect(await store.listCorrections(first)).toMatchObject([
        { field: "stance", madeBy, before: -0.75, after: null, isUndo: true },
        { field: "stance", madeBy, before: 0.1, after: -0.75, isUndo: false },
      ]);
    });

    test("one toward a claim says nothing of another claim", async () => {
      await add("art_1", { value: 0.1 }, { value: 0.1, targetId: "other" });
      await store.correctStatement({
        ...first,
        madeBy,
        decision: { field: "stance", targetId: "tariffs", value: null },
      });
      expect((await shown()).map(({ stance }) => stance.value)).toEqual([null]);
      expect((await shown("other")).map(({ stance }) => stance.value)).toEqual([0.1]);
    });

    test("it outlives a new score, which is shown once it is undone", async () => {
      const article = await add("art_1", { value: 0.1 });
      await store.correctStatement({ ...first, madeBy, decision: { field: "stance", targetId: "tariffs", value: 1 } });
      const one = sampleStatement(article, { value: 0.3 });
      const newer = { ...one, stance: { ...one.stance, scorerVersion: "2" } };
      await store.addScores([{ article, statements: [newer] }]);
      expect((await shown())[0]?.stance.value).toBe(1);
      await store.correctStatement({
        ...first,
        madeBy,
        decision: { field: "stance", targetId: "tariffs", undo: true },
      });
      expect((await shown())[0]?.stance).toEqual(newer.stance);
    });

    test("a corrected speaker is shown toward every claim, and is undone", async () => {
      await add("art_1", { value: 0.1 }, { value: 0.2, targetId: "other" });
      await store.correctStatement({ ...first, madeBy, decision: { field: "speaker", speaker: ben } });
      const corrected = { speaker: ben, sieve: "correction", confidence: 1 };
      expect((await shown())[0]?.attribution).toEqual(corrected);
      expect((await shown("other"))[0]?.attribution).toEqual(corrected);
      await store.correctStatement({ ...first, madeBy, decision: { field: "speaker", speaker: null } });
      expect((await shown())[0]?.attribution).toBeNull();
      await store.correctStatement({ ...first, madeBy, decision: { field: "speaker", undo: true } });
      expect((await shown())[0]?.attribution).toMatchObject({ speaker: anna, sieve: "explicit-name", confidence: 0.9 });
    });

    test.for([
      { ...first, statementId: "nothing" },
      { ...first, articleId: "nowhere" },
      { ...first, targetId: "nobody's" },
    ])(
      "of a statement that is not there: %j",
      async ({ targetId = "tariffs", ...where }: typeof first & { targetId?: string }) => {
        await add("art_1", {});
        const decision = { field: "stance", targetId, value: 1 } as const;
        await expect(store.correctStatement({ ...where, madeBy, decision })).rejects.toThrow(StatementNotFoundError);
      },
    );
  });

  describe("merges", () => {
    test("both are shown as one, also in articles to come, until they are split", async () => {
      await add("art_1", { speaker: anna }, { start: 2, speaker: ben });
      await store.mergeSpeakers({ from: "ben", into: "anna-weber", madeBy });
      expect(await speakersShown()).toEqual(["anna-weber", "anna-weber"]);
      await add("art_2", { speaker: ben });
      expect(await speakersShown()).toEqual(["anna-weber", "anna-weber", "anna-weber"]);
      await store.splitSpeaker({ id: "ben", madeBy });
      expect((await speakersShown()).sort()).toEqual(["anna-weber", "ben", "ben"]);
    });

    test("a merge of a merged one is followed to its end, and taken back by itself", async () => {
      const cleo = sampleSpeaker({ id: "cleo", name: "Cleo" });
      await add("art_1", { speaker: anna }, { start: 2, speaker: ben }, { start: 3, speaker: cleo });
      await store.mergeSpeakers({ from: "ben", into: "anna-weber", madeBy });
      await store.mergeSpeakers({ from: "anna-weber", into: "cleo", madeBy });
      expect(await speakersShown()).toEqual(["cleo", "cleo", "cleo"]);
      await store.splitSpeaker({ id: "anna-weber", madeBy });
      expect((await speakersShown()).sort()).toEqual(["anna-weber", "anna-weber", "cleo"]);
    });

    test("are told with who made them, of all that they name, also once they are split", async () => {
      await add("art_1", { speaker: anna }, { start: 2, speaker: ben });
      await store.mergeSpeakers({ from: "ben", into: "anna-weber", madeBy });
      await store.splitSpeaker({ id: "ben", madeBy: "another" });
      await store.correctStatement({ ...first, madeBy, decision: { field: "speaker", speaker: ben } });
      for (const id of ["ben", "anna-weber"])
        expect(await store.listMerges(id)).toMatchObject([
          { madeBy: "another", speakerId: "ben", before: "anna-weber", after: null },
          { madeBy, speakerId: "ben", before: null, after: "anna-weber" },
        ]);
      await expect(store.listMerges("nobody")).rejects.toThrow(SpeakerNotFoundError);
    });

    test("one with itself, in a circle, or with nobody is refused", async () => {
      await add("art_1", { speaker: anna }, { start: 2, speaker: ben });
      await store.mergeSpeakers({ from: "ben", into: "anna-weber", madeBy });
      const merge = (from: string, into: string) => store.mergeSpeakers({ from, into, madeBy });
      await expect(merge("anna-weber", "ben")).rejects.toThrow(SpeakersNotMergeableError);
      await expect(merge("ben", "ben")).rejects.toThrow(SpeakersNotMergeableError);
      await expect(merge("ben", "nobody")).rejects.toThrow(SpeakerNotFoundError);
      await expect(store.splitSpeaker({ id: "nobody", madeBy })).rejects.toThrow(SpeakerNotFoundError);
    });
  });

  describe("deletions", () => {
    test("an article goes with everything derived from it, and with speakers whom it alone named", async () => {
      await add("art_1", { speaker: anna }, { start: 2, speaker: ben });
      await add("art_2", { speaker: anna });
      await store.correctStatement({ ...first, madeBy, decision: { field: "speaker", speaker: null } });
      await store.deleteArticle("art_1");
      await expect(store.getArticle("art_1")).rejects.toThrow(ArticleNotFoundError);
      await expect(store.deleteArticle("art_1")).rejects.toThrow(ArticleNotFoundError);
      await expect(store.listCorrections(first)).rejects.toThrow(StatementNotFoundError);
      expect((await shown()).map(({ articleId }) => articleId)).toEqual(["art_2"]);
      await expect(store.deleteSpeaker("ben")).rejects.toThrow(SpeakerNotFoundError);
      expect(await store.findRollupDifferences()).toEqual([]);
      expect(await add("art_1", { speaker: anna })).toMatchObject({ id: "art_1" });
    });

    test("a speaker goes under every name, with their statements; what others said stays, and so does the text", async () => {
      await store.syncSpeakers([sampleRegistered()]);
      await add("art_1", { speaker: anna }, { start: 2, speaker: ben }, { start: 3, speaker: null });
      const cleo = sampleSpeaker({ id: "cleo", name: "Cleo" });
      await add("art_2", { speaker: ben }, { start: 2, speaker: cleo });
      await store.mergeSpeakers({ from: "ben", into: "anna-weber", madeBy });
      const given = { articleId: "art_2", statementId: "st_art_2_1" };
      await store.correctStatement({ ...given, madeBy, decision: { field: "speaker", speaker: cleo } });
      await store.deleteSpeaker("ben");
      expect((await speakersShown()).sort()).toEqual(["cleo", "cleo", null]);
      expect((await store.getArticle("art_1")).article).toEqual(sampleArticle({ id: "art_1" }));
      expect(await store.listRegisteredSpeakers()).toEqual([]);
      expect(await store.listCorrections(given)).toMatchObject([{ before: null, after: "cleo" }]);
      expect(await store.findRollupDifferences()).toEqual([]);
      const left = await store.tallySpeakers({ targetId: "tariffs", filter: {}, limit: 10 });
      expect(left.map(({ speaker }) => speaker.id)).toEqual(["cleo"]);
    });
  });

  test("all that is stored about a person is given to them", async () => {
    await add("art_1", { speaker: anna }, { start: 2, speaker: ben, value: null }, { start: 3, speaker: null });
    await add("art_2", { speaker: sampleSpeaker({ id: "cleo", name: "Cleo" }) });
    await store.mergeSpeakers({ from: "ben", into: "anna-weber", madeBy });
    const records: SpeakerRecord[] = [];
    for await (const block of store.exportSpeaker("ben")) records.push(...block);
    expect(records.map((one) => (one.type === "speaker" ? one.speaker.name : one.type))).toEqual([
      "Anna Weber",
      "Ben Okafor",
      "statement",
      "statement",
      "correction",
    ]);
    const nobody = store.exportSpeaker("nobody")[Symbol.asyncIterator]();
    await expect(nobody.next()).rejects.toThrow(SpeakerNotFoundError);
  });
}

const allBands = ["opposes", "leans-against", "balanced", "leans-toward", "supports", "off-target"] as const;
