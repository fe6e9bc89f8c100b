import type { Language } from "@standpoint/domain";
import { german } from "../../languages/de.ts";
import { english } from "../../languages/en.ts";
import { lexicons, reportingReadings } from "../../languages/lexicon.ts";
import { openers } from "../../languages/name-words.ts";
import { isPossessive } from "../../languages/possessive.ts";
import { isCapitalized, type Token } from "../../reading/tokens.ts";
import { isOrganizationWord, isTitle } from "../word-kinds.ts";

/** The noun phrase among a source's words: past an inverted verb and adverbs, up to a verb. */
export function phraseOf(tokens: readonly Token[], language: Language): readonly Token[] {
  const isVerb = ({ lower, text }: Token, index: number) =>
    language === "en" &&
    /^\p{Ll}/u.test(text) &&
    (english.finite.has(lower) ||
      english.verbs.get(lower)?.[0]?.form === "finite" ||
      // "Weber accused the firm": right after a name a word in -ed is a verb.
      (/ed$/.test(lower) && isCapitalized(tokens[index - 1] as Token)));
  let from = 0;
  const opens = (token: Token) =>
    (openers.has(token.lower) && !lexicons[language].determiners.has(token.lower)) ||
    (language === "en" && /ly$/.test(token.lower) && token.lower !== token.text) ||
    isInvertedVerb(token, language);
  while (from < tokens.length - 1 && opens(tokens[from] as Token)) from++;
  const end = tokens.findIndex((token, index) => index > from && isVerb(token, index));
  let to = end < 0 ? tokens.length : end;
  while (to > from + 1 && language === "en" && isAdverb(tokens[to - 1] as Token)) to--;
  return tokens.slice(from, to);
}

const isAdverb = ({ lower, text }: Token) =>
  text === lower && (english.auxiliaries.has(lower) || /^(?:often|too|sometimes|usually)$|ly$/.test(lower));

/** “Said Weber”: at the sentence's start the verb has a capital too. */
const isInvertedVerb = ({ lower, text }: Token, language: Language) =>
  language === "en" && text !== lower && reportingReadings("en", lower).some(({ form }) => form === "finite");

/** The tokens up to the first preposition, genitive or relative: what the phrase is about. */
export function headOf(tokens: readonly Token[], language: Language): Token[] {
  const endsHead = (token: Token, index: number) =>
    language === "de"
      ? tokens.slice(0, index).some(isCapitalized) &&
        (german.prepositions.has(token.lower) || german.phraseOpeners.has(token.lower)) &&
        !isNameParticle(tokens, index) &&
        !(index > 0 && isNameParticle(tokens, index - 1))
      : index > 0 &&
        (english.prepositions.has(token.lower) || english.relatives.has(token.lower)) &&
        !(token.lower === "of" && isInstitution(tokens, index));
  const end = tokens.findIndex(endsHead);
  const head = tokens.slice(0, end < 0 ? tokens.length : end);
  // English possessives name the owner, not the speaker: "Weber's lawyer".
  const owner =
    language === "en" ? head.findLastIndex((token, index) => isPossessive(token.text) && index < head.length - 1) : -1;
  return owner >= 0 ? head.slice(owner + 1) : head;
}

/** “University of Harbourton”, “Department of Energy”: of-phrases that are part of a name. */
const isInstitution = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    isCapitalized(before) &&
    isCapitalized(after) &&
    english.organizationWords.has(before.lower)
  );
};

/** Whether “von” and the like stand within a name (“Karla von der Heide”). */
function isNameParticle(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens.slice(index + 1, index + 3).find(isCapitalized);
  const token = tokens[index];
  if (!before || !after || !token || !isCapitalized(before) || tokens.length - index > 3) return false;
  // "Karl Weber von der Werft": with first name and surname before it, "von" says where somebody is from.
  const named = tokens.slice(0, index).filter((one) => isCapitalized(one) && !isTitle("de", one.lower)).length;
  const isParticle = /^(?:von|van|de)$/.test(token.lower) && named === 1;
  return (
    isParticle &&
    !isTitle("de", before.lower) &&
    !isOrganizationWord("de", before.lower) &&
    !german.pluralEnding.test(before.lower)
  );
}
