import { ownLabels } from "@standpoint/domain";
import { beforeEach, expect, test } from "vitest";
import {
  type SampleImport,
  sampleArticle,
  sampleImport,
  sampleSpeaker,
  sampleStatement,
  sampleTarget,
} from "./sample-articles.ts";
import type { ExportedStatement } from "./statements.ts";
import type { Store } from "./store.ts";

/** What every database does with imported statements. */
export function importsSuite(emptyStore: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
    await store.syncTargets([sampleTarget(), sampleTarget({ id: "other" })]);
  });

  const stored = async (targetId = "tariffs") => {
    const rows: ExportedStatement[] = [];
    for await (const block of store.exportStatements({ targetId, filter: {} })) rows.push(...block);
    return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const expectRollups = async () => expect(await store.findRollupDifferences()).toEqual([]);
  const refused = (detail: RegExp) => ({ refused: expect.stringMatching(detail) });

  test("are exported as they came, in articles without a text", async () => {
    const one = sampleImport();
    const two = { ...sampleImport({ start: 2, speaker: null, value: -1 }), content: [], cueText: null };
    expect(await store.addStatements([one, two])).toEqual(["added", "added"]);
    expect(await stored()).toEqual([one, two]);
    const { article, statements } = await store.getArticle("art_1");
    expect(article).toEqual(sampleArticle({ text: "" }));
    expect(statements).toHaveLength(2);
    await expectRollups();
  });

  test("are found by their words", async () => {
    await store.addStatements([sampleImport()]);
    const found = await store.listStatements({ targetId: "tariffs", filter: { q: "tariff" }, limit: 5 });
    expect(found.total).toBe(1);
  });

  test("of one article come in any order and in several batches", async () => {
    const articles = ["art_2", "art_1"].map((id) => ({ id }));
    const batches = [1, 2, 3].map((start) => articles.map((article) => sampleImport({ article, start })));
    for (const batch of batches) expect(await store.addStatements(batch)).toEqual(["added", "added"]);
    expect(await stored()).toHaveLength(6);
    const { tally } = await store.tallyTotal({ targetId: "tariffs", filter: {} });
    expect(tally).toMatchObject({ count: 6, articles: 2 });
    await expectRollups();
  });

  test("toward several targets are one statement", async () => {
    const batch = ["tariffs", "other"].map((targetId) => sampleImport({ targetId }));
    expect(await store.addStatements(batch)).toEqual(["added", "added"]);
    expect((await store.getArticleStatements("art_1")).statements).toHaveLength(1);
    expect(await stored("other")).toEqual([batch[1]]);
  });

  test("again change nothing, within a batch and in the next", async () => {
    const batch = [sampleImport(), sampleImport(), sampleImport({ start: 2 })];
    expect(await store.addStatements(batch)).toEqual(["added", "unchanged", "added"]);
    expect(await store.addStatements(batch)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(await stored()).toEqual([batch[0], batch[2]]);
    await expectRollups();
  });

  test.for<[string, SampleImport, RegExp]>([
    ["another stance", { value: 0.6 }, /other content/],
    ["another speaker", { speaker: sampleSpeaker({ id: "ben", name: "Ben" }) }, /other content/],
    ["another text", { text: "Something else" }, /other content/],
    ["another cue", { cueText: "told" }, /other content/],
    ["another text toward another target", { text: "Something else", targetId: "other" }, /other content/],
    [
      "another title of the article",
      { article: { title: "Another" }, start: 3 },
      /“art_1” is stored with another title/,
    ],
    ["another day of the article", { article: { publishedOn: "2025-02-15" }, start: 3 }, /another title/],
    [
      "the id of another article's statement",
      { id: "st_art_1_1", article: { id: "art_2" } },
      /stored for another article/,
    ],
  ])("are refused with %s, in the same batch and in the next", async ([, change, detail]) => {
    const [one, other] = [sampleImport(), sampleImport(change)];
    expect(await store.addStatements([one, other])).toEqual(["added", refused(detail)]);
    expect(await store.addStatements([other])).toEqual([refused(detail)]);
    expect([...(await stored()), ...(await stored("other"))]).toEqual([one]);
    expect(await store.hasArticle("art_2")).toBe(false);
    await expectRollups();
  });

  test("a person's answer stays over them, and the table they came from still changes nothing", async () => {
    const one = sampleImport();
    await store.addStatements([one]);
    const about = { articleId: "art_1", statementId: one.id, madeBy: "Ada" };
    await store.correctStatement({ ...about, decision: { field: "stance", targetId: "tariffs", value: -0.5 } });
    await store.correctStatement({ ...about, decision: { field: "speaker", speaker: null } });
    const [corrected] = await stored();
    expect(corrected).toMatchObject({ attribution: null, stance: { value: -0.5, labels: ownLabels(-0.5) } });
    expect(await store.addStatements([one])).toEqual(["unchanged"]);
    expect(await store.addStatements([corrected as ExportedStatement])).toEqual(["unchanged"]);
    expect(await stored()).toEqual([corrected]);
  });

  test("by a merged speaker are shown as whom they were merged into", async () => {
    const ben = sampleSpeaker({ id: "ben", name: "Ben" });
    await store.addStatements([sampleImport(), sampleImport({ start: 2, speaker: ben })]);
    await store.mergeSpeakers({ from: "ben", into: "anna-weber", madeBy: "Ada" });
    await store.addStatements([sampleImport({ start: 3, speaker: ben })]);
    expect((await stored()).map(({ attribution }) => attribution?.speaker.id)).toEqual(Array(3).fill("anna-weber"));
    await expectRollups();
  });

  test("do not enter an article whose text is here; what was found in it is unchanged", async () => {
    const article = sampleArticle();
    await store.addArticle({ article, statements: [sampleStatement(article)] });
    const [found] = await stored();
    expect(await store.addStatements([found as ExportedStatement, sampleImport({ start: 2 })])).toEqual([
      "unchanged",
      refused(/The text of the article “art_1” is stored/),
    ]);
    expect(await stored()).toEqual([found]);
  });

  test("are never scored by a scorer: their article's text is not here", async () => {
    await store.addStatements([sampleImport()]);
    expect(await store.listArticlesToScore({ position: "", limit: 10 })).toEqual([]);
    expect(await store.countScored({ position: "" })).toEqual({ done: 0, total: 0 });
  });

  test("by several writers at the same time are added once", async () => {
    const batch = Array.from({ length: 20 }, (_, start) =>
      sampleImport({ start, article: { id: `art_${start % 5}` }, speaker: sampleSpeaker({ id: `s${start % 3}` }) }),
    );
    const outcomes = await Promise.all(
      [batch, batch.toReversed(), batch, batch.toReversed()].map((one) => store.addStatements(one)),
    );
    expect(outcomes.flat().filter((outcome) => outcome === "added")).toHaveLength(20);
    expect(new Set(outcomes.flat())).toEqual(new Set(["added", "unchanged"]));
    expect(await stored()).toHaveLength(20);
    await expectRollups();
  });
}
