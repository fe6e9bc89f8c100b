import {
  ArticleEmptyError,
  ArticleTooLongError,
  DateInvalidError,
  TextNotReadableError,
  UnsupportedLanguageError,
} from "@standpoint/domain";
import { describe, expect, test } from "vitest";
import { createArticle } from "./create-article.ts";

const text = "Anna Weber said on Tuesday that it had rained in Bremen for days.";

test("the same text is the same article, another text another", () => {
  const { id } = createArticle({ text }, "2025-01-02");
  expect(createArticle({ text, title: "Rain" }, "2025-03-04").id).toBe(id);
  expect(createArticle({ text: `${text} ` }, "2025-01-02").id).not.toBe(id);
});

test("an article without a date takes the day it was received, and says so", () => {
  expect(createArticle({ text }, "2025-01-02")).toMatchObject({
    publishedOn: "2025-01-02",
    publishedOnSource: "received",
  });
  expect(createArticle({ text, publishedOn: "2024-02-29" }, "2025-01-02")).toMatchObject({
    publishedOn: "2024-02-29",
    publishedOnSource: "given",
  });
});

describe("detects", () => {
  test.for<[string, "en" | "de", string]>([
    ["English", "en", text],
    ["German", "de", "Anna Weber sagte am Dienstag, dass es in Bremen seit Tagen regne."],
    ["a short English text", "en", "It rained all day in Bremen."],
    ["a short German text", "de", "Es regnet."],
    [
      "a long German text with English names",
      "de",
      "Anna Weber von Harbor Technologies sagte am Dienstag, dass das Unternehmen seine Preise nicht erhöhen werde. Das sei eine gute Nachricht für die Kunden, fügte sie hinzu, und eine schlechte für den Wettbewerb aus Übersee.",
    ],
  ])("%s", ([, language, sample]) => {
    expect(createArticle({ text: sample }, "2025-01-02").language).toBe(language);
  });
});

describe("refuses", () => {
  test.for<[string, Parameters<typeof createArticle>[0], abstract new (...args: never[]) => Error]>([
    ["no text", { text: "" }, ArticleEmptyError],
    ["blank text", { text: " \n\t" }, ArticleEmptyError],
    ["marks alone", { text: "“ … ”" }, ArticleEmptyError],
    ["more than five million characters", { text: "a".repeat(5_000_001) }, ArticleTooLongError],
    ["a NUL", { text: "It\u0000rains" }, TextNotReadableError],
    ["half a surrogate pair", { text: "It \ud83d rains" }, TextNotReadableError],
    ["a date that no calendar has", { text, publishedOn: "2025-02-30" }, DateInvalidError],
    ["a date with a time", { text, publishedOn: "2025-02-03T10:00" }, DateInvalidError],
    ["a French sentence", { text: "Le président a déclaré que la situation est grave." }, UnsupportedLanguageError],
    [
      "a Spanish sentence",
      { text: "El presidente dijo que la situación es grave y que hay que actuar." },
      UnsupportedLanguageError,
    ],
    [
      "a short French sentence, again and again",
      { text: "Les droits de douane sont lourds et les fabricants se plaignent. ".repeat(30) },
      UnsupportedLanguageError,
    ],
    [
      "a French word that English has too",
      { text: "On est tous là. On part. On rit. ".repeat(9) },
      UnsupportedLanguageError,
    ],
    [
      "a French article",
      {
        text: "Le conseil municipal s’est réuni lundi soir pour discuter du nouveau port de pêche. Plusieurs habitants ont exprimé leur inquiétude face à la montée des eaux. « Nous ne pouvons plus attendre », a déclaré une pêcheuse présente dans la salle. ".repeat(
          20,
        ),
      },
      UnsupportedLanguageError,
    ],
    [
      "a Danish text",
      {
        text: "Regeringen siger, at havnen skal lukke næste år, og mange fiskere mister deres arbejde. Ministeren vil ikke svare på spørgsmål, før udvalget har talt om sagen i morgen. ".repeat(
          5,
        ),
      },
      UnsupportedLanguageError,
    ],
    ["Russian", { text: "Министр сказал, что цены упадут." }, UnsupportedLanguageError],
    [
      "a long French text",
      {
        text: "Le ministre a déclaré mardi que les prix allaient baisser dans tout le pays. Il a ajouté que personne ne devait s'inquiéter, car les réserves étaient suffisantes pour passer l'hiver et que le gouvernement veillerait sur les ménages.",
      },
      UnsupportedLanguageError,
    ],
  ])("%s", ([, draft, error]) => {
    expect(() => createArticle(draft, "2025-01-02")).toThrow(error);
  });
});
