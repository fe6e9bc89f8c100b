import {
  type Article,
  ArticleNotFoundError,
  CursorInvalidError,
  type ScoredStatement,
  ScorerUnavailableError,
  TargetNotFoundError,
  TextNotReadableError,
} from "@standpoint/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { accessSuite } from "./access.suite.ts";
import type { StoredArticle } from "./articles.ts";
import { copiesSuite } from "./copies.suite.ts";
import { decisionsSuite } from "./decisions.suite.ts";
import { feedsSuite } from "./feeds.suite.ts";
import { importsSuite } from "./imports.suite.ts";
import { listingSuite } from "./listing.suite.ts";
import { reviewSuite } from "./review.suite.ts";
import { rollupsSuite } from "./rollups.suite.ts";
import {
  addSample,
  type SampleStatement,
  sampleArticle,
  sampleRegistered,
  sampleSpeaker,
  sampleStatement,
  sampleTarget,
} from "./sample-articles.ts";
import type { Scoring } from "./scorings.ts";
import { searchSuite } from "./search.suite.ts";
import type { ExportedStatement } from "./statements.ts";
import type { Store } from "./store.ts";
import type { SeriesInterval } from "./tallies.ts";
import { targetsSuite } from "./targets.suite.ts";
import { webhooksSuite } from "./webhooks.suite.ts";

