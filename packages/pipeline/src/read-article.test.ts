import { type Language, textOf } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadArticle, readArticle } from "./analyze-article.ts";

const read = (text: string, language: Language): ReadArticle => readArticle(sampleArticle(language, text), []);

/** Ordered, in bounds, apart, and verbatim: what every statement of any text must be. */
function expectValid({ document, statements }: ReadArticle): void {
  const { text } = document;
  for (const statement of statements) {
    let end = 0;
    for (const span of [...statement.content, statement.source, statement.cue]) {
      if (span === null) continue;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    expect(statement.content.length).toBeGreaterThan(0);
    for (const span of statement.content) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      end = span.end;
    }
    expect(statement.text).toBe(textOf(text, statement.content));
  }
  const ids = statements.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

const language = fc.constantFrom<Language>("en", "de");
const newsWords = fc.constantFrom(
  ..."Weber Anna said sagte , . : ; – “ ” „ ' \" » « ‘ ’ ( ) [ ] dass that it es regne rains according to laut zufolge so er she und and fügte hinzu nach Angaben der wie mitteilte is sei teilte mit \n Mr. 28. Januar in her view called “odd” who die Chefin".split(
    " ",
  ),
);

describe("statements are ordered, in bounds and verbatim", () => {
  test("for any Unicode text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), language, (text, of) => expectValid(read(text, of))),
    );
  });
  test("for any order of the words and marks of news", () => {
    fc.assert(
      fc.property(fc.array(newsWords, { maxLength: 120 }), language, (words, of) =>
        expectValid(read(words.join(" "), of)),
      ),
      { numRuns: 400 },
    );
  });
  test("for an empty text", () => {
    expect(read("", "en").statements).toEqual([]);
  });
});

// `pnpm bench long-texts` measures whether time grows with length; here one that grew with its square would not end in time.
describe("reads a long text", () => {
  test.for<[string, Language, string]>([
    ["of plain sentences", "en", "Anna Weber said it rained in Bremen. "],
    ["of opening marks", "de", "„"],
    ["of closing marks", "en", "” "],
    ["of one sentence", "de", "und Weber sagte es regne "],
    ["of one word", "en", "a"],
    ["of commas", "en", "Weber, "],
    ["of capitals", "de", "Weber "],
    ["of paragraphs", "de", "„Es regnet“, sagte Weber.\n"],
    ["of pronouns", "en", "She said it rained. "],
  ])("%s", { timeout: 30_000 }, ([, of, piece]) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const { statements } = read(text, of);
    expect(statements.every(({ content }) => content.every(({ end }) => end <= text.length))).toBe(true);
  });
});

test("analysing twice gives the same statements", () => {
  const text = "“It rains,” said Ann Weber, the chief of Nordwind. “It pours.” Later she added that it would stop.";
  expect(read(text, "en").statements).toEqual(read(text, "en").statements);
});
