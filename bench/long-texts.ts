import type { Language } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";
import { readArticle } from "@standpoint/pipeline";
import { processorSeconds } from "./measure.ts";
import { corpusTexts } from "./texts.ts";

const lengths = [1_000_000, 5_000_000]; // UTF-16 code units

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const prose = (language: Language) => (length: number) => corpusTexts(language, length).join("\n\n").slice(0, length);

/** News, and what no newspaper prints but somebody sends. */
const texts: readonly [name: string, language: Language, make: (length: number) => string][] = [
  ["prose", "en", prose("en")],
  ["prose", "de", prose("de")],
  ["prose in one paragraph", "en", (length) => prose("en")(length).replaceAll("\n", " ")],
  ["prose in one paragraph", "de", (length) => prose("de")(length).replaceAll("\n", " ")],
  [
    "prose without spaces",
    "en",
    (length) =>
      prose("en")(2 * length)
        .replace(/\s/g, "")
        .slice(0, length),
  ],
  [
    "prose without spaces",
    "de",
    (length) =>
      prose("de")(2 * length)
        .replace(/\s/g, "")
        .slice(0, length),
  ],
  ["one letter", "en", repeated("a")],
  ["opening marks", "de", repeated("„")],
  ["straight marks", "en", repeated('"')],
  ["alternating marks", "en", repeated("“a” ")],
  ["alternating marks, no space", "de", repeated("„a“")],
  ["nested marks", "en", repeated("“‘«")],
  ["apostrophes", "en", repeated("it's 'a ")],
  ["one sentence", "en", repeated("and Weber said that it rained while ")],
  ["one sentence", "de", repeated("und Weber sagte, dass es regne, während ")],
  ["one quotation", "en", (length) => `“${repeated("It rains and pours. ")(length - 2)}”`],
  ["commas", "en", repeated("Weber, ")],
  ["capitals", "de", repeated("Anna Weber ")],
  ["brackets", "en", repeated("(")],
  ["short paragraphs", "en", repeated("“It rains,” said Ann Weber.\n")],
  ["short paragraphs", "de", repeated("„Es regnet“, sagte Anna Weber.\n")],
  ["empty paragraphs", "en", repeated("a\n\n")],
  ["new names", "en", (length) => numbered(length, (name) => `“It rains,” said Ann ${name}. She said it poured. `)],
  ["new names", "de", (length) => numbered(length, (name) => `Laut Anna ${name} regnet es. Sie sagte, es gieße. `)],
];

/** Sentences about people who all have names of their own. */
function numbered(length: number, sentence: (name: string) => string): string {
  const letters = (count: number) => count.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");
  const sentences: string[] = [];
  for (let made = 0, count = 0; made < length; count++) {
    const next = sentence(`W${letters(count)}er`);
    sentences.push(next);
    made += next.length;
  }
  return sentences.join("").slice(0, length);
}

/** Prints how long single long texts take, and by how much more a text of five times the length. */
export function run(): void {
  console.log(
    "\nLong texts, seconds of processor time for 1 and 5 million code units; time that grows with the length alone is 5 times as much",
  );
  for (const [name, language, make] of texts) {
    const [short = 0, long = 0] = lengths.map((length) => {
      const article = sampleArticle(language, make(length));
      return processorSeconds(() => readArticle(article, []));
    });
    const cells = [short.toFixed(2), long.toFixed(2), (long / short).toFixed(1)].map((cell) => cell.padStart(9));
    console.log(`  ${`${name}, ${language}`.padEnd(32)}${cells.join("")}`);
  }
}
