import type { Speaker } from "@standpoint/domain";
import { german } from "../../languages/de.ts";
import { english } from "../../languages/en.ts";
import { readMention } from "../mentions.ts";
import { genderOf } from "../offices.ts";
import { paragraphOf, sentenceOf } from "../positions.ts";
import { namedBefore } from "./named-before.ts";
import type { Settled, SieveInput, SieveRule } from "./sieve.ts";

/** A pronoun stands for the last fitting speaker: in the sentence itself, in the turn before, in the paragraphs before. */
export const coreference: SieveRule = (input) => {
  const { mention, quotation, speakers } = input;
  if (mention?.type !== "pronoun" || quotation.source === null) return undefined;
  const inSentence = sentenceAntecedent(input);
  if (inSentence !== undefined) return inSentence && { speaker: inSentence, sieve: "coreference", confidence: 0.75 };
  const position = quotation.source.start;
  const here = paragraphOf(input.document, position);
  const fits = lastFitting(input, position, mention);
  const turn = fits?.attribution ?? null;
  const turnParagraph = fits ? paragraphOf(input.document, fits.quotation.content[0]?.start ?? 0) : -9;
  const named = namedBefore(input, position, (speaker) => agrees(speaker, mention.pronoun, mention.isPlural));
  // A person named since the last turn is nearer than who spoke then.
  if (named !== null && named.position >= (fits?.quotation.content.at(-1)?.end ?? 0)) {
    return { speaker: named.speaker, sieve: "coreference", confidence: 0.7 };
  }
  if (turn === null) return null;
  return {
    speaker: speakers.latest(turn.speaker),
    sieve: "coreference",
    confidence: here === turnParagraph ? 0.8 : 0.6,
  };
};

/** How many paragraphs back a pronoun may reach, and how many statements. */
const reach = 3;
const farthest = 30;

function lastFitting(
  { document, before }: SieveInput,
  position: number,
  { pronoun, isPlural }: { pronoun: string; isPlural: boolean },
): Settled | undefined {
  const from = document.paragraphs[Math.max(0, paragraphOf(document, position) - reach)]?.start ?? 0;
  for (let index = before.length - 1; index >= Math.max(0, before.length - farthest); index--) {
    const settled = before[index];
    const start = settled?.quotation.content[0]?.start ?? 0;
    if (settled === undefined || start < from) return undefined;
    if (start < position && settled.attribution !== null && agrees(settled.attribution.speaker, pronoun, isPlural))
      return settled;
  }
  return undefined;
}

/** Number and gender, where the office shows it. */
function agrees({ kind, role }: Speaker, pronoun: string, isPlural: boolean): boolean {
  if (pronoun === "it" || pronoun === "es") return kind === "organization";
  if (isPlural) return kind !== "person";
  if (pronoun === "sie" && kind === "organization") return true;
  const gender = genderOf(role);
  return kind === "person" && (gender === null || gender === (pronoun === "he" || pronoun === "er" ? "man" : "woman"));
}

/** The sentence's own words before the pronoun: “When Weber was asked, she said”. `null` when it stands for no speaker. */
function sentenceAntecedent({ document, quotation, names, speakers }: SieveInput): Speaker | null | undefined {
  const source = quotation.source;
  if (source === null) return undefined;
  const sentence = document.sentences[sentenceOf(document, source.start)];
  if (sentence === undefined) return undefined;
  const before = document.text.slice(sentence.start, source.start);
  const opening = /^[“„"»«]?(\p{L}+)\s+(.{3,160}?),/su.exec(before);
  if (opening === null) return undefined;
  const [, subordinator = "", clause = ""] = opening;
  const subordinators = document.language === "de" ? german.subordinators : english.subordinators;
  if (!subordinators.has(subordinator.toLowerCase())) return undefined;
  const [named] = names.namedIn({ start: sentence.start, end: source.start });
  if (named !== undefined) return speakers.resolve({ kind: "person", name: named, role: null, organization: null });
  const phrase = readMention(
    {
      text: clause.split(/\s(?:von|of|nach|in|on|by)\s/u)[0] ?? clause,
      language: document.language,
      cueIsPlural: false,
    },
    names,
  );
  return phrase.type === "nobody" ? null : undefined;
}
