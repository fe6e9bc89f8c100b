import type { Article, ScoredStatement, Speaker } from "@standpoint/domain";
import { columns, plainCsv, statementsToCsv } from "@standpoint/report";
import { copiedColumns, type ExportedStatement, type StatementFilter, type Store } from "@standpoint/storage";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CopyCsv } from "./csv-stream.ts";

/** What every database's export is: the very bytes of `statementsToCsv`. */
export function csvStreamSuite(open: () => Promise<{ store: Store; copyCsv: CopyCsv }>): void {
  let store: Store;
  let copyCsv: CopyCsv;
  beforeAll(async () => {
    ({ store, copyCsv } = await open());
  }, 120_000);
  afterAll(async () => await store?.close());

  const everything = {
    band: ["opposes", "leans-against", "balanced", "leans-toward", "supports", "off-target"],
  } as const;
  const exported = async (targetId: string, filter: StatementFilter = everything, style = plainCsv) => {
    return await new Response(copyCsv({ targetId, filter, delimiter: style.delimiter }, style)).bytes();
  };
  const expected = async (targetId: string, filter: StatementFilter = everything, style = plainCsv) => {
    const statements: ExportedStatement[] = [];
    for await (const block of store.exportStatements({ targetId, filter })) statements.push(...block);
    return { statements, csv: Buffer.from(statementsToCsv(statements, style)) };
  };

  test("copies the columns of the report, in their order", () => {
    expect(Object.keys(copiedColumns)).toEqual(columns.map(({ name }) => name));
  });

  test("a target without statements has the header alone", async () => {
    expect(Buffer.from(await exported("none")).toString()).toBe(statementsToCsv([]));
  });

  let run = 0;
  test("any statements are exported byte for byte as statementsToCsv writes them", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.array(anyStatement, { minLength: 1, maxLength: 30 }), async (source, found) => {
        run += 1;
        // Ids are ours to give, and a target's file's; none needs to be as harmless as they are.
        const targetId = `=t,${run}"`;
        const article: Article = { ...source, id: `art\n${run}`, byline: null };
        const statements = found.map((one, index) => toStatement({ article, targetId, index }, one));
        await store.addArticle({ article, statements });
        for (const [index, { speaker, correction }] of found.entries()) {
          const statement = { articleId: article.id, statementId: `${index},"st_${run}` };
          const someone = speaker && { ...speaker, id: `${speaker.id}-corrected` };
          const decisions = {
            stance: { field: "stance", targetId, value: -0.3 },
            speaker: { field: "speaker", speaker: someone },
            none: null,
          } as const;
          const decision = decisions[correction];
          if (decision) await store.correctStatement({ ...statement, madeBy: "a test", decision });
        }
        for (const style of styles) {
          const { csv, statements: rows } = await expected(targetId, everything, style);
          expect(rows).toHaveLength(found.length);
          expect(Buffer.from(await exported(targetId, everything, style)).toString()).toBe(csv.toString());
        }
      }),
      { numRuns: 25 },
    );
  });

  test("every score is printed as JavaScript prints it", { timeout: 60_000 }, async () => {
    const [article, targetId] = [{ ...plainArticle, id: "art_scores" }, "scores"];
    const statements = Array.from({ length: 2_001 }, (_, index) => {
      const value = (index * 10 - 10_000) / 10_000;
      return toStatement({ article, targetId, index }, { ...plainStatement, value, confidence: Math.abs(value) });
    });
    await store.addArticle({ article, statements });
    const { csv } = await expected(targetId);
    expect(Buffer.compare(await exported(targetId), csv)).toBe(0);
  });

  test("a statement is in the file once, also when others come meanwhile", async () => {
    const targetId = "grown";
    const add = (id: string, publishedOn: string) => {
      const article = { ...plainArticle, id, publishedOn };
      const statements = Array.from({ length: 700 }, (_, index) =>
        toStatement({ article, targetId, index }, plainStatement),
      );
      return store.addArticle({ article, statements: statements.map((one) => ({ ...one, id: `${id} ${one.id}` })) });
    };
    await add("old", "2025-01-01");
    await add("older", "2024-01-01");
    const before = (await expected(targetId)).csv.toString();
    const reader = copyCsv({ targetId, filter: everything }, plainCsv).getReader();
    let text = "";
    for (let step = 0; ; step += 1) {
      const { done, value } = await reader.read();
      if (done) break;
      text += Buffer.from(value).toString();
      if (step === 1) await add("new", "2026-01-01");
    }
    expect(text).toBe(before);
  });

  test("the filter is the list's", async () => {
    const filter = { band: ["supports"], q: "a' or '1'='1\\" } as const;
    expect(Buffer.from(await exported("scores", filter)).toString()).toBe(statementsToCsv([]));
    const some = { band: ["supports"], from: "2025-01-01", language: ["en"], outlet: ["Example Post"] } as const;
    const { statements, csv } = await expected("scores", some);
    expect(statements.length).toBeGreaterThan(100);
    expect(Buffer.compare(await exported("scores", some), csv)).toBe(0);
  });
}

