import type { Statement } from "@standpoint/domain";
import { expect, test } from "vitest";
import type { LocatedStatement } from "./annotation.ts";
import { compareStatements, quotationFigures } from "./quotation-figures.ts";

const text = "aaaa bbbb cccc dddd";
const words = {
  a: { start: 0, end: 4 },
  b: { start: 5, end: 9 },
  c: { start: 10, end: 14 },
  d: { start: 15, end: 19 },
};

function annotated(word: keyof typeof words, form: LocatedStatement["form"], speaker: string | null): LocatedStatement {
  const kind = speaker === null ? null : "person";
  return { text: [], content: [words[word]], form, speaker, kind, stance: {} };
}

function predicted(word: keyof typeof words, name: string | null): Statement {
  const speaker = name === null ? null : { id: name, kind: "person" as const, name, role: null, organization: null };
  return {
    id: word,
    articleId: "art_1",
    publishedOn: "2025-01-01",
    text: word,
    form: "direct",
    content: [words[word]],
    cue: null,
    source: null,
    attribution: speaker && { speaker, sieve: "explicit-name", confidence: 1 },
  };
}

test("counts spans, speakers and forms", () => {
  // Found: a (right speaker), b (wrong speaker), c (nobody, rightly); missed: none of the three; invented: d.
  const comparison = compareStatements({
    text,
    predicted: [predicted("a", "Ann Lee"), predicted("b", "Ann Lee"), predicted("c", null), predicted("d", "Bo Ray")],
    annotated: [
      annotated("a", "direct", "Ann Lee"),
      annotated("b", "indirect", "Bo Ray"),
      annotated("c", "direct", null),
    ],
  });
  expect(quotationFigures([comparison])).toEqual({
    annotated: 3,
    predicted: 4,
    matched: 3,
    precision: 3 / 4,
    recall: 1,
    f1: 6 / 7,
    attributedF1: 4 / 7,
    speakerAccuracy: 1 / 2,
    recallByForm: { direct: 1, indirect: 1, mixed: null },
  });
});

test("articles are counted together, so a long one weighs more", () => {
  const found = { text, predicted: [predicted("a", "Ann Lee")], annotated: [annotated("a", "direct", "Ann Lee")] };
  const missed = {
    text,
    predicted: [],
    annotated: [annotated("b", "mixed", "Bo Ray"), annotated("c", "mixed", "Bo Ray")],
  };
  const figures = quotationFigures([compareStatements(found), compareStatements(missed)]);
  expect(figures.recall).toBe(1 / 3);
  expect(figures.recallByForm).toEqual({ direct: 1, indirect: null, mixed: 0 });
});

test("nothing annotated and nothing predicted has no figure", () => {
  expect(quotationFigures([])).toMatchObject({ annotated: 0, precision: null, recall: null, f1: null });
});
