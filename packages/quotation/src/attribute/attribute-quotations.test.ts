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
      ["person Ann Weber (chief, Nordwind) by explicit-name"],
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
    [
      "a name without a known first name, by its apposition",
      "Zorvan Trimble, 44, came. Trimble said it rained.",
      ["person Zorvan Trimble by explicit-name"],
    ],
    [
      "words that open a sentence are no part of a name",
      "Unlike Karl Moos, Ann Weber came. Former Senator Ann Weber said it rained.",
      ["person Ann Weber (Former Senator, –) by explicit-name"],
    ],
    [
      "a party or country before the name is no part of it",
      "Republican Karl Moos said it rained. Danish painter Ann Weber said it poured.",
      ["person Karl Moos by explicit-name", "person Ann Weber by explicit-name"],
    ],
    [
      "an initial, a nickname and a suffix are parts of the name",
      "John F. Tull came with Marsha “Cia” Bell and Karl Moos Jr. of Bremen. Tull said it rained. Bell said it poured. Moos said it snowed.",
      [
        "person John F. Tull by explicit-name",
        "person Marsha Bell by explicit-name",
        "person Karl Moos Jr. by explicit-name",
      ],
    ],
    [
      "a person the article gives no first name",
      "Mr. Tull came to Bremen. “It rains,” he said.",
      ["person Tull by coreference"],
    ],
    [
      "things with two capitals are no persons",
      "Ann Weber flew to Farrow Bay. “It rains,” she said.",
      ["person Ann Weber by coreference"],
    ],
    [
      "of two with one surname the one whose form of address fits",
      "Ann Weber met Karl Weber. Mrs. Weber said it rained. Mr. Weber said it poured.",
      ["person Ann Weber by explicit-name", "person Karl Weber by explicit-name"],
    ],
    [
      "of two with one surname the one named last",
      "Ann Weber came. Karl Weber, her son, came too. Weber said it rained.",
      ["person Karl Weber by explicit-name"],
    ],
    [
      "two with one first name",
      "Marsha Bell and Marsha Tull came. Bell said it rained. Marsha Tull said it poured.",
      ["person Marsha Bell by explicit-name", "person Marsha Tull by explicit-name"],
    ],
    [
      "a first name alone, where one person has it",
      "Ann Weber and Karl Moos came. It rained for days, Ann said.",
      ["person Ann Weber by explicit-name"],
    ],
    [
      "pronouns agree with first names",
      "Ann Weber met Karl Moos in Bremen. He said it rained. She said it poured.",
      ["person Karl Moos by coreference", "person Ann Weber by coreference"],
    ],
    [
      "a pronoun stands for the subject rather than for who is named beside it",
      "Karl Moos wrote to John Tull. “It rains,” he said.",
      ["person Karl Moos by coreference"],
    ],
    [
      "a pronoun stands for the last subject, however often another was named",
      "Karl Moos came. Moos sat. Moos ate. Then John Tull rose. “It rains,” he said.",
      ["person John Tull by coreference"],
    ],
    [
      "who is named in the quotation is not who says it",
      "Karl Moos came. “John Tull is wet,” he said.",
      ["person Karl Moos by coreference"],
    ],
    [
      "who is talked about in reported speech is not who goes on",
      "Karl Moos said John Tull was wet. He said it poured.",
      ["person Karl Moos by explicit-name", "person Karl Moos by coreference"],
    ],
    [
      "a pronoun between carries the person on",
      "Karl Moos left Farrow. He took the train. In Bremen John Tull’s wife met him. “It rains,” he said.",
      ["person Karl Moos by coreference"],
    ],
    [
      "one pronoun for two cues",
      "Karl Moos spoke. John Tull listened. He said it rained, but added that it poured.",
      ["person John Tull by coreference", "person John Tull by coreference"],
    ],
    [
      "an article that opens with the pronoun",
      "“It rains,” he said. Karl Moos had no umbrella.",
      ["person Karl Moos by coreference"],
    ],
    ["a pronoun with nobody before it", "“It rains,” he said. The street was wet.", ["nobody"]],
    [
      "an unnamed source is taken up by a pronoun",
      "A spokesman declined. The spokesman of Nordwind said it rained. He said it poured.",
      [
        "person spokesman of Nordwind (–, Nordwind) by explicit-name",
        "person spokesman of Nordwind (–, Nordwind) by coreference",
      ],
    ],
    [
      "an office under its other name",
      "Sen. Karl Moos came. Nordwind CEO Ann Weber came. The senator said it rained. The Nordwind chief said it poured.",
      ["person Karl Moos (Sen., –) by coreference", "person Ann Weber (CEO, Nordwind) by coreference"],
    ],
    [
      "an office elsewhere is another's",
      "Nordwind CEO Ann Weber came. The Accumont chief said it rained.",
      ["person Accumont chief (–, Accumont) by explicit-name"],
    ],
    [
      "an age, a party, a trade",
      "Karl Moos came. The 44-year-old said it rained. The Democrat said it poured. The economist said it snowed.",
      ["person Karl Moos by coreference", "person Karl Moos by coreference", "person Karl Moos by coreference"],
    ],
    [
      "a possessive names another",
      "Karl Moos came. His lawyer said it rained. Her mother said it poured.",
      ["person His lawyer by explicit-name", "person Her mother by explicit-name"],
    ],
    [
      "an office after “Unlike X,” is not X's",
      "Senator John Moss came. Unlike Karl Weber, the senator said it rained.",
      ["person John Moss (Senator, –) by coreference"],
    ],
    [
      "“the company” is the one talked about",
      "Rain fell on Nordwind. Nordwind has left Bremen. The company said it rained. It said it poured.",
      ["organization Nordwind by coreference", "organization Nordwind by coreference"],
    ],
    [
      "a person the article gives no surname",
      "It rained for days, Ann said. She said it poured.",
      ["person Ann by explicit-name", "person Ann by coreference"],
    ],
    [
      "a name shortened by its initial is the same person's",
      "John F. Tull came. John Tull said it rained.",
      ["person John F. Tull by explicit-name"],
    ],
    [
      "two brothers",
      "Karl Moos and Kurt Moos came. Karl Moos said it rained. Kurt Moos said it poured.",
      ["person Karl Moos by explicit-name", "person Kurt Moos by explicit-name"],
    ],
    [
      "a company named like a person",
      "Morgan Farrow, a bank, closed. Ruth Moss Group closed too. Morgan Farrow said it rained. Ruth Moss said it poured.",
      ["organization Morgan Farrow by explicit-name", "organization Ruth Moss by explicit-name"],
    ],
    [
      "a document and an unnamed source",
      "The report said it rained. A person familiar with the matter said it poured.",
      ["organization report by explicit-name", "person A person familiar with the matter by explicit-name"],
    ],
    [
      "a person cited by a newspaper",
      "According to Ann Weber, cited by the Harbour Post, it rained.",
      ["person Ann Weber by explicit-name"],
    ],
    [
      "a quotation after a colon is its sentence's subject's",
      "Ann Weber met Karl Moos. Weber was clear: “It rains.”",
      ["person Ann Weber by explicit-name"],
    ],
    [
      "a signature",
      "“It rains.” — Ann Weber\n“It pours.” — Karl Moos",
      ["person Ann Weber by explicit-name", "person Karl Moos by explicit-name"],
    ],
    [
      "a verb before its subject is no name",
      "“It rains.” Said Ann Weber: “It pours.”",
      ["nobody", "person Ann Weber by explicit-name"],
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
      "a name whose first name is unknown, by its noun",
      "Der Chemiker Zorvan Trimbel von der Werft kam. Trimbel sagte, es regne.",
      ["person Zorvan Trimbel (Chemiker, –) by explicit-name"],
    ],
    [
      "a trade before the name",
      "Redakteurin Anna Weber sagte, es regne.",
      ["person Anna Weber (Redakteurin, –) by explicit-name"],
    ],
    [
      "a name with particles",
      "Karla von der Heide, Sprecherin der Werft, sagte, es regne.",
      ["person Karla von der Heide (Sprecherin, Werft) by explicit-name"],
    ],
    [
      "of two with one surname the one whose form of address fits",
      "Karl Weber und Anna Weber kamen. Herr Weber sagte, es regne. Frau Weber sagte, es schneie.",
      ["person Karl Weber by explicit-name", "person Anna Weber by explicit-name"],
    ],
    [
      "pronouns agree with first names",
      "Anna Weber traf Karl Moos. Er sagte, es regne. „Es schneit“, sagte sie.",
      ["person Karl Moos by coreference", "person Anna Weber by coreference"],
    ],
    [
      "a double name",
      "Nun hat auch Heidemarie Wetter-Zorn genug. „Es regnet“, sagte sie.",
      ["person Heidemarie Wetter-Zorn by coreference"],
    ],
    [
      "an office between commas",
      "Die Sprecherin der Werft, Gisela Pult, kam. „Es regnet“, sagte sie.",
      ["person Gisela Pult (Sprecherin, Werft) by coreference"],
    ],
    [
      "a surname the article gives no first name",
      "Innenminister Moos kam. Er sagte, es regne.",
      ["person Moos (Innenminister, –) by coreference"],
    ],
    [
      "an office with its organisation, then the name",
      "Der Vorstandsvorsitzende der Nordwind AG, Karl Moos, sagte, es regne.",
      ["person Karl Moos (Vorstandsvorsitzende, Nordwind AG) by explicit-name"],
    ],
    [
      "a genitive after the office is no name",
      "Der Innenminister Nordlands, Karl Moos, sagte, es regne.",
      ["person Karl Moos (Innenminister Nordlands, –) by explicit-name"],
    ],
    [
      "age, party and the compound of organisation and office",
      "Karl Moos, Chef der Nordwind AG, kam. Der 44-Jährige sagte, es regne. Der Sozialdemokrat sagte, es schneie. Der Nordwind-Chef sagte, es regne.",
      [
        "person Karl Moos (Chef, Nordwind AG) by coreference",
        "person Karl Moos (Chef, Nordwind AG) by coreference",
        "person Karl Moos (Chef, Nordwind AG) by coreference",
      ],
    ],
    [
      "a noun of the other gender is another's",
      "Karl Moos kam. Die 39-Jährige sagte, es regne.",
      ["person 39-Jährige by explicit-name"],
    ],
    [
      "„sie“ may be the authority",
      "Die Regierung teilte mit, es regne. Sie sagte, es schneie.",
      ["organization Regierung by explicit-name", "organization Regierung by coreference"],
    ],
    [
      "„sie“ with a plural verb is the group",
      "Experten sagten, es regne. Sie sagten, es schneie.",
      ["group Experten by explicit-name", "group Experten by coreference"],
    ],
    [
      "an institution keeps its place, a company loses its kind",
      "Das Amtsgericht Bremen erklärte, es regne. Der Hersteller Nordwind sagte, es schneie.",
      ["organization Amtsgericht Bremen by explicit-name", "organization Nordwind by explicit-name"],
    ],
    [
      "a quotation after a colon belongs to whom its sentence names",
      "Kritik kam auch von Anna Weber: „Es regnet.“",
      ["person Anna Weber by adjacent-turn"],
    ],
    [
      "„nach eigenen Angaben“ is the subject's own",
      "Karl Moos kam. Nach eigenen Angaben hat Anna Weber keinen Schirm.",
      ["person Anna Weber by explicit-name"],
    ],
    ["an insider", "Ein Insider sagte, es regne.", ["person Ein Insider by explicit-name"]],
    ["an adverb is nobody", "Unterdessen sagte man, dass es heute regne.", ["nobody"]],
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

test("a relative pronoun stands for the name before it", () => {
  const document = sampleDocument("en", "Ann Weber met Karl Moos, who said it rained.");
  const at = (words: string) => {
    const start = document.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const quotation = { form: "indirect", content: [at("it rained")], cue: at("said"), source: at("who") } as const;
  const [attributed] = attributeQuotations(document, [quotation], []);
  expect(attributed?.attribution?.speaker.name).toBe("Karl Moos");
});

test("a pronoun that may mean two persons of unknown gender names nobody", () => {
  expect(speakersOf("en", "Zorvan Trimble, 44, met Quillon Farrow, 50. “It rains,” he said.")).toEqual(["nobody"]);
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
