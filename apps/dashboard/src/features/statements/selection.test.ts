import type { StatementRow } from "@standpoint/contract";
import { expect, test } from "vitest";
import { testSpeaker, testStatement, testWords } from "../../test-data.ts";
import { filterOf, mostSelected, quoteOf, type Selection, selectionWith, selectionWithout } from "./selection.ts";

const article = {
  title: "The pier",
  outlet: "Hafenkurier",
  url: null,
  language: "en",
  publishedOnSource: "given",
} as const;

const row = (id: string, statement: Partial<StatementRow> = {}): StatementRow => ({
  ...testStatement({ id }),
  article,
  ...statement,
});
const none: Selection = new Map();
const scored = { ...row("a").stance, value: 0.42, labels: [1] } as const;

test("holds each row once, in the order in which they were chosen, up to a bound", () => {
  const some = selectionWith(selectionWith(none, [row("b")]), [row("a"), row("b")]);
  expect([...some.keys()]).toEqual(["b", "a"]);
  expect([...selectionWithout(some, [row("b"), row("c")]).keys()]).toEqual(["a"]);
  const many = Array.from({ length: mostSelected + 5 }, (_, number) => row(`st_${number}`));
  expect(selectionWith(some, many).size).toBe(mostSelected);
});

test("asks for the chosen statements and no others, within their days", () => {
  const rows = [
    row("a", { publishedOn: "2031-03-04", stance: scored }),
    row("b", { publishedOn: "2031-01-02", stance: scored }),
  ];
  expect(filterOf(selectionWith(none, rows))).toEqual({
    statementId: ["a", "b"],
    from: "2031-01-02",
    to: "2031-03-04",
    band: undefined,
  });
});

test("asks for every band when one of them does not address the claim", () => {
  expect(filterOf(selectionWith(none, [row("a")])).band).toContain("off-target");
});

test.for([
  [
    "en",
    "“words”\nAda Lund, harbour master (Hafenkurier, “The pier”, 4 Mar 2031)\n+0.42 concerned\nhttp://127.0.0.1/a",
  ],
  [
    "de",
    "„words“\nAda Lund, harbour master (Hafenkurier, „The pier“, 4. März 2031)\n+0,42 concerned\nhttp://127.0.0.1/a",
  ],
] as const)("is quoted with who said it, where, when, and how it stands, in %s", ([language, quote]) => {
  const speaker = testSpeaker("Ada Lund", { role: "harbour master" });
  const attribution = { speaker, sieve: "explicit-name", confidence: 0.9 } as const;
  const quoting = { language, words: testWords, addressOf: ({ id }: { id: string }) => `http://127.0.0.1/${id}` };
  expect(quoteOf(row("a", { attribution, stance: scored }), quoting)).toBe(quote);
});

test("is quoted without what is not known", () => {
  const quoting = { language: "en", words: testWords, addressOf: () => "address" } as const;
  const bare = row("a", { article: { ...article, title: null, outlet: null } });
  expect(quoteOf(bare, quoting)).toBe("“words”\nNot attributed (4 Mar 2031)\ndoes not address the claim\naddress");
});
