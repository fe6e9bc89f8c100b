import { TargetChangedError, TargetNotFoundError } from "@standpoint/domain";
import { beforeEach, expect, test } from "vitest";
import {
  addSample,
  longText,
  type SampleStatement,
  type sampleArticle,
  sampleImport,
  sampleTarget,
} from "./sample-articles.ts";
import type { Store } from "./store.ts";

/** Targets as people write them, beside those of a file. */
export function targetsSuite(emptyStore: () => Promise<Store>): void {
  const { id: _id, revision: _revision, ...content } = sampleTarget();
  const changed = { ...content, polarity: -1 } as const;
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
    await store.syncTargets([sampleTarget(), sampleTarget({ id: "other" })]);
  });
  const revisions = async () =>
    Object.fromEntries((await store.listTargets()).map(({ id, revision, polarity }) => [id, [revision, polarity]]));

  test("a new target comes last, and takes the next id that is free", async () => {
    expect(await store.addTarget("rain", changed)).toEqual({ id: "rain", revision: 1, ...changed });
    const others = await Promise.all([1, 2, 3].map(() => store.addTarget("tariffs", content)));
    expect(others.map(({ id }) => id).sort()).toEqual(["tariffs-2", "tariffs-3", "tariffs-4"]);
    expect(Object.keys(await revisions()).slice(0, 3)).toEqual(["tariffs", "other", "rain"]);
  });

  test("each change is a revision, and the same again is none", async () => {
    await Promise.all(
      [1, -1, 1, -1].map((polarity) => store.changeTarget("other", { ...content, polarity: polarity as 1 })),
    );
    const { revision } = await store.getTarget("other");
    const last = await store.changeTarget("other", changed);
    expect(
      await store.changeTarget("other", { ...changed, claim: { de: changed.claim.de, en: changed.claim.en } }),
    ).toEqual(last);
    expect(last.revision - revision).toBeLessThanOrEqual(1);
    for (const id of ["unknown", "", "\0"])
      await expect(store.changeTarget(id, content)).rejects.toThrow(TargetNotFoundError);
  });

  test("of two who change one revision, the second is told", async () => {
    const changes = [1, 2].map((word) =>
      store.changeTarget("other", { ...content, claim: { en: `${word}`, de: "" } }, 1),
    );
    expect((await Promise.allSettled(changes)).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    await expect(changes[1]).rejects.toThrow(TargetChangedError);
  });

  test("what was written here stays as long as the file does not change", async () => {
    await store.addTarget("rain", content);
    await store.changeTarget("tariffs", changed);
    const file = [sampleTarget(), sampleTarget({ id: "other" })];
    await store.syncTargets(file);
    await store.syncTargets(file);
    expect(await revisions()).toEqual({ tariffs: [2, -1], other: [1, 1], rain: [1, 1] });
    const edited = sampleTarget({ claim: { en: "Tariffs help.", de: "Zölle helfen." } });
    await store.syncTargets([edited]);
    await store.changeTarget("tariffs", changed);
    await store.syncTargets([edited]);
    expect(await revisions()).toEqual({ tariffs: [4, -1], rain: [1, 1], other: [1, 1] });
  });

  const add = (article: Parameters<typeof sampleArticle>[0], ...statements: readonly SampleStatement[]) =>
    addSample(store, article, statements);

  test("a target is deleted with all that is scored, decided and told about it", async () => {
    const key = (id: string) => ({ target: { id, revision: 1 }, scorer: { name: "roles", version: "1" } });
    for (const id of ["tariffs", "other"]) await store.startScoring(key(id));
    await add({}, {}, { targetId: "other" });
    const statement = { articleId: "art_1", statementId: "st_art_1_1", madeBy: "a tester" };
    await store.correctStatement({ ...statement, decision: { field: "stance", targetId: "tariffs", value: 1 } });
    await store.deleteTarget("tariffs");
    expect(await revisions()).toEqual({ other: [1, 1] });
    expect((await store.getArticle("art_1")).statements.map(({ targetId }) => targetId)).toEqual(["other"]);
    expect(await store.listCorrections(statement)).toEqual([]);
    expect(await store.getScoring("tariffs")).toBeNull();
    expect(await store.findRollupDifferences()).toEqual([]);
    const { rows } = await store.executeSql(`
      select (select count(*) from statement_words)::int as words, (select count(*) from rollups where target_id = 'tariffs')::int as rollups,
        (select count(*) from scores where target_id = 'tariffs')::int as scores`);
    expect(rows).toEqual([{ words: 1, rollups: 0, scores: 0 }]);
    await expect(store.deleteTarget("tariffs")).rejects.toThrow(TargetNotFoundError);
    await store.syncTargets([sampleTarget()]);
    expect((await store.getTarget("tariffs")).revision).toBe(1);
  });

  test("samples name a side of the claim, and then are the newest, without copies and what has no text", async () => {
    await add(
      { id: "art_1", publishedOn: "2025-01-01", title: "Rain" },
      { id: "old", value: null, text: "Lumora lost." },
    );
    await add({ id: "art_2", publishedOn: "2025-01-02" }, { id: "new", text: "It rains." });
    await add({ id: "art_3", publishedOn: "2025-01-03", text: longText() }, { id: "newest", text: "It rains." });
    await add(
      { id: "art_4", publishedOn: "2025-01-04", text: `${longText()} Again.` },
      { id: "copy", text: "Lumora." },
    );
    await store.addStatements([sampleImport({ id: "imported", text: "Lumora.", article: { id: "art_5" } })]);
    const sample = async (names: readonly string[], limit: number) =>
      (await store.sampleStatements({ targetId: "tariffs", names, limit })).map(({ id }) => id);
    expect(await sample(["Lumora", 'the "Vantrix"'], 10)).toEqual(["old", "newest", "new"]);
    expect(await sample(["Lumora", "\0"], 2)).toEqual(["old", "newest"]);
    expect(await sample([], 2)).toEqual(["newest", "new"]);
  });
}
