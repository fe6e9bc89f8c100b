import type { Language, RegisteredSpeaker } from "@standpoint/domain";
import { describe, expect, test } from "vitest";
import { extractQuotations } from "../extract/extract-quotations.ts";
import { sampleDocument } from "../sample-document.ts";
import { attributeQuotations } from "./attribute-quotations.ts";

const register: readonly RegisteredSpeaker[] = [
  {
    id: "meret-hollander",
    kind: "person",
    name: "Meret Hollander",
    role: "president",
    organization: "Kelp Trust",
    aliases: ["M. Hollander"],
  },
];

/** kind name (role, organisation) by sieve – a line for each quotation */
function speakersOf(language: Language, text: string): string[] {
  const document = sampleDocument(language, text);
  return attributeQuotations(document, extractQuotations(document), register).map(({ attribution }) => {
    if (attribution === null) return "nobody";
    const { kind, name, role, organization } = attribution.speaker;
    const office = role || organization ? ` (${role ?? "–"}, ${organization ?? "–"})` : "";
    return `${kind} ${name}${office} by ${attribution.sieve}`;
  });
}

type Row = [rule: string, text: string, speakers: string[]];

describe("English", () => {
  test.for<Row>([
    [
      "an apposition gives role and organisation",
      "Ann Weber, finance chief of Nordwind, said it rained.",
      ["person Ann Weber (finance chief, Nordwind) by explicit-name"],
    ],
    [
      "a title before the name",
      "Nordwind CEO Ann Weber said it rained.",
      ["person Ann Weber (CEO, Nordwind) by explicit-name"],
    ],
    [
      "a surname is linked to the full name",
      "Ann Weber came. It rained for days, Weber said.",
      ["person Ann Weber by explicit-name"],
    ],
    [
      "a form of address does not hide the name",
      "Ann Weber came. “It rains,” Ms. Weber said.",
      ["person Ann Weber by explicit-name"],
    ],
    [
      "a pronoun stands for the last speaker",
      "Ann Weber said it rained. She said it poured.",
      ["person Ann Weber by explicit-name", "person Ann Weber by coreference"],
    ],
    [
      "a pronoun stands for who was named last",
      "Ann Weber left Bremen. “It rains,” she said.",
      ["person Ann Weber by coreference"],
    ],
    [
      "a quotation without a cue goes on",
      "“It rains,” said Ann Weber. Then:\n“It pours.”",
      ["person Ann Weber by explicit-name", "person Ann Weber by adjacent-turn"],
    ],
    [
      "an office stands for its holder",
      "Ann Weber, the minister, came. It rained for days, the minister said.",
      ["person Ann Weber (minister, –) by coreference"],
    ],
    [
      "an office with its holder's name after it",
      "The chief of Nordwind, Ann Weber, said it rained.",
      ["person Ann Weber (chief of Nordwind, Nordwind) by explicit-name"],
    ],
    ["a group", "Some analysts said it rained.", ["group Some analysts by explicit-name"]],
    ["a quantifier names nobody", "Some said it rained.", ["nobody"]],
    ["nobody is nobody", "Nobody said it rained.", ["nobody"]],
    [
      "two who speak together are a group",
      "Ann Weber met Karl Moos. It rained for days, Weber and Moos said.",
      ["group Ann Weber and Karl Moos by explicit-name"],
    ],
    [
      "an owner before the office",
      "Weber’s deputy, John Moss, said it rained.",
      ["person John Moss (deputy, Weber) by explicit-name"],
    ],
    ["an organisation", "Nordwind said it rained.", ["organization Nordwind by explicit-name"]],
    [
      "a kind of organisation before its name",
      "Carmaker Nordwind said it rained.",
      ["organization Nordwind by explicit-name"],
    ],
    ["a machine is nobody", "Asked about rain, the chatbot replied: “I cannot help with that.”", ["nobody"]],
  ])("%s", ([, text, speakers]) => {
    expect(speakersOf("en", text)).toEqual(speakers);
  });
});

describe("German", () => {
  test.for<Row>([
    [
      "an apposition gives role and organisation",
      "Anna Weber, Finanzchefin der Nordwind AG, sagte, es regne.",
      ["person Anna Weber (Finanzchefin, Nordwind AG) by explicit-name"],
    ],
    [
      "a compound of organisation and office",
      "Nordwind-Chefin Anna Weber sagte, es regne.",
      ["person Anna Weber (Chefin, Nordwind) by explicit-name"],
    ],
    [
      "a surname is linked to the full name",
      "Anna Weber, Chefin der Werft, kam. Weber sagte, es regne.",
      ["person Anna Weber (Chefin, Werft) by explicit-name"],
    ],
    [
      "a pronoun agrees with the office",
      "Anna Weber, Chefin der Werft, traf Karl Moos, Chef der Bank. „Es regnet“, sagte sie.",
      ["person Anna Weber (Chefin, Werft) by coreference"],
    ],
    ["a group", "Die Tech-Chefs sagten, es regne.", ["group Tech-Chefs by explicit-name"]],
    ["an organisation", "Laut Nordwind regnet es seit Tagen.", ["organization Nordwind by explicit-name"]],
    [
      "a kind of organisation before its name",
      "Der Hersteller Nordwind sagte, es regne.",
      ["organization Nordwind by explicit-name"],
    ],
    [
      "reported mood goes on from the last speaker",
      "Anna Weber sagte, es regne. Man habe keine Schirme.",
      ["person Anna Weber by explicit-name", "person Anna Weber by adjacent-turn"],
    ],
    [
      "a machine is nobody, and its pronoun too",
      "Karl Moos sagte, es regne. Als der Chatbot nach dem Wetter gefragt wurde, antwortete er: „Das weiß ich nicht.“",
      ["person Karl Moos by explicit-name", "nobody"],
    ],
    [
      "a noun before a name is no first name",
      "Das Risiko Nordwind bleibt. Laut Nordwind regnet es seit Tagen.",
      ["organization Nordwind by explicit-name"],
    ],
  ])("%s", ([, text, speakers]) => {
    expect(speakersOf("de", text)).toEqual(speakers);
  });
});

describe("the register", () => {
  test.for<Row>([
    [
      "knows a name in full",
      "Meret Hollander said it rained.",
      ["person Meret Hollander (president, Kelp Trust) by explicit-name"],
    ],
    [
      "knows a name spelt with one letter less",
      "Meret Holander, a painter, said it rained.",
      ["person Meret Hollander (president, Kelp Trust) by explicit-name"],
    ],
    [
      "leaves a namesake with another first name alone",
      "Mona Hollander said it rained.",
      ["person Mona Hollander by explicit-name"],
    ],
    [
      "leaves a surname with one other letter alone",
      "Meret Hollandir said it rained.",
      ["person Meret Hollandir by explicit-name"],
    ],
    ["leaves another surname alone", "Meret Holunder said it rained.", ["person Meret Holunder by explicit-name"]],
  ])("%s", ([, text, speakers]) => {
    expect(speakersOf("en", text)).toEqual(speakers);
  });
});
