import type { Language } from "@standpoint/domain";
import { textOf } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "./segment.ts";

const sentencesOf = (language: Language, text: string) =>
  segment(sampleArticle(language, text)).sentences.map((span) => textOf(text, span));

describe("keeps in one sentence", () => {
  test.for<[string, Language, string]>([
    ["a title and a name", "de", "Gestern sprach Dr. Weber."],
    ["initials", "en", "It was J. R. Hartley who won."],
    ["an ordinal before a month", "de", "Am 28. Januar schloss das Werk."],
    ["an abbreviation of two words", "de", "Viele Metalle, z. B. Nickel, wurden teurer."],
    ["a country's initials before lower case", "en", "The U.S. market shrank."],
    ["a company form before lower case", "en", "Harbor Inc. said it would pay."],
    ["a country's initials before a name", "en", "The U.S. Senate voted."],
    ["an hour and a day", "en", "They left at 5 p.m. Monday."],
    ["a number after its abbreviation", "en", "See No. 5 on Jan. 28."],
    ["a dateline", "en", "WASHINGTON, D.C. — It rained."],
    ["a number that counts", "en", "1. It rains."],
    ["offices one after the other", "en", "There Lt. Gov. Ann Weber spoke."],
    ["an ordinal after a determiner", "de", "Der 3. Senat hob das Urteil auf."],
    ["an ordinal in a name", "de", "Sie spielt beim 1. FC Bremen."],
    ["a date in digits", "de", "Am 5. 6. 2024 regnete es."],
    ["degrees", "de", "Prof. Dr. h.c. mult. Anna Weber und Dipl.-Ing. Moos kamen."],
    ["a legal form", "de", "Die Moos u. Co. KG wuchs."],
    ["an amount", "de", "Das kostet 3 Mrd. Euro."],
    ["a decimal", "en", "Sales rose 4.5 percent."],
    ["a question inside a quotation and its cue", "en", "“Is it over?” asked Weber."],
    ["a closing mark after a space", "de", "Es war eine große Sache. “"],
  ])("%s", ([, language, text]) => {
    expect(sentencesOf(language, text)).toEqual([text]);
  });
});

describe("splits", () => {
  test.for<[string, Language, string, string[]]>([
    ["after a final mark", "en", "It rained. We left.", ["It rained.", "We left."]],
    ["after a closing quotation mark", "de", "„Es reicht.“ Weber ging.", ["„Es reicht.“", "Weber ging."]],
    ["at every line", "en", "Bloomberg | Archive\nIt rained", ["Bloomberg | Archive", "It rained"]],
    ["after a name of one letter", "en", "She posted on X. Then it rained.", ["She posted on X.", "Then it rained."]],
    ["after a letter that is a name", "en", "We met Malcolm X. He left.", ["We met Malcolm X.", "He left."]],
    ["after a country's initials", "en", "He left the U.S. The rain stayed.", ["He left the U.S.", "The rain stayed."]],
    [
      "after words that are abbreviations elsewhere",
      "en",
      "The cat sat. Moos said no. Then it rained.",
      ["The cat sat.", "Moos said no.", "Then it rained."],
    ],
    ["after a first name", "de", "Das ist Max. Er ging.", ["Das ist Max.", "Er ging."]],
    ["after a number", "de", "Sie wurde 3. Dann ging sie.", ["Sie wurde 3.", "Dann ging sie."]],
    ["where the space is lost", "de", "Es regnete.Dann goss es.", ["Es regnete.", "Dann goss es."]],
    ["after a footnote", "en", "It rained.[1] We left.", ["It rained.[1]", "We left."]],
    ["after a year", "de", "So war es 2024. Dann kam der Regen.", ["So war es 2024.", "Dann kam der Regen."]],
    [
      "after a company form before a capital",
      "en",
      "He left Harbor Inc. Then he slept.",
      ["He left Harbor Inc.", "Then he slept."],
    ],
  ])("%s", ([, language, text, sentences]) => {
    expect(sentencesOf(language, text)).toEqual(sentences);
  });
});

test("finds nothing in blank text", () => {
  expect(segment(sampleArticle("en", " \n\t\n "))).toMatchObject({ paragraphs: [], sentences: [] });
});

test("sentences are ordered, in bounds and cover every non-blank character of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { sentences } = segment(sampleArticle("de", text));
      let end = 0;
      for (const sentence of sentences) {
        expect(text.slice(end, sentence.start).trim()).toBe("");
        expect(sentence.end).toBeGreaterThan(sentence.start);
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});
