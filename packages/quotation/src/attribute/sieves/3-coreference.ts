import type { Speaker } from "@standpoint/domain";
import { german } from "../../languages/de.ts";
import { english } from "../../languages/en.ts";
import { readMention } from "../mentions.ts";
import { paragraphOf } from "../paragraphs.ts";
import type { SieveInput, SieveRule } from "./sieve.ts";

/** A pronoun stands for the last fitting speaker: in the sentence itself, in the turn before, in the paragraphs before. */
export const coreference: SieveRule = (input) => {
  const { mention, quotation, before, speakers } = input;
  if (mention?.type !== "pronoun" || quotation.source === null) return undefined;
  const inSentence = sentenceAntecedent(input);
  if (inSentence !== undefined) return inSentence && { speaker: inSentence, sieve: "coreference", confidence: 0.75 };
  const position = quotation.source.start;
  const here = paragraphOf(input.document, position);
  const fits = before.findLast(
    ({ attribution, quotation: earlier }) =>
      attribution !== null &&
      (earlier.content[0]?.start ?? 0) < position &&
      agrees(attribution.speaker, mention.pronoun, mention.isPlural),
  );
  const turn = fits?.attribution ?? null;
  const turnParagraph = fits ? paragraphOf(input.document, fits.quotation.content[0]?.start ?? 0) : -9;
  const named = subjectBefore(input, position);
  // A person named as the subject of a sentence since the last turn is nearer than who spoke then.
  if (
    named !== null &&
    agrees(named.speaker, mention.pronoun, mention.isPlural) &&
    named.position > (fits?.quotation.content.at(-1)?.end ?? 0)
  ) {
    return { speaker: named.speaker, sieve: "coreference", confidence: 0.7 };
  }
  if (turn === null || here - turnParagraph > 3) return null;
  return {
    speaker: speakers.latest(turn.speaker),
    sieve: "coreference",
    confidence: here === turnParagraph ? 0.8 : 0.6,
  };
};

const feminine = /(?:in|frau|tochter|königin)$/u;

/** Number and gender, where a role shows it. */
function agrees({ kind, role }: Speaker, pronoun: string, isPlural: boolean): boolean {
  if (pronoun === "it" || pronoun === "es") return kind === "organization";
  if (isPlural) return kind !== "person";
  if (pronoun === "he" || pronoun === "er")
    return (
      kind === "person" &&
      !(role !== null && /(?:woman|[a-zäöü]{3}in)$/u.test(role) && !/(?:captain|chieftain)$/u.test(role))
    );
  if (pronoun === "sie")
    return (
      kind === "organization" ||
      (kind === "person" &&
        (role === null || feminine.test(role.split(/[\s-]/).at(-1) ?? "") || !isMasculineRole(role)))
    );
  return kind === "person" && !(role !== null && /man$/.test(role) && !/woman$/.test(role));
}

/** German offices have a feminine form: without it, the office is a man's. */
const isMasculineRole = (role: string) =>
  /(?:chef|minister|präsident|sprecher|leiter|gründer|direktor|kanzler|vorsitzender|ökonom|experte)$/iu.test(role);

/** The sentence's own words before the pronoun: “When Weber was asked, she said”. `null` when it stands for no speaker. */
function sentenceAntecedent({ document, quotation, names, speakers }: SieveInput): Speaker | null | undefined {
  const source = quotation.source;
  if (source === null) return undefined;
  const sentence = document.sentences.findLast((one) => one.start <= source.start);
  if (sentence === undefined) return undefined;
  const before = document.text.slice(sentence.start, source.start);
  const opening = /^[“„"»«]?(\p{L}+)\s+(.{3,160}?),/su.exec(before);
  if (opening === null) return undefined;
  const [, subordinator = "", clause = ""] = opening;
  const subordinators = document.language === "de" ? german.subordinators : english.subordinators;
  if (!subordinators.has(subordinator.toLowerCase())) return undefined;
  const named = [...clause.matchAll(/\p{Lu}[\p{L}'’-]+/gu)]
    .map(([word]) => names.fullNames(word)[0])
    .find((name) => name !== undefined);
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

/** The last sentence before `position`, within the paragraph and the one before, that opens with a known person's name. */
function subjectBefore(
  { document, names, speakers }: SieveInput,
  position: number,
): { speaker: Speaker; position: number } | null {
  const paragraph = paragraphOf(document, position);
  const from = document.paragraphs[Math.max(0, paragraph - 1)]?.start ?? 0;
  const sentences = document.sentences.filter((one) => one.start >= from && one.start <= position).reverse();
  for (const sentence of sentences.slice(0, 4)) {
    const opening = document.text.slice(sentence.start, Math.min(sentence.start + 60, position));
    const words = [...opening.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].slice(0, 4);
    for (const word of words) {
      const name = names.fullNames(word[0]).find((full) => opening.includes(full) || word.index === 0);
      if (name !== undefined && sentence.start + word.index < position) {
        return {
          speaker: speakers.resolve({ kind: "person", name, role: null, organization: null }),
          position: sentence.start + word.index,
        };
      }
    }
  }
  return null;
}
