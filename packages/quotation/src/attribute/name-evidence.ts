import type { Language } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { isFirstName } from "../languages/first-names.ts";
import { fold } from "../languages/fold.ts";
import { reportingReadings } from "../languages/lexicon.ts";
import { placeOpeners, placePrepositions, suffixes } from "../languages/name-words.ts";
import { isCapitalized, type Token } from "../reading/tokens.ts";
import type { Run } from "./runs.ts";
import { describes, isOrganizationWord, isTitle } from "./word-kinds.ts";

/** A name in its run, by the index of its first word. */
interface NameInRun {
  readonly run: Run;
  readonly from: number;
  readonly tokens: readonly Token[];
}

/**
 * What, besides capitals, says that a name is a person's, less what says that it is none.
 *
 * @param nouns German nouns: words that the article gives an article or adjective.
 */
export function evidenceFor({ run, from, tokens }: NameInRun, language: Language, nouns: ReadonlySet<string>): number {
  const first = tokens[0] as Token;
  const lastAt = tokens.findLastIndex((token) => isCapitalized(token) && !suffixes.has(token.lower));
  const surname = tokens[lastAt] as Token;
  const title = run.tokens[from - 1];
  const isGerman = language === "de";
  const hasTitle = title !== undefined && isTitle(language, title.lower);
  const hasFirst = isFirstName(fold(first.text)) && !/^\p{Lu}{3,}$/u.test(first.text);
  const { before } = run;
  const isDescribed = before !== null && (isGerman ? describes(before) : /^(?:the|an?)$/.test(before.lower));
  let evidence = 0;
  if (hasFirst) evidence += 2;
  else if (isGerman && nouns.has(first.lower)) evidence -= 2;
  if (hasTitle) evidence += 2;
  if (tokens.slice(1, lastAt).some(({ text }) => /^\p{Lu}\.?$/u.test(text))) evidence += 2;
  // "der Chemiker Karl Weber": with an article, a noun must stand before the name.
  if (isDescribed && !hasTitle && !(isGerman && from > 0) && !hasFirst) evidence -= 2;
  if (/^\p{Lu}{2,}$/u.test(surname.text) && /^\p{Lu}{2,}$/u.test(first.text)) evidence -= 2;
  if (before !== null && placePrepositions.has(before.lower) && from === 0) evidence -= 1;
  if (isShownBy(run, from, language)) evidence += 1;
  // "der Chemiker Karl Weber": a noun for a person, then the name.
  if (isGerman && isDescribed && title !== undefined && german.personEnding.test(title.lower)) evidence += 1;
  if (!isGerman && !placeOpeners.has(first.lower)) evidence += 0.5;
  return evidence;
}

/** An apposition, an age, a verb, or at the sentence's start “vom” and the like beside two capitalised words: they name somebody. */
function isShownBy({ tokens, before, after, following }: Run, from: number, language: Language): boolean {
  if (after === null) return false;
  const afterNext = following[1] ?? null;
  const isGerman = language === "de";
  if (reportingReadings(language, after.lower).length > 0) return true;
  if (isGerman && (after.kind === "comma" || after.text === "(")) return true;
  if (after.kind === "comma" && afterNext !== null) {
    if (/^(?:\d{2}|who|whose)$/.test(afterNext.lower)) return true;
    const end = following.findIndex(({ kind }, index) => index > 0 && kind !== "word");
    const apposition = following.slice(1, end < 0 ? following.length : end);
    if (apposition.some(({ lower }) => isTitle("en", lower))) return true;
  }
  if (after.text === "(" && /^(?:[DR]|\d{2})/.test(afterNext?.text ?? "")) return true;
  if (/^(?:who|whose|himself|herself)$/.test(after.lower)) return true;
  if (!isGerman) return before !== null && reportingReadings("en", before.lower).length > 0;
  const isSubject = german.finite.has(after.lower) || /^(?:vom|von|aus|bei|beim)$/.test(after.lower);
  if (isSubject && (before === null || from > 0)) return true;
  if (before === null) return false;
  // "war Karl Weber der Erste": after "war" the words could be a noun phrase, but for the article that follows.
  const isCopula = german.having.has(before.lower) || german.being.has(before.lower);
  const isPredicate = /^(?:der|die|das|ein|eine)$/.test(after.lower);
  return (
    /^(?:sich|auch|selbst|sogar)$/.test(before.lower) ||
    (german.finite.has(before.lower) && (!isCopula || isPredicate) && tokens.length < 4)
  );
}

/** “Morgan Farrow, a bank in Bremen”: an apposition with a kind of organisation and no office. */
export function isOrganizationHere({ following }: Run, language: Language): boolean {
  if (following[0]?.kind !== "comma" || !/^(?:an?|the|ein|eine|der|die|das)$/.test(following[1]?.lower ?? ""))
    return false;
  const end = following.findIndex(
    ({ kind, lower }, index) =>
      index > 1 && (kind !== "word" || english.prepositions.has(lower) || german.prepositions.has(lower)),
  );
  const apposition = following.slice(2, end < 0 ? following.length : end);
  const last = apposition.at(-1)?.lower ?? "";
  return (
    (isOrganizationWord(language, last) || (language === "en" && english.organizationKinds.has(last))) &&
    !apposition.some(({ lower }) => isTitle(language, lower))
  );
}
