import { ArticleNoCopyError, ArticleNotFoundError } from "@standpoint/domain";
import { beforeEach, describe, expect, test } from "vitest";
import type { CopyDecision } from "./copy-decisions.ts";
import { longText, sampleArticle, sampleStatement, sampleTarget } from "./sample-articles.ts";
import type { StatementFilter } from "./statement-filter.ts";
import type { Store } from "./store.ts";

/** A wire story on several sites is one story. */
export function copiesSuite(emptyStore: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
    await store.syncTargets([sampleTarget(), sampleTarget({ id: "other" })]);
  });

  const sample = (id: string, text: string) => {
    const article = sampleArticle({ id, text });
    return { article, statements: [sampleStatement(article, { text: `said in ${id}` })] };
  };
  const add = async (id: string, text: string) => await store.addArticle(sample(id, text));
  const links = async (...ids: string[]) =>
    await Promise.all(
      ids.map(async (id) => {
        const { copyOf, copies } = await store.getArticle(id);
        return { copyOf, copies };
      }),
    );
  const listed = async (filter: StatementFilter = {}) => {
    const page = await store.listStatements({ targetId: "tariffs", filter, limit: 50 });
    const { tally } = await store.tallyTotal({ targetId: "tariffs", filter });
    const ids = page.statements.map(({ articleId }) => articleId).sort();
    expect([page.total, tally.count, tally.articles]).toEqual([ids.length, ids.length, ids.length]);
    return ids;
  };

  test("count once, in lists, charts and files, unless they are asked for", async () => {
    await add("art_1", longText());
    await add("art_2", `Morning Example, by our own staff. ${longText().toUpperCase()}`);
    await add("art_3", longText("weather"));
    expect(await links("art_1", "art_2", "art_3")).toEqual([
      { copyOf: null, copies: ["art_2"] },
      { copyOf: "art_1", copies: [] },
      { copyOf: null, copies: [] },
    ]);
    expect(await listed()).toEqual(["art_1", "art_3"]);
    expect(await listed({ copies: "include" })).toEqual(["art_1", "art_2", "art_3"]);
    expect(await listed({ q: "said", copies: "include" })).toEqual(["art_1", "art_2", "art_3"]);
    expect(await listed({ q: "said" })).toEqual(["art_1", "art_3"]);
    expect(await listed({ outlet: ["Example Post"] })).toEqual(["art_1", "art_3"]);
    const { signal } = new AbortController();
    let copied = "";
    for await (const bytes of store.copyStatements({ targetId: "tariffs", filter: {} }, signal))
      copied += Buffer.from(bytes);
    expect(copied.trimEnd().split("\n")).toHaveLength(2);
    expect((await store.getArticle("art_2")).statements).toHaveLength(1);
    const about: string[] = [];
    for await (const records of store.exportSpeaker("anna-weber")) about.push(...records.map(({ type }) => type));
    expect(about.filter((type) => type === "statement")).toHaveLength(3);
    expect(await store.findRollupDifferences()).toEqual([]);
  });

  test("short texts are never copies", async () => {
    await add("art_1", sampleArticle().text);
    await add("art_2", `${sampleArticle().text} `);
    expect(await listed()).toEqual(["art_1", "art_2"]);
  });

  test("are known in one batch, and where two writers come at once", async () => {
    await store.addArticles([sample("art_1", longText()), sample("art_2", `${longText()} `)]);
    await Promise.all(["art_3", "art_4", "art_5"].map((id) => add(id, `${longText("weather")} ${id}`)));
    expect((await listed()).filter((id) => id < "art_3")).toEqual(["art_1"]);
    expect((await listed()).filter((id) => id >= "art_3")).toHaveLength(1);
  });

  test("an article that is given twice at once is no copy of itself", async () => {
    const given = sample("art_1", longText());
    expect(await store.addArticles([given, given])).toEqual(["created", "unchanged"]);
    expect(await links("art_1")).toEqual([{ copyOf: null, copies: [] }]);
  });

  test("stay copies toward a target that is scored later", async () => {
    const copy = sample("art_2", `${longText()} again`);
    await add("art_1", longText());
    await store.addArticle(copy);
    const statements = copy.statements.map((statement) => ({ ...statement, targetId: "other" }));
    await store.addScores([{ ...copy, statements }]);
    const page = await store.listStatements({ targetId: "other", filter: {}, limit: 50 });
    expect(page).toMatchObject({ total: 0, statements: [] });
    expect(await store.findRollupDifferences()).toEqual([]);
  });

  test("the first of them is the original where that is deleted", async () => {
    await add("art_1", longText());
    await add("art_2", `${longText()} two`);
    await add("art_3", `${longText()} three`);
    await store.deleteArticle("art_1");
    expect(await links("art_2", "art_3")).toEqual([
      { copyOf: null, copies: ["art_3"] },
      { copyOf: "art_2", copies: [] },
    ]);
    await add("art_4", `${longText()} four`);
    expect((await links("art_4"))[0]).toEqual({ copyOf: "art_2", copies: [] });
    expect(await listed()).toEqual(["art_2"]);
    expect(await store.findRollupDifferences()).toEqual([]);
    await store.deleteArticle("art_3");
    expect(await listed()).toEqual(["art_2"]);
  });

  describe("a person finds that one is none", () => {
    const decide = async (articleId: string, decision: CopyDecision) =>
      await store.decideCopy({ articleId, madeBy: "Ada", decision });
    const history = async (id: string) =>
      (await store.listCopyDecisions(id)).map(({ madeBy, before, after, isUndo }) => [madeBy, before, after, isUndo]);
    const longer = `${longText()} as it was heard at noon on the pier by three who were there`;
    beforeEach(async () => {
      await add("art_1", longText());
      await add("art_2", longer);
    });

    test("it counts by itself, and others may be copies of it", async () => {
      await decide("art_2", { reject: true });
      expect(await store.getArticle("art_2")).toMatchObject({ copyOf: null, notCopyOf: "art_1" });
      expect(await listed()).toEqual(["art_1", "art_2"]);
      await add("art_3", longer.toUpperCase());
      expect((await links("art_3"))[0]?.copyOf).toBe("art_2");
      expect(await history("art_2")).toEqual([["Ada", "art_1", null, false]]);
      expect(await store.findRollupDifferences()).toEqual([]);
    });

    test("the machine does not link them again, also where the original is deleted and added", async () => {
      await decide("art_2", { reject: true });
      await store.deleteArticle("art_1");
      await add("art_1", longText());
      expect(await links("art_1", "art_2")).toEqual(Array(2).fill({ copyOf: null, copies: [] }));
      expect(await listed()).toEqual(["art_1", "art_2"]);
    });

    test("undone, the machine looks again, and what was linked to it meanwhile follows", async () => {
      await decide("art_2", { reject: true });
      await add("art_3", longer.toUpperCase());
      await decide("art_2", { undo: true });
      expect(await store.getArticle("art_2")).toMatchObject({ copyOf: "art_1", notCopyOf: null });
      expect((await links("art_1"))[0]?.copies).toEqual(["art_2", "art_3"]);
      expect(await listed()).toEqual(["art_1"]);
      expect(await history("art_2")).toEqual([
        ["Ada", null, null, true],
        ["Ada", "art_1", null, false],
      ]);
      await add("art_4", `${longText()} four`);
      expect((await links("art_4"))[0]?.copyOf).toBe("art_1");
      expect(await store.findRollupDifferences()).toEqual([]);
    });

    test("undone where the original is gone, it stays one itself", async () => {
      await decide("art_2", { reject: true });
      await store.deleteArticle("art_1");
      await decide("art_2", { undo: true });
      expect(await store.getArticle("art_2")).toMatchObject({ copyOf: null, notCopyOf: null });
      await add("art_1", longText());
      expect(await listed()).toEqual(["art_2"]);
    });

    test("what is no copy, or was not found to be none, is refused", async () => {
      await expect(decide("art_1", { reject: true })).rejects.toThrow(ArticleNoCopyError);
      await expect(decide("art_2", { undo: true })).rejects.toThrow(ArticleNoCopyError);
      await decide("art_2", { reject: true });
      await expect(decide("art_2", { reject: true })).rejects.toThrow(ArticleNoCopyError);
      for (const id of ["art_none", "\0"]) {
        await expect(decide(id, { reject: true })).rejects.toThrow(ArticleNotFoundError);
        await expect(store.listCopyDecisions(id)).rejects.toThrow(ArticleNotFoundError);
      }
      await store.deleteArticle("art_2");
      const { rows } = await store.executeSql("select * from corrections");
      expect(rows).toEqual([]);
    });
  });
}
