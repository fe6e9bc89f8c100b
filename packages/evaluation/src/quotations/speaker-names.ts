import { articles, office, particleName, phraseEnd, pronouns, suffixes, titles } from "./speaker-words.ts";

/** How a text refers to a speaker. German nouns all have a capital, so there names and descriptions are one. */
export type MentionForm = "none" | "pronoun" | "named" | "nominal" | "phrase";

/** A word without case, accents and ligatures. */
export function fold(word: string): string {
  return word
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss");
}

const folded = (words: readonly string[]) => new Set(words.map(fold));
const pronounsFolded = folded(pronouns);
const namesNobody = folded([...pronouns, ...articles, ...suffixes]);
const besideName = folded([...titles, ...suffixes]);
const articlesFolded = folded(["the", "a", "an", "der", "die", "das", "ein", "eine"]);

export function wordsOf(phrase: string): string[] {
  return phrase.match(/[\p{L}\p{Nl}\p{No}]+(?:[-'’][\p{L}\p{Nl}\p{No}]+)*/gu) ?? [];
}

export function mentionFormOf(phrase: string | null, language: string | null): MentionForm {
  const [first, ...rest] = wordsOf(phrase ?? "");
  if (first === undefined) return "none";
  if (rest.length === 0 && pronounsFolded.has(fold(first))) return "pronoun";
  if (language === "de") return "phrase";
  const hasCapital = (word: string) => /^\p{Lu}/u.test(word);
  const isNamed = rest.some(hasCapital) || (hasCapital(first) && !articlesFolded.has(fold(first)));
  return isNamed ? "named" : "nominal";
}

/** The surname of a name, or the head noun of a description, folded; empty where there is none. */
export function headOf(phrase: string): string {
  const ownedHead = withoutOwner(phrase)
    .trim()
    .replace(/['’]s?$/, "");
  const [, beforeParticle = "", familyName] = particleName.exec(ownedHead) ?? [];
  if (familyName !== undefined && !office.test(beforeParticle)) return fold(familyName);
  for (const part of ownedHead.split(phraseEnd)) {
    const head = wordsOf(part)
      .map(fold)
      .findLast((word) => !namesNobody.has(word));
    if (head !== undefined) return head;
  }
  return fold(wordsOf(ownedHead).at(-1) ?? "");
}

/** “Linde's campaign” → “campaign”. */
function withoutOwner(phrase: string): string {
  const genitive = /['’]s?\s+(?=[\p{L}\p{N}_])/u.exec(phrase);
  if (genitive === null) return phrase;
  const owned = phrase.slice(genitive.index + genitive[0].length);
  const owner = phrase.slice(0, genitive.index);
  return wordsOf(owned).length > 0 && wordsOf(owner).length > 0 ? owned : phrase;
}

/** The heads by which any of the phrases names somebody. */
export function headsOf(phrases: readonly (string | null)[]): Set<string> {
  const heads = phrases.flatMap((phrase) => (phrase ? [headOf(phrase)] : []));
  return new Set(heads.filter((head) => head !== "" && !pronounsFolded.has(head)));
}

/** Whether two names are one person's: the same surname, and first names that do not contradict each other. */
export function isSamePerson(one: string, other: string): boolean {
  if (headOf(one) !== headOf(other)) return false;
  const [ours, theirs] = [nameWords(one), nameWords(other)];
  const [first, theirFirst] = [ours[0], theirs[0]];
  if (first === undefined || theirFirst === undefined || ours.length < 2 || theirs.length < 2) return true;
  return first[0] === theirFirst[0] || theirs.includes(first) || ours.includes(theirFirst);
}

const nameWords = (name: string) =>
  wordsOf(name)
    .map(fold)
    .filter((word) => !besideName.has(word));

/** Whether a name has every word of the full name. */
export function holdsFullName(name: string, fullName: string): boolean {
  const words = folded(wordsOf(name));
  return wordsOf(fullName).every((word) => words.has(fold(word)));
}
