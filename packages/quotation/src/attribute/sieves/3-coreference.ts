import { german } from "../../languages/de.ts";
import { lexicons } from "../../languages/lexicon.ts";
import { type Agreement, type Referent, unknownGender } from "../discourse.ts";
import type { Mention } from "../mentions/mention.ts";
import { readMention } from "../mentions/read-mention.ts";
import type { NameMention } from "../names.ts";
import { sentenceOf } from "../positions.ts";
import { confidences } from "./confidences.ts";
import { type SieveInput, type SieveRule, speakerOf } from "./sieve.ts";

/** A pronoun stands for the most salient person, organisation or group that agrees with it; a relative for the noun before it. */
export const coreference: SieveRule = (input) => {
  const { mention, quotation, discourse } = input;
  if (mention?.type !== "pronoun" || quotation.source === null) return undefined;
  const position = quotation.source.start;
  if (mention.pronoun === "who") {
    const named = beforeRelative(input, position);
    return named && { speaker: speakerOf(input, named), sieve: "coreference", confidence: confidences.relative };
  }
  if (mention.pronoun === "selbst") {
    const named = inSentence(input, position);
    return named && { speaker: speakerOf(input, named), sieve: "coreference", confidence: confidences.sentenceSubject };
  }
  if (standsForMachine(input, position)) return null;
  const agreement = agreementWith(input, mention);
  const referent = discourse.antecedent(position, agreement);
  if (referent === null) {
    const named = namedNext(input, position, agreement);
    return named && { speaker: speakerOf(input, named), sieve: "coreference", confidence: confidences.cataphora };
  }
  const isKnown = referent.kind !== "person" || input.offices.genderOf(referent.name) !== null;
  const confidence = isKnown
    ? confidences[referent.isContested ? "contestedPronoun" : "pronoun"]
    : confidences[referent.isContested ? "doubtfulPronoun" : "pronounOfUnknownGender"];
  return { speaker: speakerOf(input, referent), sieve: "coreference", confidence };
};

/** An organisation is less often meant by „sie“ or “they” than a person or a group, least where its noun is no feminine. */
const otherKind = 0.5;
const otherKindAndGender = 0.25;

function agreementWith({ offices }: SieveInput, { pronoun, isPlural }: Mention & { type: "pronoun" }): Agreement {
  if (pronoun === "it" || pronoun === "es") return { fits: ({ kind }) => kind === "organization", weight: () => 1 };
  if (isPlural)
    return {
      fits: ({ kind }) => kind !== "person",
      weight: ({ kind }) => (kind === "group" ? 1 : otherKind),
    };
  const gender = pronoun === "he" || pronoun === "er" ? "man" : "woman";
  return {
    fits: ({ kind, name }) => {
      if (kind === "organization")
        return pronoun === "sie" || (pronoun === "er" && german.masculineOrganizationEnding.test(name.toLowerCase()));
      const known = offices.genderOf(name);
      return kind === "person" && (known === null || known === gender);
    },
    weight: ({ kind, name }) =>
      kind === "organization"
        ? pronoun === "er" || german.feminineOrganizationEnding.test(name.toLowerCase())
          ? otherKind
          : otherKindAndGender
        : offices.genderOf(name) === null
          ? unknownGender
          : 1,
  };
}

/** “Weber, who said”: the person named last before the relative in its sentence. */
function beforeRelative({ document, names }: SieveInput, position: number): Referent | null {
  const sentence = document.sentences[sentenceOf(document, position)];
  const mention: NameMention | undefined = names.mentions[names.firstMentionFrom(position) - 1];
  return mention !== undefined && sentence !== undefined && mention.start >= sentence.start ? mention : null;
}

/** „Nach eigenen Angaben war Weber da“: the subject of the sentence, before the words or after them. */
function inSentence({ document, names }: SieveInput, position: number): Referent | null {
  const sentence = document.sentences[sentenceOf(document, position)];
  if (sentence === undefined) return null;
  for (let at = names.firstMentionFrom(sentence.start); at < names.mentions.length; at++) {
    const mention = names.mentions[at] as NameMention;
    if (mention.start >= sentence.end) return null;
    if (mention.role === "subject") return mention;
  }
  return null;
}

/** How far on, in characters, a lead may keep back the name: a sentence or two. */
const leadLength = 300;

/** “He would not wait, he said. Weber …”: an article may open with the pronoun and name the person after it. */
function namedNext({ names }: SieveInput, position: number, { fits }: Agreement): Referent | null {
  const next = names.mentions[names.firstMentionFrom(position)];
  return next !== undefined && next.start - position < leadLength && fits(next) ? next : null;
}

/** “When the chatbot was asked, it said”: what a machine puts out is nobody's statement. */
function standsForMachine({ document, names, quotation }: SieveInput, position: number): boolean {
  const sentence = document.sentences[sentenceOf(document, position)];
  if (sentence === undefined || (quotation.content[0]?.start ?? 0) < position) return false;
  const before = document.text.slice(sentence.start, Math.min(position, sentence.start + 200));
  const opening = /^[“„"»«]?(\p{L}+)\s+(.{3,160}?),/su.exec(before);
  if (opening === null) return false;
  const [, subordinator = "", clause = ""] = opening;
  const subordinators = lexicons[document.language].subordinators;
  if (!subordinators.has(subordinator.toLowerCase())) return false;
  const subject = clause.split(/\s(?:von|of|nach|in|on|by|was|wurde|were)\s/u)[0] ?? clause;
  const phrase = readMention({ text: subject, language: document.language, cueIsPlural: false, position }, names);
  return phrase.type === "nobody";
}
