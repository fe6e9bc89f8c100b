import type { Document, Language } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { isCapitalized, type Token, tokenize } from "../reading/tokens.ts";

/** Lower case without accents, for comparing names: “Müller” and “Muller” are one. */
export const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/['’]s?$/u, "")
    .toLowerCase();

/** Whether a word names an office or form of address: “Präsidentin”, “CEO”, “Nordwerk-Chefin”. */
export function isTitle(language: Language, lower: string): boolean {
  const last = lower.split("-").at(-1) ?? lower;
  if (english.titles.has(last)) return true;
  return language === "de" && (german.titles.has(last) || (last.length > 5 && german.titleEnding.test(last)));
}

export function isOrganizationWord(language: Language, lower: string): boolean {
  const last = lower.split("-").at(-1) ?? lower;
  return (
    english.organizationWords.has(last) ||
    (language === "de" && (german.organizationWords.has(last) || german.organizationEnding.test(last)))
  );
}

/** Words with a capital that begin sentences rather than names. */
function isFunctionWord(language: Language, lower: string): boolean {
  const lexicon = language === "de" ? german : english;
  const determiners = language === "de" ? german.nominativeDeterminers : english.determiners;
  return (
    lexicon.prepositions.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.pronouns.has(lower) ||
    determiners.has(lower) ||
    lexicon.times.has(lower) ||
    (language === "de" && (german.adverbs.has(lower) || german.obliqueDeterminers.has(lower)))
  );
}

/** An article, or a word in lower case with an adjective's ending. */
const describes = ({ lower, kind }: Token) =>
  kind === "word" &&
  !german.finite.has(lower) &&
  (german.obliqueDeterminers.has(lower) ||
    german.nominativeDeterminers.has(lower) ||
    /[a-zäöüß]{3}(?:e|er|en|es|em)$/u.test(lower)) &&
  !german.prepositions.has(lower) &&
  !german.adverbs.has(lower) &&
  !german.subordinators.has(lower);

/** Endings that German common nouns have and first names do not. */
const isNoun = (language: Language, lower: string) =>
  language === "de" && /(?:ung|ungen|heit|keit|schaft|tion|tionen|ität|nis|tum|ling|ismus|-\p{L}+)$/u.test(lower);

const particles = /^(?:von|van|de|der|den|del|della|di|da|du|la|le|bin|al|el|zu|ter|ten)$/;

/** Every person's name in an article in its fullest form, found by surname. */
export class NameInventory {
  readonly #counts = new Map<string, Map<string, { count: number; first: number }>>();
  readonly #language: Language;

  constructor({ text, language, sentences }: Document) {
    this.#language = language;
    for (const sentence of sentences) {
      let run: Token[] = [];
      let isDescribed = false;
      const flush = (after: Token | null) => {
        // German: an article or adjective before a capital makes it a noun ("das Risiko Nordwerk"), not a first name.
        if (!isDescribed) this.#addRun(run);
        run = [];
        isDescribed = language === "de" && after !== null && describes(after);
      };
      for (const token of tokenize(text, sentence, false)) {
        const last = run.at(-1);
        const adjoins =
          last === undefined ||
          /^[ \u00a0]$/.test(text.slice(last.end, token.start)) ||
          (token.text === "." && last.text.length === 1);
        const isInitial = token.text === "." && last?.text.length === 1;
        if (!adjoins) flush(null);
        if (isCapitalized(token) && !isFunctionWord(language, token.lower)) run.push(token);
        else if (run.length > 0 && (particles.test(token.lower) || isInitial)) run.push(token);
        else flush(token);
      }
      flush(null);
    }
  }

  #addRun(run: readonly Token[]): void {
    for (let end = 1; end < run.length; end++) {
      const surname = run[end] as Token;
      if (
        !isCapitalized(surname) ||
        isTitle(this.#language, surname.lower) ||
        isOrganizationWord(this.#language, surname.lower)
      )
        continue;
      let from = end;
      while (from > 0 && end - from < 3) {
        const before = run[from - 1] as Token;
        if (
          isNoun(this.#language, before.lower) ||
          isTitle(this.#language, before.lower) ||
          isOrganizationWord(this.#language, before.lower) ||
          /['’]s$/.test(before.text) ||
          (before.text.includes("-") && this.#language === "de" && before.text.length > 14)
        )
          break;
        from--;
      }
      while (from < end && !isCapitalized(run[from] as Token)) from++;
      if (from === end) continue;
      const name = run
        .slice(from, end + 1)
        .map((token) => token.text.replace(/['’]s?$/u, ""))
        .join(" ")
        .replace(/ \./g, ".");
      const forms = this.#counts.get(fold(surname.text)) ?? new Map();
      const known = forms.get(name) ?? { count: 0, first: surname.start };
      forms.set(name, { count: known.count + 1, first: known.first });
      this.#counts.set(fold(surname.text), forms);
    }
  }

  /** The full names with this surname, the most frequent first; empty when it never stands with a first name. */
  fullNames(surname: string): string[] {
    const forms = this.#counts.get(fold(surname)) ?? this.#counts.get(fold(surname).replace(/s$/, ""));
    if (forms === undefined) return [];
    return [...forms]
      .sort(([, one], [, other]) => other.count - one.count || one.first - other.first)
      .map(([name]) => name);
  }
}
