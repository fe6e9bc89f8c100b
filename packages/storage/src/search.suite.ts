import { CursorInvalidError, type Language } from "@standpoint/domain";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { sampleArticle, sampleSpeaker, sampleStatement } from "./sample-articles.ts";
import type { StatementListQuery } from "./statements.ts";
import type { Store } from "./store.ts";

const texts: readonly { id: string; language: Language; title: string; text: string }[] = [
  { id: "zoll", language: "de", title: "Der Zoll", text: "Die Zölle schaden uns, sagt Jürgen Groß im Café." },
  { id: "politik", language: "de", title: "Kurz notiert", text: "Die EU-Zollpolitik wurde 1990-1995 gemacht." },
  { id: "tariff", language: "en", title: "A résumé", text: "Higher tariffs are harming U.S. firms and/or R&D." },
  { id: "trade", language: "en", title: "Tariffs bite", text: "Trade will die, Mr Müller said, if nobody harms it." },
];

/** Searching, on every database. */
export function searchSuite(emptyStore: () => Promise<Store>): void {
  let store: Store;
  const add = async (id: string, article: Partial<Parameters<typeof sampleArticle>[0]>, text: string) => {
    const whole = sampleArticle({ ...article, id: `art_${id}` });
    await store.addArticle({ article: whole, statements: [sampleStatement(whole, { id, text })] });
  };
  beforeEach(async () => {
    store = await emptyStore();
    for (const [index, { id, text, ...article }] of texts.entries()) {
      await add(id, { ...article, publishedOn: `2025-01-0${index + 1}` }, text);
    }
  });
  const list = (query: Partial<StatementListQuery>) =>
    store.listStatements({ targetId: "tariffs", filter: {}, limit: 50, ...query });
  const found = async (q: string) => (await list({ filter: { q } })).statements.map(({ id }) => id).sort();

  test.for([
    ["another form of a German word", "Zoll", "zoll"],
    ["another form of an English word", "tariff", "tariff trade"],
    ["every word is needed, in text or title", "harm tariffs", "tariff trade"],
    ["each row by its own language", "harms Zölle", ""],
    ["a word that is too common in one language is a word in the other", "die", "trade"],
    ["words that are too common are left out", "die Zölle", "zoll"],
    ["a phrase", '"Zölle schaden"', "zoll"],
    ["a phrase of other words", '"schaden Zölle"', ""],
    ["a phrase in German quotation marks", "„Zölle schaden“", "zoll"],
    ["a phrase that is not closed", '"harming u.s. firms', "tariff"],
    ["a beginning", "Zoll*", "politik zoll"],
    ["a beginning with an umlaut, cut within the stem", "Zöl*", "politik zoll"],
    ["the beginning of a word that would be too common", "wil*", ""],
    ["a beginning beside a word", "har* nobody", "trade"],
    ["what is excluded", "tariffs -nobody", "tariff"],
    ["a phrase that is excluded", '*tariffs -"nobody harms"', "tariff"],
    ["a beginning that is excluded", "Zoll* -zollpol*", "zoll"],
    ["nothing but what is excluded", "-tariffs", ""],
    ["a minus within a word is no exclusion", "EU-Zollpolitik", "politik"],
    ["a part of a word with a hyphen", "zollpolitik", "politik"],
    ["a year after a hyphen", "1995", "politik"],
    ["words around a slash", "or and R&D", "tariff"],
    ["accents that are left out", "resume cafe", ""],
    ["accents that are left out in English", "RESUME", "tariff"],
    ["accents that are left out in German", "cafe", "zoll"],
    ["accents that nobody wrote", "tärîffs", "tariff trade"],
    ["accents apart from their letters", "Cafe\u0301", "zoll"],
    ["an umlaut left out in German", "Jurgen", "zoll"],
    ["an umlaut left out in English", "Muller", "trade"],
    ["an umlaut written with e", "Zoelle", "zoll"],
    ["ss for ß", "gross", "zoll"],
    ["a hyphen that nobody sees", "Zo\u00ADll", "zoll"],
    ["only words that are too common", "the und", ""],
    ["no words", '…!?* - "" \'', ""],
    ["half a character and U+0000", "\uD800\0", ""],
  ] as const)("%s: %s", async ([, q, ids]) => {
    expect((await found(q)).join(" ")).toBe(ids);
  });

  test("any text can be looked for, and is found in a text that has it", async () => {
    const piece = fc.constantFrom(
      ..."'\"\\*:&|!()<>-%_$;\0\uD800",
      " ",
      ":*",
      "<->",
      "&&",
      "--",
      "E'",
      "zoll",
      "harm",
      "\u0301",
      "İ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (q, isByRelevance) => {
        const sort = isByRelevance ? "relevance" : "date";
        const { statements, total } = await list({ filter: { q }, sort });
        expect(statements).toHaveLength(total);
      }),
      { numRuns: 100 },
    );
  });

  test("a statement as long as an article, of nothing but different words, is stored and found by its first", async () => {
    const words = Array.from({ length: 300_000 }, (_, index) => `w${index.toString(36)}ü`);
    await add("long", { title: words.join("-") }, words.join(" "));
    expect(await found("w100u")).toEqual(["long"]);
  });

  const pages = async (query: Partial<StatementListQuery>) => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ ...query, limit: 2, cursor });
      ids.push(...page.statements.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor);
    return ids;
  };

  test("newest first or best first, and pages join to the whole list", async () => {
    for (const [index, text] of ["trade", "trade, trade, trade", "some trade", "trade"].entries()) {
      await add(`s${index}`, { publishedOn: "2025-02-01", title: index === 3 ? "Trade" : "" }, text);
    }
    const filter = { q: "trade" };
    expect(await pages({ filter })).toEqual(["s3", "s2", "s1", "s0", "trade"]);
    const best = await pages({ filter, sort: "relevance" });
    expect(best).toEqual((await list({ filter, sort: "relevance" })).statements.map(({ id }) => id));
    expect(best).toEqual(["s3", "s1", "s2", "s0", "trade"]);
  });

  test("a cursor belongs to its order, and without words there is but one", async () => {
    await add("more", {}, "tariffs");
    const filter = { q: "tariffs" };
    const { next } = await list({ filter, limit: 1 });
    await expect(list({ filter, limit: 1, sort: "relevance", cursor: next ?? "" })).rejects.toThrow(CursorInvalidError);
    const plain = await list({ limit: 1 });
    expect((await list({ sort: "relevance", cursor: plain.next ?? "" })).statements).toHaveLength(4);
  });

  test("scored toward another claim, a statement is found there; deleted, nowhere", async () => {
    const { article, statements } = await store.getArticle("art_zoll");
    await store.addScores([{ article, statements: statements.map((one) => ({ ...one, targetId: "other" })) }]);
    const count = async () => (await store.executeSql("select count(*)::int as n from statement_words")).rows;
    expect((await list({ targetId: "other", filter: { q: "Zoll" } })).total).toBe(1);
    expect(await count()).toEqual([{ n: 5 }]);
    await store.deleteArticle("art_zoll");
    expect((await list({ targetId: "other", filter: { q: "Zoll" } })).total).toBe(0);
    expect(await count()).toEqual([{ n: 3 }]);
  });

  test("words among a speaker's statements in a band are what both say", async () => {
    const article = sampleArticle({ id: "art_bands", language: "de" });
    const ben = sampleSpeaker({ id: "ben", name: "Ben" });
    const rows = [0.1, 0.9, null].flatMap((value, index) =>
      ["Zölle", "Wetter"].map((text) => sampleStatement(article, { id: `${text}${index}`, text, value, speaker: ben })),
    );
    await store.addArticle({ article, statements: rows });
    const filter = { q: "Zoll", speaker: ["ben"], band: ["supports", "off-target"] as const };
    const page = await list({ filter });
    expect(page.statements.map(({ id }) => id)).toEqual(["Zölle2", "Zölle1"]);
    expect(page).toMatchObject({ total: 2, offTarget: 1 });
    const { tally } = await store.tallyTotal({ targetId: "tariffs", filter });
    expect(tally.count).toBe(1);
  });
}
