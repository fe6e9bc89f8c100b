import fc from "fast-check";
import { expect, test } from "vitest";
import { splitPhrases } from "./phrases.ts";

const split = (text: string) => splitPhrases(text).map(({ start, end }) => text.slice(start, end));

test.for([
  ["punctuation", "We lead, they follow. Who cares?", ["We lead,", "they follow.", "Who cares?"]],
  ["a quotation mark after it", "„Sie holen auf“, sagt er.", ["„Sie holen auf“,", "sagt er."]],
  ["a conjunction", "It is cheap but we are ahead", ["It is cheap", "but we are ahead"]],
  ["eine Konjunktion", "Wir sind vorn weil wir besser sind", ["Wir sind vorn", "weil wir besser sind"]],
  ["a decimal number holds together", "It moves 0.01 percent", ["It moves 0.01 percent"]],
  ["more than eight words", "a b c d e f g h i j", ["a b c d e", "f g h i j"]],
  ["white space around", "  We lead.\n", ["We lead."]],
  ["nothing", " \n ", []],
] as const)("splits at %s", ([, text, phrases]) => {
  expect(split(text)).toEqual(phrases);
});

test("takes neighbours together where there are more than twelve", () => {
  const phrases = split("one, ".repeat(25));
  expect(phrases).toHaveLength(12);
  expect(new Set(phrases.map((phrase) => phrase.split(" ").length))).toEqual(new Set([2, 3]));
});

test("every character that is no white space lies in one phrase, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(split(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
});
