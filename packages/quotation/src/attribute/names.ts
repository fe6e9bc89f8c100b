import type { Document, Language, Span } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { reportingReadings } from "../languages/lexicon.ts";
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
  if (language === "en") return false;
  // "des Ökonomen", "des Ministers": the other cases.
  return [last, last.replace(/(?:e[ns]|[ns])$/u, "")].some(
    (word) => german.titles.has(word) || (word.length > 5 && german.titleEnding.test(word)),
  );
}

export function isOrganizationWord(language: Language, lower: string): boolean {
  const last = lastPart(lower);
  return namesOrganization(language, last) || (language === "de" && german.organizationEnding.test(last));
}

/** Whether the word by itself, not as a compound's ending, names a kind of organisation: “Bank”, but not “Marchbank”. */
export const namesOrganization = (language: Language, lower: string): boolean =>
  english.organizationWords.has(lastPart(lower)) ||
  (language === "de" && german.organizationWords.has(lastPart(lower)));

const lastPart = (lower: string) => lower.split("-").at(-1) ?? lower;

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

/** An article says who somebody is at one of the first mentions. */
const maxPlaces = 8;

interface Form {
  readonly name: string;
  readonly count: number;
  /** Where it stands, the first few times. */
  readonly places: readonly Span[];
  /** Something besides capitals says it is a person: an office, an apposition, a verb of saying. */
  readonly isShown: boolean;
}

/**
 * Every person's name in an article in its fullest form, found by surname.
 *
 * English takes two capitalised words for a name unless an article precedes them. German writes every noun with a
 * capital, so there an office, an apposition or a verb beside the words must show that they name somebody.
 */
export class NameInventory {
  readonly #forms = new Map<string, Map<string, Form>>();
  readonly #language: Language;
  /** Answers of `fullNames`, which every mention of a name asks for. */
  readonly #ranked = new Map<string, readonly string[]>();
  /** Where each surname stands, in text order. */
  readonly #positions: { readonly position: number; readonly surname: string }[] = [];

  constructor({ text, language, sentences }: Document) {
    this.#language = language;
    for (const sentence of sentences) {
      let run: Token[] = [];
      let before: Token | null = null;
      const flush = (next: Token | null) => {
        // Particles belong to a name only between its parts: "Karl Weber der Erste" ends before "der".
        const last = run.findLastIndex(isCapitalized);
        const after = run[last + 1] ?? next;
        this.#addRun(run.slice(0, last + 1), before, after);
        run = [];
        before = next;
      };
      for (const token of tokenize(text, sentence, false)) {
        const last = run.at(-1);
        const isInitial = token.text === "." && last?.text.length === 1;
        const adjoins = last === undefined || isInitial || /^[ \u00a0]$/.test(text.slice(last.end, token.start));
        if (!adjoins && token.kind === "word") flush(null);
        if (isCapitalized(token) && !isFunctionWord(language, token.lower)) run.push(token);
        else if (run.length > 0 && (particles.test(token.lower) || isInitial)) run.push(token);
        else flush(token);
      }
      flush(null);
    }
  }

