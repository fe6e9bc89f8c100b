import { CursorInvalidError, SpeakerNotFoundError } from "@standpoint/domain";
import { beforeEach, describe, expect, test } from "vitest";
import {
  addSample,
  longText,
  type SampleStatement,
  type sampleArticle,
  sampleRegistered,
  sampleSpeaker,
  sampleTarget,
} from "./sample-articles.ts";
import type { StatementListQuery } from "./statements.ts";
import type { Store } from "./store.ts";

/** In what order statements are listed, what they may be filtered by, and whom they are said by. */
export function listingSuite(emptyStore: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await emptyStore();
    await store.syncTargets([sampleTarget(), sampleTarget({ id: "other" })]);
  });

  const add = (article: Parameters<typeof sampleArticle>[0], ...statements: readonly SampleStatement[]) =>
    addSample(store, article, statements);
  const list = (query: Partial<StatementListQuery>) =>
    store.listStatements({ targetId: "tariffs", filter: {}, limit: 50, ...query });

  test("articles may be filtered by outlets that the other filters leave", async () => {
    await add({ id: "art_1", outlet: "Post", language: "en" }, {});
    await add({ id: "art_2", outlet: "Post", language: "de" });
    await add({ id: "art_3", outlet: "Bote", language: "de" });
    await add({ id: "art_4", outlet: null, language: "de" });
    const outlets = async (filter: Parameters<Store["listArticleFacets"]>[0]) =>
      (await store.listArticleFacets(filter)).outlets.map(({ value, count }) => `${value} ${count}`);
    expect(await outlets({})).toEqual(["Post 2", "Bote 1"]);
    expect(await outlets({ language: ["de"], outlet: ["Bote"] })).toEqual(["Bote 1", "Post 1"]);
  });

  describe("orders", () => {
    beforeEach(async () => {
      await add(
        { id: "art_a", publishedOn: "2025-01-10" },
        { id: "a1", start: 1, value: -1, confidence: 0.9, text: "tariffs" },
        { id: "a2", start: 2, value: 0.5, confidence: 0.2, text: "tariffs" },
        { id: "a3", start: 3, value: null, confidence: 0.4, text: "tariffs" },
      );
      await add(
        { id: "art_b", publishedOn: "2025-02-10" },
        { id: "b1", start: 1, value: 0.5, confidence: 1, text: "tariffs" },
        { id: "b2", start: 2, value: 0, confidence: 0.2, text: "tariffs" },
        { id: "b3", start: 3, value: 1, confidence: 0.2, text: "duties", speaker: null },
      );
    });
    const all = { band: ["opposes", "balanced", "leans-toward", "supports", "off-target"] } as const;

    test.for<{ name: string; query: Partial<StatementListQuery>; ids: string }>([
      { name: "newest first", query: {}, ids: "b3 b2 b1 a2 a1" },
      { name: "oldest first", query: { order: "asc" }, ids: "a1 a2 b1 b2 b3" },
      {
        name: "oldest first, of words",
        query: { order: "asc", filter: { q: '"tariffs" -duties' } },
        ids: "a1 a2 b1 b2",
      },
      { name: "highest value first, then the newest", query: { sort: "value" }, ids: "b3 b1 a2 b2 a1" },
      { name: "lowest value first, then the oldest", query: { sort: "value", order: "asc" }, ids: "a1 b2 a2 b1 b3" },
      { name: "off target last", query: { sort: "value", filter: all }, ids: "b3 b1 a2 b2 a1 a3" },
      {
        name: "off target last, lowest first",
        query: { sort: "value", order: "asc", filter: all },
        ids: "a1 b2 a2 b1 b3 a3",
      },
      { name: "highest confidence first", query: { sort: "confidence" }, ids: "b1 a1 b3 b2 a2" },
      {
        name: "lowest confidence first, off target among them",
        query: { sort: "confidence", order: "asc", filter: all },
        ids: "a2 b2 b3 a3 a1 b1",
      },
      { name: "of words", query: { sort: "value", filter: { q: "tariffs -duties" } }, ids: "b1 a2 b2 a1" },
      {
        name: "of a speaker and a period",
        query: { sort: "value", filter: { speaker: ["anna-weber"], to: "2025-01-31" } },
        ids: "a2 a1",
      },
      { name: "by relevance, whatever the order", query: { sort: "relevance", order: "asc" }, ids: "a1 a2 b1 b2 b3" },
    ])("$name", async ({ query, ids }) => {
      const whole = (await list(query)).statements.map(({ id }) => id);
      expect(whole.join(" ")).toBe(ids);
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ ...query, limit: 2, cursor });
        expect(page.total).toBe(whole.length);
        paged.push(...page.statements.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(paged).toEqual(whole);

      const first = await list({ ...query, limit: 1 });
      for (const at of [{ skip: 3 }, { skip: 2, cursor: first.next ?? undefined }]) {
        const page = await list({ ...query, ...at, limit: 1 });
        expect(page.statements.map(({ id }) => id)).toEqual(whole.slice(3, 4));
        expect(page.total).toBe(whole.length);
        expect(page.next === null).toBe(whole.length <= 4);
      }
    });

    test("a cursor belongs to its order", async () => {
      const { next } = await list({ sort: "value", limit: 1 });
      for (const other of [{ sort: "confidence" }, { sort: "value", order: "asc" }, {}] as const)
        await expect(list({ ...other, limit: 1, cursor: next ?? "" })).rejects.toThrow(CursorInvalidError);
      const [day, id, , mark] = JSON.parse(Buffer.from(next ?? "", "base64url").toString());
      for (const rank of [0.5, 1e300, 20_001]) {
        const forged = Buffer.from(JSON.stringify([day, id, rank, mark])).toString("base64url");
        await expect(list({ sort: "value", limit: 1, cursor: forged }), `${rank}`).rejects.toThrow(CursorInvalidError);
      }
    });
  });

  describe("filters and their values", () => {
    const nordwerk = sampleSpeaker({ id: "organization-nordwerk", kind: "organization", name: "Nordwerk AG" });
    const anna = sampleSpeaker({ organization: "Nordwerk AG" });
    const ben = sampleSpeaker({ id: "ben", name: "Ben Okafor", organization: "Hafenrat" });
    beforeEach(async () => {
      await add(
        { id: "art_a", publishedOn: "2025-01-10", outlet: "Post" },
        { id: "a1", start: 1, speaker: anna, confidence: 0.3 },
        { id: "a2", start: 2, speaker: ben, confidence: 0.7, scorer: "chat-model" },
        { id: "a3", start: 3, speaker: null, confidence: 0.9 },
      );
      await add(
        { id: "art_b", publishedOn: "2025-02-10", outlet: null },
        { id: "b1", start: 1, speaker: nordwerk, confidence: 0.5 },
        { id: "b2", start: 2, speaker: ben, confidence: 0.6, value: null },
      );
    });

    test.for([
      {
        name: "an organisation: who belongs to it, and itself",
        filter: { organization: ["Nordwerk AG"] },
        ids: "a1 b1",
      },
      { name: "two organisations", filter: { organization: ["Nordwerk AG", "Hafenrat"] }, ids: "a1 a2 b1" },
      { name: "no organisation by that name", filter: { organization: ["nordwerk\0"] }, ids: "" },
      { name: "statements, one of them known", filter: { statementId: ["b1", "none"] }, ids: "b1" },
      { name: "a scorer", filter: { scorer: ["chat-model", "other"] }, ids: "a2" },
      { name: "the least confidence, included", filter: { minConfidence: 0.7 }, ids: "a2 a3" },
      { name: "the most confidence, included", filter: { maxConfidence: 0.5 }, ids: "a1 b1" },
      { name: "both", filter: { minConfidence: 0.4, maxConfidence: 0.8 }, ids: "a2 b1" },
      { name: "an empty list asks for nothing", filter: { scorer: [], organization: [] }, ids: "a1 a2 a3 b1" },
    ])("$name, in lists, charts and files", async ({ filter, ids }) => {
      const expected = ids.split(" ").filter(Boolean);
      const query = { targetId: "tariffs", filter };
      const page = await list({ filter });
      expect(page.statements.map(({ id }) => id).sort()).toEqual(expected);
      expect(page.total).toBe(expected.length);
      expect((await list({ filter: { ...filter, q: "tariffs" } })).total).toBe(expected.length);
      expect((await store.tallyTotal(query)).tally.count).toBe(expected.length);
      const exported: string[] = [];
      for await (const block of store.exportStatements(query)) exported.push(...block.map(({ id }) => id));
      expect(exported.sort()).toEqual(expected);
      const speakers = await store.tallySpeakers({ ...query, limit: null });
      expect(speakers.reduce((sum, { tally }) => sum + tally.count, 0)).toBe(
        expected.filter((id) => id !== "a3").length,
      );
    });

    test("each filter's values are counted under all the others", async () => {
      expect(await store.listFacets({ targetId: "tariffs", filter: {} })).toEqual({
        outlets: [{ value: "Post", count: 3 }],
        organizations: [
          { value: "Nordwerk AG", count: 2 },
          { value: "Hafenrat", count: 1 },
        ],
        scorers: [
          { value: "roles", count: 3 },
          { value: "chat-model", count: 1 },
        ],
      });
      const filter = { scorer: ["chat-model"], from: "2025-01-01" };
      expect(await store.listFacets({ targetId: "tariffs", filter })).toEqual({
        outlets: [{ value: "Post", count: 1 }],
        organizations: [{ value: "Hafenrat", count: 1 }],
        scorers: [
          { value: "roles", count: 3 },
          { value: "chat-model", count: 1 },
        ],
      });
    });
  });

  describe("speakers", () => {
    const called = (role: string | null, organization: string | null = "Nordwerk AG") =>
      sampleSpeaker({ role, organization });
    const alias = sampleSpeaker({ id: "a-weber", name: "A. Weber", role: "Chair" });

    test("a profile has the names, the roles over time, and what is said of each claim", async () => {
      await store.syncSpeakers([sampleRegistered({ id: "ben", name: "Ben Okafor", aliases: ["B. Okafor"] })]);
      await add(
        { id: "art_1", publishedOn: "2024-03-01" },
        { speaker: called("CFO") },
        { speaker: called("CFO"), start: 2 },
      );
      await add({ id: "art_2", publishedOn: "2024-09-01" }, { speaker: called("CFO"), value: null });
      await add({ id: "art_3", publishedOn: "2025-01-05" }, { speaker: called("CEO"), targetId: "other" });
      await add({ id: "art_4", publishedOn: "2025-02-05" }, { speaker: called(null, null), labels: [-1, 1] });
      await add({ id: "art_5", publishedOn: "2025-02-06" }, { speaker: alias });
      await store.mergeSpeakers({ from: alias.id, into: "anna-weber", madeBy: "a tester" });

      const profile = await store.getSpeakerProfile(alias.id);
      expect(profile).toEqual(await store.getSpeakerProfile("anna-weber"));
      expect(profile).toMatchObject({
        speaker: called("CFO"),
        names: ["Anna Weber", "A. Weber"],
        merged: [alias],
        roles: [
          { role: "Chair", organization: null, from: "2025-02-06", to: "2025-02-06", articles: 1 },
          { role: "CEO", organization: "Nordwerk AG", from: "2025-01-05", to: "2025-01-05", articles: 1 },
          { role: "CFO", organization: "Nordwerk AG", from: "2024-03-01", to: "2024-09-01", articles: 2 },
        ],
        articles: 5,
        from: "2024-03-01",
        to: "2025-02-06",
        targets: [
          { targetId: "tariffs", tally: { count: 3, undecided: 1, articles: 2 }, offTarget: 1 },
          { targetId: "other", tally: { count: 1, undecided: 0, articles: 1 }, offTarget: 0 },
        ],
      });
      expect((await store.getSpeakerProfile("ben")).names).toEqual(["Ben Okafor", "B. Okafor"]);
      for (const id of ["nobody", "", "\0"])
        await expect(store.getSpeakerProfile(id)).rejects.toThrow(SpeakerNotFoundError);
    });

    test("copies tell nothing of a speaker, and what is deleted is gone", async () => {
      await add({ id: "art_1", text: longText() }, { speaker: called("CFO") });
      await add({ id: "art_2", text: `${longText()} Again.` }, { speaker: called("Chair") });
      expect(await store.getSpeakerProfile("anna-weber")).toMatchObject({ roles: [{ role: "CFO" }], articles: 1 });
      await store.deleteSpeaker("anna-weber");
      const { rows } = await store.executeSql(
        "select count(*)::int as n from statements where speaker_role is not null",
      );
      expect(rows).toEqual([{ n: 0 }]);
    });

    test.for([
      ["everybody, most statements first", undefined, "anna ben jürgen organization-nordwerk"],
      ["a word of the name", "weber", "anna"],
      ["the beginnings of two", "groß jür", "jürgen"],
      ["without accents", "Gross Jurgen", "jürgen"],
      ["an alias", "benny", "ben"],
      ["the name of one who was merged into another", "Weberova", "anna"],
      ["a word and one that is not there", "Anna Okafor", ""],
      ["marks alone", "' -", ""],
      ["what would be a query", "(anna | ben) & !'x':*\\", ""],
      ["half a character and U+0000", "\uD800\0", ""],
    ] as const)("are found by %s", async ([, q, ids]) => {
      await store.syncSpeakers([sampleRegistered({ id: "ben", name: "Ben Okafor", aliases: ["Benny"] })]);
      const said = [
        sampleSpeaker({ id: "anna" }),
        sampleSpeaker({ id: "anna" }),
        sampleSpeaker({ id: "merged", name: "Anna Weberova" }),
        sampleSpeaker({ id: "ben" }),
        sampleSpeaker({ id: "ben" }),
        sampleSpeaker({ id: "jürgen", name: "Jürgen Groß" }),
        sampleSpeaker({ id: "organization-nordwerk", kind: "organization", name: "Nordwerk AG" }),
      ];
      await add({}, ...said.map((speaker, start) => ({ speaker, start })));
      await store.mergeSpeakers({ from: "merged", into: "anna", madeBy: "a tester" });
      const found = await store.findSpeakers({ q, limit: 10 });
      expect(found.map(({ speaker }) => speaker.id).join(" ")).toBe(ids);
      if (q === undefined) expect(found.map(({ statements }) => statements)).toEqual([3, 2, 1, 1]);
    });
  });

  test.for([
    ["another form of a word", "tariff", "art_1"],
    ["each title by its own language", "Zoll", "art_2"],
    ["what is excluded", "tariffs -force", ""],
    ["only words that are too common", "the", ""],
  ] as const)("articles are found by %s of their title", async ([, q, ids]) => {
    await add({ id: "art_1", text: "Zoll." });
    await add({ id: "art_2", language: "de", title: "Zölle gelten" });
    await add({ id: "art_3", title: null });
    const page = await store.listArticles({ filter: { q }, limit: 10 });
    expect(page.articles.map(({ id }) => id).join(" ")).toBe(ids);
    expect(page.total).toBe(page.articles.length);
  });
}