const styles = [
  plainCsv,
  { delimiter: ";", guard: true, byteOrderMark: true },
  { delimiter: "\t", guard: false, byteOrderMark: false },
] as const;

export const plainArticle: Article = {
  id: "art_1",
  language: "en",
  title: "Tariffs in force",
  publishedOn: "2025-02-14",
  publishedOnSource: "given",
  outlet: "Example Post",
  byline: null,
  url: "https://example.org/tariffs",
  text: "“The tariffs hit us hard,” said Anna Weber.",
};

interface Found {
  readonly text: string;
  readonly speaker: Speaker | null;
  readonly value: number | null;
  readonly confidence: number;
  readonly labels: ScoredStatement["stance"]["labels"];
  readonly start: number;
  readonly scorer: string;
  readonly correction: "none" | "stance" | "speaker";
}

export const plainStatement: Found = {
  text: "The tariffs hit us hard.",
  speaker: { id: "anna-weber", kind: "person", name: "Anna Weber", role: null, organization: null },
  value: 0.7,
  confidence: 0.5,
  labels: [1],
  start: 1,
  scorer: "roles",
  correction: "none",
};

export function toStatement(
  { article, targetId, index }: { article: Article; targetId: string; index: number },
  { text, speaker, value, confidence, labels, start, scorer }: Found,
): ScoredStatement {
  return {
    id: `${index},"st_${article.id.replace(/\D+/, "")}`,
    articleId: article.id,
    publishedOn: article.publishedOn,
    text,
    form: "direct",
    content: [
      { start, end: start + 5 },
      { start: start + 10, end: start + 20 },
    ],
    cue: { start: 0, end: start },
    source: index % 3 === 0 ? null : { start, end: start + 10 },
    attribution: speaker && { speaker, sieve: "explicit-name", confidence },
    targetId,
    targetRevision: 1,
    stance: { value, confidence, labels, scorer, scorerVersion: "-1", evidence: [] },
  };
}

// What COPY, spreadsheets and readers of UTF-8 treat in a way of their own; NUL is refused by the store.
const pieces = [
  ...["=", "+", "-", "@", "＝", "＋", "－", "＠", "'", '"', '""', ",", "\\", "\\.", "\\N", ";", "|"],
  ...["\n", "\r", "\r\n", "\t", "\v", "\f", " ", "\u0001", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0600"],
  ...["\u1680", "\u180E", "\u200B", "\u2028", "\u2029", "\u202E", "\u3000", "\uFEFF", "\u{E0001}", "\u{1D173}"],
  ...["a", "Ä", "é", "è", "Å", "È", "„", "…", "ﬀ", "\uFFFD", "💶", "Ω", "日"],
];
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", "")) },
);
const anyScore = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 10_000);
const anyConfidence = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const anyArticle = fc.record({
  language: fc.constantFrom("en" as const, "de" as const),
  title: fc.option(anyText),
  publishedOn: fc.constantFrom("2025-02-14", "1999-12-31", "0987-01-02"),
  publishedOnSource: fc.constantFrom("given" as const, "received" as const),
  outlet: fc.option(anyText),
  url: fc.option(anyText),
  text: anyText.map((text) => `${text}“The tariffs hit us hard,” said Anna Weber.`),
});
const anyStatement: fc.Arbitrary<Found> = fc.record({
  text: anyText,
  speaker: fc.option(
    fc.record({
      id: anyText,
      kind: fc.constantFrom("person" as const, "organization" as const, "group" as const),
      name: anyText,
      role: fc.option(anyText),
      organization: fc.option(anyText),
    }),
  ),
  value: fc.option(anyScore),
  confidence: anyConfidence,
  labels: fc.subarray([-1, 0, 1] as const),
  start: fc.nat(20),
  scorer: anyText,
  correction: fc.constantFrom("none", "none", "stance", "speaker"),
});
