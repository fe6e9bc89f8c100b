import type { Language } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { lexicons } from "../languages/lexicon.ts";
import { openers } from "../languages/name-words.ts";
import type { Token } from "../reading/tokens.ts";

/** Whether a word names an office or form of address: “Präsidentin”, “CEO”, “Nordwerk-Chefin”. */
export function isTitle(language: Language, lower: string): boolean {
  const last = lower.split("-").at(-1) ?? lower;
  if (english.titles.has(last)) return true;
  if (language === "en") return false;
  // "des Ökonomen", "des Ministers": the other cases.
  return [last, last.replace(/(?:e[ns]|[ns])$/u, "")].some(
    (word) => german.titles.has(word) || (word.length > 5 && german.titleEnding.test(word)),
  );
}

/** Whether a word names a kind of organisation, by itself or as a compound's ending: “Landesbank”. */
export function isOrganizationWord(language: Language, lower: string): boolean {
  const last = lastPart(lower);
  return (
    namesOrganization(language, last) ||
    (language === "de" && german.organizationEnding.test(last) && !german.noCouncilEnding.test(last))
  );
}

/** Whether the word by itself, not as a compound's ending, names a kind of organisation: “Bank”, but not “Marchbank”. */
export const namesOrganization = (language: Language, lower: string): boolean =>
  english.organizationWords.has(lastPart(lower)) ||
  (language === "de" && german.organizationWords.has(lastPart(lower)));

const lastPart = (lower: string) => lower.split("-").at(-1) ?? lower;

/** Words with a capital that begin sentences rather than names. */
export function isFunctionWord(language: Language, lower: string): boolean {
  const lexicon = lexicons[language];
  return (
    lexicon.prepositions.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.pronouns.has(lower) ||
    lexicon.determiners.has(lower) ||
    lexicon.times.has(lower) ||
    openers.has(lower) ||
    (language === "de" && german.adverbs.has(lower)) ||
    (language === "en" && (english.finite.has(lower) || /['’](?:ve|re|ll|d|m)$/.test(lower)))
  );
}

/** An article, or a word in lower case with an adjective's ending. */
export const describes = ({ lower, kind }: Token) =>
  kind === "word" &&
  !german.finite.has(lower) &&
  (german.determiners.has(lower) || /[a-zäöüß]{3}(?:e|er|en|es|em)$/u.test(lower)) &&
  !german.prepositions.has(lower) &&
  !german.adverbs.has(lower) &&
  !german.subordinators.has(lower);

/** Endings that German common nouns have and first names do not. */
export const isNoun = (language: Language, lower: string) => language === "de" && german.commonNounEnding.test(lower);
