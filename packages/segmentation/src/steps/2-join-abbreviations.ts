import type { Span } from "@standpoint/domain";
import type { SentenceRules } from "../languages/language.ts";

const lastWord = /(?:^|[\s("“„»‘'[/–-])((?:\p{L}\.\s?)*\p{L}[\p{L}\p{M}]*)\.$/u;

/** Whether the stop that ends `before` belongs to an abbreviation or initial, so that `after` goes on with the sentence. */
export function endsInAbbreviation(before: string, after: string, rules: SentenceRules): boolean {
  const letters = lastWord.exec(before.slice(-40))?.[1]?.replace(/\s/g, "").toLowerCase();
  if (letters === undefined) return false;
  // "u. Co.": one letter and then an abbreviation of its own.
  const word = /\p{L}{2,}$/u.exec(letters)?.[0] ?? letters;
  if (rules.abbreviations.has(word)) return true;
  if (rules.numberAbbreviations.has(word)) return /^\p{Nd}/u.test(after);
  const next = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? "";
  if (rules.countries.has(word)) return next !== "" && !rules.openers.has(next);
  // "Washington, D.C. — It rained", "Moos & Co. KG": a dash or legal form goes on.
  if (rules.finalAbbreviations.has(word))
    return /^(?:[^\p{L}]*\p{Ll}|[–—-]\s|KG)/u.test(after) || (/^[ap]\.m$/.test(word) && rules.afterHour.has(next));
  // "posted on X. Then": after a preposition the letter is a name of its own.
  if (/(?:^|\s)(?:on|to|via|auf|bei|zu)\s\p{Lu}\.$/u.test(before)) return false;
  // "J. R. Hartley": single letters are initials, unless the letter is the pronoun "I" or the next word opens a sentence.
  return /^\p{L}(?:\.\p{L})*$/u.test(word) && word !== "i" && next !== "" && !rules.openers.has(next);
}

/** "1. It rains.": a number alone counts what follows. */
export const isNumbering = (before: string): boolean => /^\p{Nd}{1,3}\.$/u.test(before);

/** Whether `after` cannot begin a sentence: it starts with a lower-case word or a mark that continues one. */
export function continuesSentence(after: string): boolean {
  return /^(?:\p{Ll}|[,;:)\]–—-]\s?\p{Ll})/u.test(after);
}

/** Joins neighbours while `joins(before, after)` holds for the text of the two. */
export function joinWhere(
  text: string,
  sentences: readonly Span[],
  joins: (before: string, after: string) => boolean,
): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    // The last 60 characters decide: looking further back would make a long sentence quadratic.
    const before = last && text.slice(Math.max(last.start, last.end - 60), last.end);
    if (
      last &&
      before !== undefined &&
      joins(before, text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))
    ) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}
