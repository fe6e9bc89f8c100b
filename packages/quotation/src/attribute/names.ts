import type { Document, Language, Span } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { type Gender, genderOfFirstName, isFirstName } from "../languages/first-names.ts";
import { fold } from "../languages/fold.ts";
import { reportingReadings } from "../languages/lexicon.ts";
import { demonyms, formsOfAddress, particles, suffixes } from "../languages/name-words.ts";
import { withoutPossessive } from "../languages/possessive.ts";
import { isCapitalized, type Token } from "../reading/tokens.ts";
import { nameIn } from "./name-in-run.ts";
import { People, type Person, push } from "./people.ts";
import { type GrammaticalRole, type Run, type Runs, readRuns, roleOf } from "./runs.ts";
import { isNoun, isOrganizationWord, isTitle } from "./word-kinds.ts";

/** Half a sign is what two English capitalised words have by themselves, with nothing against them. */
const leastEvidence = 0.5;

/** More than so many persons of one surname are a list, and nobody tells them apart by surname. */
const maxNamesakes = 20;

/** Words that name a person, or an organisation as the subject of its clause. */
export interface NameMention extends Span {
  readonly name: string;
  readonly kind: "person" | "organization";
  readonly role: GrammaticalRole;
}

/**
 * Every person's name in an article in its fullest form, found by surname.
 *
 * Capitalised words are a person when a known first name, an office, an age, an apposition or a verb of saying beside
 * them says so: one such sign is enough, and an article or a preposition of place counts against it.
 */
export class NameInventory {
  readonly #language: Language;
  readonly #words: Runs;
  readonly #people: People;
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byFirst = new Map<string, Person[]>();
  /** In text order. */
  readonly mentions: readonly NameMention[];