/** The tests every database passes. */
export function storeSuite(emptyStore: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
  });

  const add = (article: Parameters<typeof sampleArticle>[0], ...statements: readonly SampleStatement[]) =>
    addSample(store, article, statements);
  const list = (filter = {}, page: { limit?: number; cursor?: string } = {}) =>
    store.listStatements({ targetId: "tariffs", filter, limit: page.limit ?? 50, ...page });
  const idsOf = async (filter = {}) => (await list(filter)).statements.map(({ id }) => id);
  const exportAll = async (filter = {}) => {
    const rows: ExportedStatement[] = [];
    for await (const block of store.exportStatements({ targetId: "tariffs", filter })) rows.push(...block);
    return rows;
  };

  describe("articles", () => {
    test("an article comes back with its statements exactly as it went in", async () => {
      const article = sampleArticle({ text: "“The tariffs hit us hard,” said Anna Weber. 💶 „So nicht“\r\n\tEnde." });
      const statements = [sampleStatement(article), sampleStatement(article, { start: 5, value: null, speaker: null })];
      expect(await store.addArticle({ article, statements })).toBe("created");
      expect(await store.getArticle(article.id)).toEqual({
        ...{ article, copyOf: null, notCopyOf: null, copies: [] },
        statements: statements.map(unreviewed),
      });
      expect(await store.hasArticle(article.id)).toBe(true);
    });

    test("an article without statements is stored too", async () => {
      const article = sampleArticle({ title: null, outlet: null, url: null });
      await store.addArticle({ article, statements: [] });
      expect(await store.getArticle(article.id)).toEqual({
        article,
        copyOf: null,
        notCopyOf: null,
        copies: [],
        statements: [],
      });
    });

    test("the same article again changes nothing", async () => {
      const article = await add({}, { value: 0.5 });
      const again = { ...article, title: "Another title" };
      expect(await store.addArticle({ article: again, statements: [sampleStatement(again, { value: -1 })] })).toBe(
        "unchanged",
      );
      expect((await store.getArticle(article.id)).article.title).toBe("Tariffs in force");
      expect((await list()).statements.map(({ stance }) => stance.value)).toEqual([0.5]);
    });

    test("two writers of one article at the same time: one creates it, the other finds it", async () => {
      const article = sampleArticle();
      const whole = { article, statements: [sampleStatement(article)] };
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => store.addArticle(whole)));
      expect(outcomes.sort()).toEqual(["created", "unchanged", "unchanged", "unchanged"]);
      expect((await list()).total).toBe(1);
    });

    test("many writers that share speakers do not block each other", async () => {
      const speakers = ["a", "b", "c", "d", "e"].map((id) => sampleSpeaker({ id, name: id }));
      const writes = Array.from({ length: 20 }, (_, index) => {
        const article = sampleArticle({ id: `art_${index}` });
        const order = index % 2 ? speakers : speakers.toReversed();
        const statements = order.map((speaker, start) => sampleStatement(article, { speaker, start }));
        return store.addArticle({ article, statements });
      });
      expect(new Set(await Promise.all(writes))).toEqual(new Set(["created"]));
      expect((await list()).total).toBe(100);
    });

    test("when a part cannot be stored, nothing is", async () => {
      const article = sampleArticle();
      const twice = [sampleStatement(article), sampleStatement(article)];
      await expect(store.addArticle({ article, statements: twice })).rejects.toThrow();
      expect(await store.hasArticle(article.id)).toBe(false);
      expect((await list()).total).toBe(0);
    });

    test("a text with U+0000 is refused and not stored", async () => {
      const article = sampleArticle({ text: "a\0b" });
      await expect(store.addArticle({ article, statements: [] })).rejects.toThrow(TextNotReadableError);
      expect(await store.hasArticle(article.id)).toBe(false);
    });

    test("half a surrogate pair becomes U+FFFD and moves no offset", async () => {
      const article = sampleArticle({ text: "“\uD83Dbad\uDE00”, said Anna Weber of the tariffs." });
      await store.addArticle({ article, statements: [sampleStatement(article)] });
      const stored = await store.getArticle(article.id);
      expect(stored.article.text).toBe(article.text.toWellFormed());
      expect(stored.statements[0]?.text).toBe(stored.article.text.slice(1, 25));
    });

    test("an article of 5,000,000 characters with 5,000 statements is stored", async () => {
      const article = sampleArticle({ text: "Zölle. ".repeat(714_285) });
      const statements = Array.from({ length: 5_000 }, (_, start) =>
        sampleStatement(article, { id: `st_${start}`, start: start % 20, text: "x" }),
      );
      await store.addArticle({ article, statements });
      expect((await store.getArticle(article.id)).article.text).toHaveLength(article.text.length);
      expect(await exportAll()).toHaveLength(5_000);
    });

    test.for(["art_9", "", "\0", "\uD800", "' or 1=1 --"])("an unknown article is an error: %j", async (id) => {
      await expect(store.getArticle(id)).rejects.toThrow(ArticleNotFoundError);
      expect(await store.hasArticle(id)).toBe(false);
    });
  });

  describe("targets and speakers", () => {
    test("targets are listed in the order given", async () => {
      const targets = ["b", "a", "c"].map((id) => sampleTarget({ id }));
      await store.syncTargets(targets);
      expect(await store.listTargets()).toEqual(targets);
      expect(await store.getTarget("a")).toEqual(targets[1]);
    });

    test("a changed target takes the next revision, an unchanged one keeps its own", async () => {
      const [one, two] = [sampleTarget({ id: "one" }), sampleTarget({ id: "two", revision: 4 })];
      await store.syncTargets([one, two]);
      await store.syncTargets([{ ...one, polarity: -1 }, two]);
      await store.syncTargets([{ ...one, polarity: -1 }, two]);
      expect((await store.listTargets()).map(({ id, revision }) => [id, revision])).toEqual([
        ["one", 2],
        ["two", 4],
      ]);
    });

    test("a target that is no longer given stays, after the others", async () => {
      await store.syncTargets([sampleTarget({ id: "old" }), sampleTarget({ id: "kept" })]);
      await store.syncTargets([sampleTarget({ id: "new" }), sampleTarget({ id: "kept" })]);
      expect((await store.listTargets()).map(({ id }) => id)).toEqual(["new", "kept", "old"]);
    });

    test.for(["unknown", "", "\0"])("an unknown target is an error: %j", async (id) => {
      await expect(store.getTarget(id)).rejects.toThrow(TargetNotFoundError);
    });

    test("the register is what was given last", async () => {
      const [anna, ben] = [sampleRegistered({ aliases: ["A. Weber"] }), sampleRegistered({ id: "ben", name: "Ben" })];
      await store.syncSpeakers([anna, ben]);
      expect(await store.listRegisteredSpeakers()).toEqual([anna, ben]);
      await store.syncSpeakers([ben]);
      expect(await store.listRegisteredSpeakers()).toEqual([ben]);
    });

    test("an article fills what is unknown of a speaker and changes nothing else", async () => {
      await add({ id: "art_1" }, { speaker: sampleSpeaker() });
      await add({ id: "art_2" }, { speaker: sampleSpeaker({ role: "CFO" }) });
      await add({ id: "art_3" }, { speaker: sampleSpeaker({ role: "CEO", organization: "Nordwerk AG" }) });
      const speaker = sampleSpeaker({ role: "CFO", organization: "Nordwerk AG" });
      expect((await list()).statements.map(({ attribution }) => attribution?.speaker)).toEqual(Array(3).fill(speaker));
    });

    test("what is scored again has its speaker as its own article describes them", async () => {
      await add({ id: "art_1" }, { speaker: sampleSpeaker({ role: "CFO" }) });
      await add({ id: "art_2" }, { speaker: sampleSpeaker() });
      const rolesIn = async (id: string) =>
        (await store.getArticleStatements(id)).statements.map(({ attribution }) => attribution?.speaker.role);
      expect([await rolesIn("art_1"), await rolesIn("art_2")]).toEqual([["CFO"], [null]]);
    });

    test("the register wins over what articles say", async () => {
      await store.syncSpeakers([sampleRegistered({ name: "Dr. Anna Weber" })]);
      await add({}, { speaker: sampleSpeaker({ role: "CFO" }) });
      expect((await list()).statements[0]?.attribution?.speaker).toEqual(sampleSpeaker({ name: "Dr. Anna Weber" }));
    });
  });

  describe("scores", () => {
    const key = (id: string, revision: number, version = "1") => ({
      target: { id, revision },
      scorer: { name: "roles", version },
    });
    const stance = {
      value: -0.25,
      confidence: 0.5,
      labels: [-1, 0] as const,
      scorer: "roles",
      scorerVersion: "2",
      evidence: [],
    };
    /** Scores the articles after the position, at most so many. */
    const scoreNext = async (scoring: Scoring, limit: number) => {
      const ids = await store.listArticlesToScore({ position: scoring.position, limit });
      const articles = await Promise.all(ids.map((id) => store.getArticleStatements(id)));
      const { id: targetId, revision: targetRevision } = scoring.target;
      return await store.advanceScoring(scoring, {
        articles: articles.map(({ article, statements }) => ({
          article,
          statements: statements.map((one) => ({
            ...one,
            targetId,
            targetRevision,
            stance: { ...stance, scorerVersion: scoring.scorer.version },
          })),
        })),
        next: { position: ids.at(-1) ?? scoring.position, finished: ids.length < limit },
      });
    };

    test("a scoring starts at the first article, goes on where it was, and is finished after the last", async () => {
      for (const id of ["art_3", "art_1", "art_2"])
        await add({ id }, { start: 2, value: 0.5 }, { start: 1, speaker: null });
      const before = await store.getArticle("art_2");
      const { article, statements } = await store.getArticleStatements("art_2");
      expect(article).toEqual(before.article);
      expect(statements).toEqual(
        before.statements.map(
          ({ targetId: _id, targetRevision: _revision, stance: _stance, reviewed: _r, machine: _m, ...said }) => said,
        ),
      );

      const first = await store.startScoring(key("tariffs", 2, "2"));
      expect(first).toEqual({ ...key("tariffs", 2, "2"), position: "", finished: false });
      expect(await scoreNext(first, 2)).toBe(true);
      const second = await store.startScoring(key("tariffs", 2, "2"));
      expect(second).toMatchObject({ position: "art_2", finished: false });
      expect(await store.countScored(second)).toEqual({ done: 2, total: 3 });
      expect((await store.getArticle("art_2")).statements).toEqual(
        statements.map((one) => unreviewed({ ...one, targetId: "tariffs", targetRevision: 2, stance })),
      );
      expect((await store.getArticle("art_3")).statements[0]?.stance.scorerVersion).toBe("1");
      expect(await scoreNext(second, 2)).toBe(true);
      expect(await store.getScoring("tariffs")).toMatchObject({ position: "art_3", finished: true });
      expect((await list()).statements.map((row) => row.stance.value)).toEqual(Array(6).fill(-0.25));
    });

    test("what was deleted while it was scored gets no scores", async () => {
      await add({ id: "art_1" }, {});
      const scoring = await store.startScoring(key("tariffs", 1));
      const score = async (...articles: readonly Article[]) =>
        await store.advanceScoring(scoring, {
          articles: articles.map((article) => ({ article, statements: [sampleStatement(article)] })),
          next: { position: "art_2", finished: true },
        });
      expect(await score(sampleArticle({ id: "art_1" }), sampleArticle({ id: "art_2" }))).toBe(false);
      expect(await store.getScoring("tariffs")).toEqual(scoring);
      await store.deleteSpeaker(sampleSpeaker().id);
      expect(await score(sampleArticle({ id: "art_1" }))).toBe(false);
      expect((await list()).total).toBe(0);
    });

    test("of two who score the same articles one writes", async () => {
      await add({}, {});
      const scoring = await store.startScoring(key("tariffs", 1, "2"));
      const outcomes = await Promise.all([1, 2, 3].map(() => scoreNext(scoring, 1)));
      expect(outcomes.sort()).toEqual([false, false, true]);
    });

    test("another target's revision or scorer, and going back to one, starts at the first article again", async () => {
      await add({}, {});
      for (const next of [key("tariffs", 1), key("tariffs", 2), key("tariffs", 2, "2"), key("tariffs", 2)]) {
        const started = await store.startScoring(next);
        expect(started).toEqual({ ...next, position: "", finished: false });
        expect(await scoreNext(started, 10)).toBe(true);
        expect(await store.startScoring(next)).toMatchObject({ finished: true });
        expect((await list()).statements[0]?.stance.scorerVersion).toBe(next.scorer.version);
      }
    });

    test("without articles there is nothing to score", async () => {
      expect(await store.startScoring(key("tariffs", 1))).toMatchObject({ finished: true });
      expect(await store.getScoring("other")).toBeNull();
    });

    test("an article that was scored by another key than is asked for is not added", async () => {
      await store.startScoring(key("tariffs", 1));
      await add({ id: "art_1" }, {});
      await store.startScoring(key("tariffs", 2));
      await expect(add({ id: "art_2" }, {})).rejects.toThrow(
        "The scorer roles cannot answer now: “tariffs” (revision 2) is scored by roles 1 now.",
      );
      expect(await store.hasArticle("art_2")).toBe(false);
      await add({ id: "art_3" });
      await store.startScoring(key("tariffs", 1));
      await store.startScoring(key("other", 1));
      await expect(add({ id: "art_2" }, {})).rejects.toThrow(ScorerUnavailableError);
      await add({ id: "art_2" }, {}, { targetId: "other" });
    });

    test("a new target's scores stand beside the old ones", async () => {
      const article = await add({}, {});
      await scoreNext(await store.startScoring(key("other", 1)), 10);
      expect((await store.getArticle(article.id)).statements).toEqual([
        unreviewed({ ...sampleStatement(article), targetId: "other", stance: { ...stance, scorerVersion: "1" } }),
        unreviewed(sampleStatement(article)),
      ]);
    });
  });

  describe("lists", () => {
    test("newest first, with what to call the article", async () => {
      await add({ id: "art_1", publishedOn: "2025-01-31" }, {});
      await add({ id: "art_2", publishedOn: "2025-02-28", title: null, publishedOnSource: "received" }, {});
      const { statements, total, offTarget, next } = await list();
      expect(statements.map(({ publishedOn }) => publishedOn)).toEqual(["2025-02-28", "2025-01-31"]);
      expect(statements[0]?.article).toEqual({
        title: null,
        outlet: "Example Post",
        url: "https://example.org/tariffs",
        language: "en",
        publishedOnSource: "received",
      });
      expect({ total, offTarget, next }).toEqual({ total: 2, offTarget: 0, next: null });
    });

    test("pages join to the whole list, without gap or repeat", async () => {
      for (const [index, day] of ["14", "14", "15", "14", "16"].entries()) {
        await add({ id: `art_${index}`, publishedOn: `2025-02-${day}` }, { start: 1 }, { start: 2 }, { start: 3 });
      }
      const whole = await idsOf();
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({}, { limit: 4, ...(cursor && { cursor }) });
        expect(page.total).toBe(15);
        seen.push(...page.statements.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(seen).toEqual(whole);
      expect(seen).toHaveLength(15);
    });

    test("an article added between two pages repeats and hides nothing", async () => {
      await add({ id: "art_1" }, { start: 1 }, { start: 2 }, { start: 3 });
      const first = await list({}, { limit: 2 });
      await add({ id: "art_0", publishedOn: "2025-03-01" }, {});
      const second = await list({}, { limit: 2, cursor: first.next ?? "" });
      const ids = [...first.statements, ...second.statements].map(({ id }) => id);
      expect(ids.sort()).toEqual(["st_art_1_1", "st_art_1_2", "st_art_1_3"]);
    });

    test("a cursor of another query, or none of ours, is refused", async () => {
      await add({}, { start: 1 }, { start: 2 });
      const { next } = await list({}, { limit: 1 });
      const forged = ["", "x", "bnVsbA", Buffer.from('["2025-02-30","a","b"]').toString("base64url"), `${next}x`];
      for (const cursor of forged) {
        await expect(list({}, { cursor }), cursor).rejects.toThrow(CursorInvalidError);
      }
      await expect(list({ language: ["en"] }, { cursor: next ?? "" })).rejects.toThrow(CursorInvalidError);
      await expect(list({ copies: "include" }, { cursor: next ?? "" })).rejects.toThrow(CursorInvalidError);
      expect((await list({ language: [] }, { cursor: next ?? "" })).statements).toHaveLength(1);
    });

    test("another target's statements are not in the list", async () => {
      await add({}, { targetId: "tariffs" }, { targetId: "other" });
      expect((await list()).total).toBe(1);
      expect((await store.getArticle("art_1")).statements.map(({ targetId }) => targetId)).toEqual([
        "other",
        "tariffs",
      ]);
    });
  });

  describe("filters", () => {
    const ben = sampleSpeaker({ id: "ben", name: "Ben Okafor" });
    beforeEach(async () => {
      await add(
        { id: "art_a", publishedOn: "2025-01-10", outlet: "Post", title: "50%_off \\ sale" },
        { id: "a1", start: 1, value: -1, text: "Zölle schaden UNS" },
        { id: "a2", start: 2, value: -0.6, speaker: ben, form: "indirect" },
        { id: "a3", start: 3, value: -0.2, speaker: null },
      );
      await add(
        { id: "art_b", publishedOn: "2025-02-10", outlet: null, language: "de", title: null },
        { id: "b1", start: 1, value: 0, form: "mixed" },
        { id: "b2", start: 2, value: 0.2, speaker: ben },
        { id: "b3", start: 3, value: 0.6 },
        { id: "b4", start: 4, value: null },
      );
    });

    test.for([
      { name: "none: all that address the claim", filter: {}, ids: "a1 a2 a3 b1 b2 b3" },
      { name: "speaker", filter: { speaker: ["ben"] }, ids: "a2 b2" },
      { name: "two speakers", filter: { speaker: ["ben", "anna-weber"] }, ids: "a1 a2 b1 b2 b3" },
      { name: "unknown speaker", filter: { speaker: ["nobody\0"] }, ids: "" },
      { name: "from, inclusive", filter: { from: "2025-02-10" }, ids: "b1 b2 b3" },
      { name: "to, inclusive", filter: { to: "2025-01-10" }, ids: "a1 a2 a3" },
      { name: "language", filter: { language: ["de"] as const }, ids: "b1 b2 b3" },
      { name: "outlet", filter: { outlet: ["Post", "Other"] }, ids: "a1 a2 a3" },
      { name: "form", filter: { form: ["indirect", "mixed"] as const }, ids: "a2 b1" },
      { name: "lowest band with its bound", filter: { band: ["opposes"] as const }, ids: "a1 a2" },
      { name: "leans against", filter: { band: ["leans-against"] as const }, ids: "a3" },
      { name: "balanced, open at both ends", filter: { band: ["balanced"] as const }, ids: "b1" },
      { name: "leans toward", filter: { band: ["leans-toward"] as const }, ids: "b2" },
      { name: "highest band with its bound", filter: { band: ["supports"] as const }, ids: "b3" },
      { name: "off target alone", filter: { band: ["off-target"] as const }, ids: "b4" },
      { name: "off target and a band", filter: { band: ["off-target", "balanced"] as const }, ids: "b1 b4" },
      { name: "words without case, with umlaut", filter: { q: "zölle SCHADEN" }, ids: "a1" },
      { name: "words in the title", filter: { q: "SALE" }, ids: "a1 a2 a3" },
      { name: "quotes are words", filter: { q: "' or '1'='1" }, ids: "" },
      { name: "U+0000 is never found", filter: { q: "\0" }, ids: "" },
      { name: "words and all else", filter: { q: "sale", speaker: ["ben"], outlet: ["Post"] }, ids: "a2" },
      { name: "all together", filter: { speaker: ["ben"], from: "2025-02-01", form: ["direct"] as const }, ids: "b2" },
    ])("$name", async ({ filter, ids }) => {
      expect((await idsOf(filter)).sort().join(" ")).toBe(ids);
      expect((await exportAll(filter)).map(({ id }) => id)).toEqual(await idsOf(filter));
      expect((await list(filter)).total).toBe(ids.split(" ").filter(Boolean).length);
    });

    test("the off-target count follows the rest of the query", async () => {
      expect((await list({})).offTarget).toBe(1);
      expect((await list({ language: ["en"] })).offTarget).toBe(0);
      expect((await list({ band: ["off-target"] })).offTarget).toBe(1);
    });
  });

  describe("exports", () => {
    test("an export is never capped by a page and keeps the list's order", async () => {
      const article = sampleArticle();
      const statements = Array.from({ length: 2_500 }, (_, start) =>
        sampleStatement(article, { id: `st_${String(start).padStart(4, "0")}`, start, text: "x" }),
      );
      await store.addArticle({ article, statements });
      const rows = await exportAll();
      expect(rows.map(({ id }) => id)).toEqual(statements.map(({ id }) => id).reverse());
      expect((await list({}, { limit: 1 })).total).toBe(2_500);
    });

    test("an exported row has the words of cue and source", async () => {
      await add({}, {});
      expect((await exportAll())[0]).toMatchObject({ cueText: "said", sourceText: "Anna Weber" });
    });
  });

  describe("tallies", () => {
    const speakers = async (filter = {}) => await store.tallySpeakers({ targetId: "tariffs", filter, limit: 10 });
    const series = async (interval: SeriesInterval, filter = {}) =>
      await store.tallySeries({ targetId: "tariffs", filter, interval, limit: 10 });

    test("sums are exact, by speaker, and count articles", async () => {
      await add({ id: "art_1" }, { start: 1, value: 0.1 }, { start: 2, value: 0.2 });
      await add({ id: "art_2" }, { start: 1, value: -0.6 }, { start: 2, value: null }, { start: 3, speaker: null });
      expect(await speakers({})).toEqual([
        {
          speaker: sampleSpeaker(),
          tally: {
            articles: 2,
            count: 3,
            undecided: 0,
            corrected: 0,
            sum: -3_000,
            sumOfSquares: 1_000_000 + 4_000_000 + 36_000_000,
            squaredSums: 9_000_000 + 36_000_000,
            sumsTimesCounts: 3_000 * 2 - 6_000,
            squaredCounts: 5,
          },
          distribution: [1, 0, 1, 1, 0],
        },
      ]);
    });

    test("tallies follow the filter, and off-target statements are in none", async () => {
      await add({}, { start: 1, value: 0.8 }, { start: 2, value: -0.8 }, { start: 3, value: null });
      const counted = await speakers({ band: ["supports", "off-target"] });
      expect(counted.map(({ tally }) => tally.count)).toEqual([1]);
      expect(await speakers({ band: ["off-target"] })).toEqual([]);
    });

    test("an undecided statement is in the list, counted apart, and in no sum, band or article", async () => {
      const labels = [-1, 0, 1] as const;
      const ben = sampleSpeaker({ id: "ben", name: "Ben Okafor" });
      await add({ id: "art_1" }, { start: 1, value: 0.1, labels }, { start: 2, value: 0.5, labels: [0, 1] });
      await add({ id: "art_2" }, { start: 1, value: -0.1, labels }, { start: 2, value: 0.1, labels, speaker: ben });
      const { statements, total, undecided } = await list();
      expect({ total, undecided }).toEqual({ total: 4, undecided: 3 });
      expect(statements.map(({ stance }) => stance.labels)).toEqual([labels, labels, [0, 1], labels]);
      expect((await list({ band: ["leans-toward"] })).undecided).toBe(0);
      expect(await speakers({})).toEqual([
        {
          speaker: sampleSpeaker(),
          tally: {
            articles: 1,
            count: 1,
            undecided: 2,
            corrected: 0,
            sum: 5_000,
            sumOfSquares: 25_000_000,
            squaredSums: 25_000_000,
            sumsTimesCounts: 5_000,
            squaredCounts: 1,
          },
          distribution: [0, 0, 0, 1, 0],
        },
      ]);
      expect(
        (await series("month")).map(({ points }) => points.map(({ tally }) => [tally.count, tally.undecided])),
      ).toEqual([[[1, 2]]]);
    });

    test("speakers with most statements come first, and the rest is told as a number", async () => {
      for (const [index, id] of ["c", "a", "b", "b", "a", "b"].entries()) {
        await add(
          { id: `art_${index}` },
          { speaker: sampleSpeaker({ id, name: id }), value: 0.1 },
          { start: 2, speaker: null },
        );
      }
      const all = { targetId: "tariffs", filter: {} };
      const listed = await store.tallySpeakers({ ...all, limit: 2 });
      expect(listed.map(({ speaker }) => speaker.id)).toEqual(["b", "a"]);
      expect(await store.tallyEverybody(all)).toEqual({ speakers: 3, count: 6, sum: 6_000 });
      const chosen = { targetId: "tariffs", filter: { speaker: ["c"] } };
      expect((await store.tallySpeakers({ ...chosen, limit: 2 })).map(({ speaker }) => speaker.id)).toEqual(["c"]);
      expect(await store.tallyEverybody(chosen)).toEqual({ speakers: 1, count: 6, sum: 6_000 });
      const heard = async (targetIds: readonly string[], period = {}) => await store.countHeard({ targetIds, period });
      expect([await heard(["tariffs"]), await heard(["tariffs", "other"]), await heard([])]).toEqual([3, 3, 0]);
      expect(await heard(["tariffs"], { from: "2199-01-01" })).toBe(0);
    });

    test("a histogram counts by tenths that add up to the bands", async () => {
      const values = [-1, -0.95, -0.9, -0.6, -0.5999, -0.2, -0.1999, -0.0001, 0, 0.1, 0.1999, 0.2, 0.6, 0.95, 1, null];
      await add({}, ...values.map((value, start) => ({ value, start: start + 1 })));
      const bins = await store.tallyHistogram({ targetId: "tariffs", filter: {} });
      expect(bins).toEqual([3, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 2, 1, 0, 0, 0, 1, 0, 0, 2]);
      const { distribution } = await store.tallyTotal({ targetId: "tariffs", filter: {} });
      expect(distribution).toEqual(
        [0, 1, 2, 3, 4].map((band) => bins.slice(4 * band, 4 * band + 4).reduce((a, b) => a + b)),
      );
    });

    test("a total counts an article once, whoever speaks in it", async () => {
      await add({}, { start: 1, value: 0.5 }, { start: 2, value: 0.1, speaker: null }, { start: 3, value: null });
      const { tally } = await store.tallyTotal({ targetId: "tariffs", filter: {} });
      expect(tally).toMatchObject({ articles: 1, count: 2, sum: 6_000, squaredSums: 36_000_000 });
    });

    test("a series has a point for each interval with statements", async () => {
      await add({ id: "art_1", publishedOn: "2025-01-31" }, { value: 0.8 });
      await add({ id: "art_2", publishedOn: "2025-03-01" }, { value: -0.2 });
      const [one] = await series("month");
      expect(one?.points.map(({ from, tally }) => [from, tally.sum])).toEqual([
        ["2025-01-01", 8_000],
        ["2025-03-01", -2_000],
      ]);
    });

    test.for([
      ["day", "2025-01-01"],
      ["week", "2024-12-30"],
      ["month", "2025-01-01"],
      ["quarter", "2025-01-01"],
    ] as const)("the %s of New Year's Day 2025 starts on %s", async ([interval, from]) => {
      await add({ publishedOn: "2025-01-01" }, {});
      const [one] = await series(interval);
      expect(one?.points.map((point) => point.from)).toEqual([from]);
    });
  });

  test("dates far away stay what they are", async () => {
    for (const [index, publishedOn] of ["0001-01-01", "1969-12-31", "9999-12-31"].entries()) {
      const article: StoredArticle["article"] = await add({ id: `art_${index}`, publishedOn }, {});
      expect((await store.getArticle(article.id)).article.publishedOn).toBe(publishedOn);
    }
    expect((await list()).statements.map(({ publishedOn }) => publishedOn)).toEqual([
      "9999-12-31",
      "1969-12-31",
      "0001-01-01",
    ]);
  });

  describe("SQL of a library", () => {
    test("a script gives the rows of every statement, in order", async () => {
      const script =
        "BEGIN; select 1 as n; create temporary table t (n int); insert into t values (2) returning n; COMMIT;";
      expect((await store.executeSql(script)).rows).toEqual([{ n: 1 }, { n: 2 }]);
      expect((await store.executeSql("select $1::int + $2::int as n", [1, 2])).rows).toEqual([{ n: 3 }]);
    });

    test("a script that fails does nothing, and leaves the connection in order", async () => {
      await expect(store.executeSql("BEGIN; drop table scores; select 1 / 0; COMMIT")).rejects.toThrow("zero");
      expect((await store.executeSql("select count(*)::int as n from scores")).rows).toEqual([{ n: 0 }]);
    });
  });

  describe("search", () => searchSuite(emptyStore));
  describe("listing", () => listingSuite(emptyStore));
  describe("targets", () => targetsSuite(emptyStore));
  describe("decisions of people", () => decisionsSuite(emptyStore));
  describe("copies", () => copiesSuite(emptyStore));
  describe("feeds", () => feedsSuite(emptyStore));
  describe("imported statements", () => importsSuite(emptyStore));
  describe("review", () => reviewSuite(emptyStore));
  describe("rollups", () => rollupsSuite(emptyStore));
  describe("webhooks", () => webhooksSuite(emptyStore));
  describe("access", () => accessSuite(emptyStore));
}

/** As an article shows it while people have decided nothing. */
const unreviewed = (statement: ScoredStatement) => ({ ...statement, reviewed: [], machine: null });