  #addRun(run: readonly Token[], before: Token | null, after: Token | null): void {
    for (const token of run) this.#positions.push({ position: token.start, surname: fold(token.text) });
    const isGerman = this.#language === "de";
    const isDescribed = before !== null && (isGerman ? describes(before) : /^(?:the|an?)$/.test(before.lower));
    for (let end = 1; end < run.length; end++) {
      const surname = run[end] as Token;
      if (!isCapitalized(surname) || this.#isCommon(surname.lower)) continue;
      let from = end;
      // German names are a first name and a surname, with particles between; what stands before is a noun.
      const reaches = (at: number) =>
        isGerman ? at === end || particles.test((run[at] as Token).lower) : end - at < 3;
      while (
        from > 0 &&
        reaches(from) &&
        !this.#isCommon((run[from - 1] as Token).lower) &&
        !/['’]s$/.test((run[from - 1] as Token).text)
      )
        from--;
      while (from < end && !isCapitalized(run[from] as Token)) from++;
      if (from === end) continue;
      const title = run[from - 1];
      const hasTitle = title !== undefined && isTitle(this.#language, title.lower);
      // "der Chemiker Karl Weber": with an article, a noun must stand before the name.
      if (isDescribed && !hasTitle && !(isGerman && from > 0)) continue;
      const name = run
        .slice(from, end + 1)
        .map((token) => token.text.replace(/['’]s?$/u, ""))
        .join(" ")
        .replace(/ \./g, ".");
      const forms = this.#forms.get(fold(surname.text)) ?? new Map<string, Form>();
      const known = forms.get(name);
      const isShown = hasTitle || (end === run.length - 1 && this.#isShownBy(before, after, from));
      forms.set(name, {
        name,
        count: (known?.count ?? 0) + 1,
        places:
          known && known.places.length >= maxPlaces
            ? known.places
            : [...(known?.places ?? []), { start: (run[from] as Token).start, end: surname.end }],
        isShown: known?.isShown || isShown,
      });
      this.#forms.set(fold(surname.text), forms);
    }
  }

  /** An apposition, a verb, or at the sentence's start “vom” and the like beside two capitalised words: they name somebody. */
  #isShownBy(before: Token | null, after: Token | null, from: number): boolean {
    if (
      after !== null &&
      (after.kind === "comma" || after.text === "(" || reportingReadings(this.#language, after.lower).length > 0)
    )
      return true;
    const isSubject =
      after !== null && (german.finite.has(after.lower) || /^(?:vom|von|aus|bei|beim)$/.test(after.lower));
    if (isSubject && (before === null || from > 0)) return true;
    if (before === null) return false;
    // "war Karl Weber der Erste": after "war" the words could be a noun phrase, but for the article that follows.
    const isCopula = german.having.has(before.lower) || german.being.has(before.lower);
    const isPredicate = after !== null && /^(?:der|die|das|ein|eine)$/.test(after.lower);
    return (
      /^(?:sich|auch|selbst|sogar)$/.test(before.lower) ||
      (german.finite.has(before.lower) && (!isCopula || isPredicate))
    );
  }

  #isCommon(lower: string): boolean {
    return isNoun(this.#language, lower) || isTitle(this.#language, lower) || namesOrganization(this.#language, lower);
  }

  /** The full names with this surname, the most frequent first; empty when it never stands with a first name. */
  fullNames(surname: string): readonly string[] {
    const known = this.#ranked.get(surname);
    if (known !== undefined) return known;
    const folded = fold(surname);
    const forms = this.#forms.get(folded) ?? this.#forms.get(folded.replace(/s$/, ""));
    const ranked = [...(forms?.values() ?? [])]
      .filter(({ isShown }) => isShown || this.#language === "en")
      .sort((one, other) => other.count - one.count || (one.places[0]?.start ?? 0) - (other.places[0]?.start ?? 0))
      .map(({ name }) => name);
    this.#ranked.set(surname, ranked);
    return ranked;
  }

  /** Where a full name stands in the text, the first few times. */
  placesOf(name: string): readonly Span[] {
    return this.#forms.get(fold(name.split(" ").at(-1) ?? ""))?.get(name)?.places ?? [];
  }

  /** Full names of the persons named in a stretch of the text, in order of mention, by first name or surname. */
  namedIn({ start, end }: Span): string[] {
    const named: string[] = [];
    let low = 0;
    let high = this.#positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#positions[middle]?.position ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.#positions.length && (this.#positions[at]?.position ?? end) < end; at++) {
      const [name] = this.fullNames(this.#positions[at]?.surname ?? "");
      if (name !== undefined && !named.includes(name)) named.push(name);
    }
    return named;
  }
}