  constructor(document: Document) {
    this.#language = document.language;
    this.#words = readRuns(document);
    this.#people = new People(document.language, this.#words);
    for (const person of this.#people.inFullestForm()) {
      if (person.evidence < leastEvidence || this.#people.organizations.has(person.name)) continue;
      push(this.#bySurname, person.surname, person);
      push(this.#byFirst, person.first, person);
    }
    const mostFrequentFirst = (one: Person, other: Person) =>
      other.count - one.count || (one.places[0]?.start ?? 0) - (other.places[0]?.start ?? 0);
    for (const people of this.#bySurname.values()) people.sort(mostFrequentFirst).splice(maxNamesakes);
    this.mentions = this.#readMentions();
  }

  #readMentions(): NameMention[] {
    const mentions: NameMention[] = [];
    const latest = new Map<string, string>();
    for (const run of this.#words.runs) {
      const mention = this.#mentionOf(run, latest);
      if (mention === null) continue;
      mentions.push(mention);
      if (mention.kind === "person") {
        const person = this.#people.byName.get(mention.name);
        if (person !== undefined) latest.set(person.surname, person.name);
      }
    }
    return mentions;
  }

  #mentionOf(run: Run, latest: ReadonlyMap<string, string>): NameMention | null {
    const { tokens, after } = run;
    const language = this.#language;
    const { from, to } = nameIn(run, language, this.#words.lowercase);
    const last = tokens[to - 1];
    if (last === undefined) return null;
    const role = roleOf(language, run);
    const span = { start: (tokens[Math.min(from, to - 1)] as Token).start, end: last.end };
    // "the Weber campaign", "Weber aides": the name only describes the noun.
    const modifies =
      language === "en" &&
      after !== null &&
      (english.organizationWords.has(after.lower) || english.groupNouns.has(after.lower)) &&
      after.end > last.end;
    const surname =
      tokens.slice(from, to).findLast((token) => isCapitalized(token) && !suffixes.has(token.lower)) ?? last;
    const title = from > 0 ? (tokens[from - 1] as Token).lower : "";
    const people = this.#withSurname(surname.text);
    const isAlone = to - from === 1;
    if (people.length > 0) {
      const first = fold((tokens[from] as Token).text);
      const gender = formsOfAddress.get(title);
      const fitting = people.filter(
        (person) => (isAlone || isFirstOf(person, first)) && (!gender || !person.gender || person.gender === gender),
      );
      const named = fitting.find(({ name }) => name === latest.get(fold(surname.text))) ?? fitting[0];
      if (named !== undefined && !(modifies && isAlone)) return { ...span, name: named.name, kind: "person", role };
      if (!isAlone || named !== undefined) return null;
    }
    const byFirst = isAlone && !modifies ? this.#withFirstName(surname.text) : null;
    if (byFirst !== null) return { ...span, name: byFirst.name, kind: "person", role };
    if (role !== "subject" || modifies || isTitle(language, last.lower) || demonyms.has(last.lower)) return null;
    // "Bombs fell": at a sentence's start a capital shows no name, but in the singular with a verb it may be one.
    const isSubject =
      after !== null &&
      !/(?:s|ly|ing)$/.test(last.lower) &&
      (english.finite.has(after.lower) || reportingReadings("en", after.lower).length > 0);
    if (
      language === "en" &&
      tokens.length === 1 &&
      run.before === null &&
      !this.#words.inner.has(last.lower) &&
      !(isSubject && !this.#words.lowercase.has(last.lower))
    )
      return null;
    // In German every noun is capitalised: a kind of organisation, an abbreviation, or the want of an article shows one.
    const isName = tokens.length === 1 && run.before === null && this.#isBareName(last, after);
    if (language === "de" && !isOrganizationWord("de", last.lower) && !/^\p{Lu}{2,6}$/u.test(last.text) && !isName)
      return null;
    if (language === "de" && tokens.some(({ lower }) => particles.has(lower))) return null;
    const name = tokens.map(({ text }) => withoutPossessive(text)).join(" ");
    return { ...span, name, kind: "organization", role };
  }

  /** „Nordwerk weist das zurück“: a singular subject that has no article here or anywhere in the article. */
  #isBareName({ lower }: Token, after: Token | null): boolean {
    const isSingular =
      after !== null &&
      german.finite.has(after.lower) &&
      /(?:[^e]t|te|hat|ist|war|will|ging|kam|ß|ies|og|ieß)$/u.test(after.lower);
    const isCommon =
      isNoun("de", lower) ||
      this.#words.nouns.has(lower) ||
      german.speechNouns.has(lower) ||
      german.speechNounEnding.test(lower);
    return isSingular && lower.length > 3 && !isCommon;
  }

  /** The full names with this surname, the most frequent first; empty when it never stands with a first name. */
  fullNames(surname: string): readonly string[] {
    return this.#withSurname(surname).map(({ name }) => name);
  }

  #withSurname(surname: string): readonly Person[] {
    const folded = fold(surname);
    return this.#bySurname.get(folded) ?? this.#bySurname.get(folded.replace(/s$/, "")) ?? [];
  }

  /** The only person with this first name. */
  #withFirstName(first: string): Person | null {
    const folded = fold(first);
    const [person, ...others] = this.#byFirst.get(folded) ?? [];
    return person !== undefined && others.length === 0 && isFirstName(folded) ? person : null;
  }

  /**
   * Whom a name means at a place of the text: of several with one surname the one its first name or form of address fits,
   * else who was named last before it.
   */
  personAt(words: readonly string[], { position, gender }: { position: number; gender: Gender | null }): string | null {
    const surname = words.findLast((word) => !suffixes.has(word.toLowerCase())) ?? "";
    const people = this.#withSurname(surname).filter(
      (person) =>
        (words.length === 1 || isFirstOf(person, fold(words[0] ?? ""))) &&
        (gender === null || person.gender === null || person.gender === gender),
    );
    if (people.length < 2) {
      const named = people[0]?.name ?? null;
      if (named !== null || words.length > 1) return named;
      return this.#withFirstName(surname)?.name ?? null;
    }
    const lastBefore = (person: Person) => person.places.findLast(({ start }) => start < position)?.start ?? -1;
    if (words.length > 1)
      return (people.find(({ first }) => first === fold(words[0] ?? "")) ?? people[0])?.name ?? null;
    return [...people].sort((one, other) => lastBefore(other) - lastBefore(one))[0]?.name ?? null;
  }

  /** Whether the article says elsewhere that the name is an organisation's. */
  isOrganization(name: string): boolean {
    return this.#people.organizations.has(name);
  }

  /** Whether something shows that it is a person, besides two capitalised words. */
  isCertain(name: string): boolean {
    return (this.#people.byName.get(name)?.evidence ?? 0) >= 1;
  }

  /** What first name and forms of address say of a person. */
  genderOf(name: string): Gender | null {
    return this.#people.byName.get(name)?.gender ?? genderOfFirstName(fold(name.split(" ")[0] ?? ""));
  }

  /** Where a full name stands in the text, the first few times. */
  placesOf(name: string): readonly Span[] {
    return this.#people.byName.get(name)?.places ?? [];
  }

  /** Full names of the persons named in a stretch of the text, in order of mention, by first name or surname. */
  namedIn({ start, end }: Span): string[] {
    const named: string[] = [];
    for (let at = this.firstMentionFrom(start); at < this.mentions.length; at++) {
      const mention = this.mentions[at] as NameMention;
      if (mention.start >= end) break;
      if (mention.kind === "person" && !named.includes(mention.name)) named.push(mention.name);
    }
    return named;
  }

  /** The index of the first mention at or after a position, by bisection. */
  firstMentionFrom(position: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether a first name or an initial is a person's. */
const isFirstOf = ({ first }: Person, word: string) =>
  first === word || ((first.length < 3 || word.length < 3) && first[0] === word[0]);
