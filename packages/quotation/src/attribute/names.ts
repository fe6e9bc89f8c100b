import type { Document, Language, Span } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { type Gender, genderOfFirstName, isFirstName } from "../languages/first-names.ts";
import { fold } from "../languages/fold.ts";
import { lexicons, reportingReadings } from "../languages/lexicon.ts";
import {
  demonyms,
  formsOfAddress,
  nameless,
  particles,
  placeOpeners,
  placePrepositions,
  suffixes,
  weakTitles,
} from "../languages/name-words.ts";
import { withoutPossessive } from "../languages/possessive.ts";
import { isCapitalized, type Token } from "../reading/tokens.ts";
import { type GrammaticalRole, type Run, type Runs, readRuns, roleOf } from "./runs.ts";
import { describes, isNoun, isOrganizationWord, isTitle, namesOrganization } from "./word-kinds.ts";

/** An article says who somebody is at one of the first mentions. */
const maxPlaces = 8;

/** Half a sign is what two English capitalised words have by themselves, with nothing against them. */
const leastEvidence = 0.5;

/** More than so many persons of one surname are a list, and nobody tells them apart by surname. */
const maxNamesakes = 20;

interface Person {
  readonly name: string;
  readonly first: string;
  readonly surname: string;
  count: number;
  /** What, besides capitals, says it is a person, less what says it is none. */
  evidence: number;
  gender: Gender | null;
  readonly places: Span[];
}

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
  readonly #persons = new Map<string, Person>();
  /** All that may be persons, by surname, and their first names. */
  readonly #surnames = new Map<string, Person[]>();
  readonly #firsts = new Set<string>();
  /** Those that are. */
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byFirst = new Map<string, Person[]>();
  /** Names that the article says are organisations: “Morgan Farrow Group”, “Morgan Farrow, a bank”. */
  readonly #organizations = new Set<string>();
  readonly #words: Runs;
  /** In text order. */
  readonly mentions: readonly NameMention[];

  constructor(document: Document) {
    this.#language = document.language;
    this.#words = readRuns(document);
    const { runs } = this.#words;
    for (const run of runs) this.#addNames(run);
    for (const person of this.#persons.values()) {
      push(this.#surnames, person.surname, person);
      this.#firsts.add(person.first);
    }
    for (const run of runs) this.#addSigns(run);
    for (const person of this.#inFullestForm()) {
      if (person.evidence < leastEvidence || this.#organizations.has(person.name)) continue;
      push(this.#bySurname, person.surname, person);
      push(this.#byFirst, person.first, person);
    }
    const mostFrequentFirst = (one: Person, other: Person) =>
      other.count - one.count || (one.places[0]?.start ?? 0) - (other.places[0]?.start ?? 0);
    for (const people of this.#bySurname.values()) people.sort(mostFrequentFirst).splice(maxNamesakes);
    this.mentions = this.#readMentions(runs);
  }

  /** “John F. Tull” and “John Tull” are one: the longest name with what is known of all. */
  #inFullestForm(): Iterable<Person> {
    const fullest = new Map<string, Person>();
    for (const person of this.#persons.values()) {
      const key = `${person.first} ${person.surname}`;
      const known = fullest.get(key);
      if (known === undefined) fullest.set(key, person);
      else {
        const [longer, shorter] = person.name.length > known.name.length ? [person, known] : [known, person];
        longer.count += shorter.count;
        longer.evidence = Math.max(longer.evidence, shorter.evidence);
        longer.gender ??= shorter.gender;
        longer.places.push(...shorter.places);
        longer.places.sort((one, other) => one.start - other.start).splice(maxPlaces);
        fullest.set(key, longer);
      }
    }
    return fullest.values();
  }

  /** The part of a run that can be a name, past titles, nationalities and words that only open the sentence. */
  #nameOf({ tokens, before, isHeadline }: Run): { readonly from: number; readonly to: number } {
    const language = this.#language;
    let to = tokens.length;
    // "Ann Weber's Nordwind": the name ends with the possessive.
    const possessive = tokens.findIndex(({ text }) => /['’]s$/.test(text));
    if (language === "en" && possessive >= 0 && possessive < to - 1) {
      const isOwnerFull = possessive > 0 && isFirstName(fold(tokens[possessive - 1]?.text ?? ""));
      if (isOwnerFull) to = possessive + 1;
    }
    while (to > 0 && tokens[to - 1]?.text === ".") to--;
    // "Karl Weber von der Werft": with first name and surname before it, "von" says where somebody is from.
    const particle = tokens.findIndex(({ lower }) => particles.has(lower));
    const isNamePart = (token: Token) => isCapitalized(token) && !isTitle(language, token.lower);
    if (language === "de" && particle > 0 && tokens.slice(0, particle).filter(isNamePart).length > 1) to = particle;
    let from = tokens.slice(0, to).findLastIndex((token, index) => {
      const isLast = index === to - 1;
      if (isLast) return false;
      return (
        isTitle(language, token.lower) ||
        demonyms.has(token.lower) ||
        (/['’]s$/.test(token.text) && language === "en") ||
        namesOrganization(language, token.lower) ||
        isNoun(language, token.lower)
      );
    });
    from++;
    const opensSentence = before === null && from === 0;
    const first = tokens[from];
    if (
      opensSentence &&
      first !== undefined &&
      from < to - 1 &&
      !isFirstName(fold(first.text)) &&
      language === "en" &&
      (this.#words.lowercase.has(first.lower) ||
        /(?:ly|ing)$/.test(first.lower) ||
        reportingReadings("en", first.lower).length > 0)
    )
      from++;
    // A known first name after a word that is none begins the name: “Gold Star Mother Ann Weber”, „Redakteur Karl Moos“.
    const known = tokens.findIndex(
      (token, index) => index >= from && index < to - 1 && isFirstName(fold(token.text)) && isCapitalized(token),
    );
    if (known > from) {
      const isOther = (token: Token) =>
        language === "de" || isHeadline || this.#words.lowercase.has(token.lower) || /^\p{Lu}{2,}$/u.test(token.text);
      if (isOther(tokens[known - 1] as Token) || known - from > 1) from = known;
    }
    if (language === "de" && known < 0) {
      // German names are a first name and a surname, with particles between; what stands before is a noun.
      let start = to - 1;
      while (start > from && particles.has((tokens[start - 1] as Token).lower)) start--;
      if (start > from) start--;
      from = start;
    } else if (isHeadline) to = known < 0 ? from : Math.min(to, known + 2);
    while (from < to && !isCapitalized(tokens[from] as Token)) from++;
    return { from, to };
  }

  #addNames(run: Run): void {
    const { from, to } = this.#nameOf(run);
    const language = this.#language;
    const tokens = run.tokens.slice(from, to);
    const lastAt = tokens.findLastIndex((token) => isCapitalized(token) && !suffixes.has(token.lower));
    const surname = tokens[lastAt];
    const first = tokens[0];
    if (surname === undefined || first === undefined || lastAt < 1 || tokens.length > 6) return;
    if (namesOrganization(language, surname.lower)) this.#organizations.add(textOfName(tokens.slice(0, lastAt)));
    const isDoubleSurname = surname.text.includes("-") && isFirstName(fold(first.text));
    if (
      (this.#isCommon(surname.lower) && !isDoubleSurname) ||
      demonyms.has(surname.lower) ||
      this.#isCommon(first.lower)
    )
      return;
    if (nameless.has(surname.lower) && !isFirstName(fold(first.text))) return;
    const name = textOfName(tokens);
    if (this.#isOrganization(run)) this.#organizations.add(name);
    const person = this.#persons.get(name) ?? {
      name,
      first: fold(first.text),
      surname: fold(surname.text),
      count: 0,
      evidence: 0,
      gender: genderOfFirstName(fold(first.text)),
      places: [],
    };
    person.count++;
    if (person.places.length < maxPlaces) person.places.push({ start: first.start, end: (tokens.at(-1) as Token).end });
    this.#persons.set(name, person);
    const title = run.tokens[from - 1];
    const isGerman = language === "de";
    const hasTitle = title !== undefined && isTitle(language, title.lower);
    const hasFirst = isFirstName(person.first) && !/^\p{Lu}{3,}$/u.test(first.text);
    const { before } = run;
    const isDescribed = before !== null && (isGerman ? describes(before) : /^(?:the|an?)$/.test(before.lower));
    let evidence = 0;
    if (hasFirst) evidence += 2;
    else if (isGerman && this.#words.nouns.has(first.lower)) evidence -= 2;
    if (hasTitle) evidence += 2;
    if (tokens.slice(1, lastAt).some(({ text }) => /^\p{Lu}\.?$/u.test(text))) evidence += 2;
    // "der Chemiker Karl Weber": with an article, a noun must stand before the name.
    if (isDescribed && !hasTitle && !(isGerman && from > 0) && !hasFirst) evidence -= 2;
    if (/^\p{Lu}{2,}$/u.test(surname.text) && /^\p{Lu}{2,}$/u.test(first.text)) evidence -= 2;
    if (before !== null && placePrepositions.has(before.lower) && from === 0) evidence -= 1;
    if (this.#isShownBy(run, from)) evidence += 1;
    // "der Chemiker Karl Weber": a noun for a person, then the name.
    if (isGerman && isDescribed && title !== undefined && german.personEnding.test(title.lower)) evidence += 1;
    if (!isGerman && !placeOpeners.has(first.lower)) evidence += 0.5;
    if (title !== undefined) this.#learnGender(person, title.lower);
    // A headline alone shows nothing: “Weber Hid Report”.
    if (!run.isHeadline) person.evidence = Math.max(person.evidence, evidence);
  }

  /** “Morgan Farrow, a bank in Bremen”: an apposition with a kind of organisation and no office. */
  #isOrganization({ following }: Run): boolean {
    if (following[0]?.kind !== "comma" || !/^(?:an?|the|ein|eine|der|die|das)$/.test(following[1]?.lower ?? ""))
      return false;
    const end = following.findIndex(
      ({ kind, lower }, index) =>
        index > 1 && (kind !== "word" || english.prepositions.has(lower) || german.prepositions.has(lower)),
    );
    const apposition = following.slice(2, end < 0 ? following.length : end);
    const last = apposition.at(-1)?.lower ?? "";
    return (
      (isOrganizationWord(this.#language, last) || (this.#language === "en" && english.organizationKinds.has(last))) &&
      !apposition.some(({ lower }) => isTitle(this.#language, lower))
    );
  }

  #learnGender(person: Person, title: string): void {
    person.gender = formsOfAddress.get(title) ?? person.gender;
  }

  /** “Mrs. Weber”, “Weber said”: what is said beside a surname alone. */
  #addSigns({ tokens, after, before }: Run): void {
    const last = tokens.at(-1) as Token;
    this.#addTitled(tokens, before);
    const people = this.#withSurname(fold(last.text));
    const isSaying = [after, before].some(
      (token) => token !== null && reportingReadings(this.#language, token.lower).length > 0,
    );
    if (people.length === 0 && tokens.length === 1 && isSaying) this.#addFirstName(last);
    if (people.length !== 1 || tokens.length > 2) return;
    const [person] = people as [Person];
    const title = tokens.length === 2 ? (tokens[0] as Token).lower : "";
    if (formsOfAddress.has(title)) {
      person.evidence += 2;
      this.#learnGender(person, title);
    } else if (tokens.length === 1 && isSaying) person.evidence += 1;
  }

  /** “It rains, Ann said”: a person whom the article gives no surname. */
  #addFirstName(token: Token): void {
    const first = fold(token.text);
    if (!isFirstName(first) || this.#firsts.has(first)) return;
    this.#addPerson({ name: token.text, first: "", surname: first, gender: genderOfFirstName(first) }, token);
  }

  #addPerson(person: Pick<Person, "name" | "first" | "surname" | "gender">, { start, end }: Span): void {
    const added: Person = { ...person, count: 1, evidence: 2, places: [{ start, end }] };
    this.#persons.set(person.name, added);
    push(this.#surnames, person.surname, added);
  }

  /** “Mr. Weber”, “President Weber”: a person whom the article gives no first name. */
  #addTitled(tokens: readonly Token[], before: Token | null): void {
    const last = tokens.at(-1) as Token;
    const title = tokens.at(-2);
    if (title === undefined || !isTitle(this.#language, title.lower) || weakTitles.has(title.lower)) return;
    if (this.#isCommon(last.lower) || demonyms.has(last.lower) || !/^\p{Lu}[\p{L}'’-]+$/u.test(last.text)) return;
    const name = withoutPossessive(last.text);
    const surname = fold(last.text);
    // "der Innenminister Nordlands": more likely a genitive.
    const isDetermined = before !== null && describes(before);
    if (this.#language === "de" && isDetermined && surname.endsWith("s") && !formsOfAddress.has(title.lower)) return;
    const known = this.#withSurname(surname);
    const person = this.#persons.get(name);
    if (person !== undefined) {
      person.count++;
      if (person.places.length < maxPlaces) person.places.push({ start: last.start, end: last.end });
      this.#learnGender(person, title.lower);
    } else if (known.length === 0)
      this.#addPerson({ name, first: "", surname, gender: formsOfAddress.get(title.lower) ?? null }, last);
  }

  #withSurname(surname: string): readonly Person[] {
    return this.#surnames.get(surname) ?? [];
  }

  /** An apposition, an age, a verb, or at the sentence's start “vom” and the like beside two capitalised words: they name somebody. */
  #isShownBy({ tokens, before, after, following }: Run, from: number): boolean {
    if (after === null) return false;
    const afterNext = following[1] ?? null;
    const isGerman = this.#language === "de";
    if (reportingReadings(this.#language, after.lower).length > 0) return true;
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

  #isCommon(lower: string): boolean {
    return (
      lexicons[this.#language].machines.has(lower) ||
      isNoun(this.#language, lower) ||
      isTitle(this.#language, lower) ||
      namesOrganization(this.#language, lower) ||
      (this.#language === "en" && english.organizationKinds.has(lower))
    );
  }

  #readMentions(runs: readonly Run[]): NameMention[] {
    const mentions: NameMention[] = [];
    const latest = new Map<string, string>();
    for (const run of runs) {
      const mention = this.#mentionOf(run, latest);
      if (mention === null) continue;
      mentions.push(mention);
      if (mention.kind === "person") {
        const person = this.#persons.get(mention.name);
        if (person !== undefined) latest.set(person.surname, person.name);
      }
    }
    return mentions;
  }

  #mentionOf(run: Run, latest: ReadonlyMap<string, string>): NameMention | null {
    const { tokens, after } = run;
    const language = this.#language;
    const { from, to } = this.#nameOf(run);
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
    const people = this.#bySurname.get(fold(surname.text)) ?? this.#bySurname.get(fold(surname.text).replace(/s$/, ""));
    const word = tokens.slice(from, to).length === 1;
    if (people !== undefined) {
      const first = fold((tokens[from] as Token).text);
      const gender = formsOfAddress.get(title);
      const fitting = people.filter(
        (person) => (word || isFirstOf(person, first)) && (!gender || !person.gender || person.gender === gender),
      );
      const named = fitting.find(({ name }) => name === latest.get(fold(surname.text))) ?? fitting[0];
      if (named !== undefined && !(modifies && word)) return { ...span, name: named.name, kind: "person", role };
      if (!word || named !== undefined) return null;
    }
    if (word) {
      const byFirst = this.#byFirst.get(fold(surname.text));
      if (byFirst?.length === 1 && isFirstName(fold(surname.text)) && !modifies)
        return { ...span, name: (byFirst[0] as Person).name, kind: "person", role };
    }
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
    // In German every noun is capitalised: only a kind of organisation or an abbreviation shows one.
    if (language === "de" && !isOrganizationWord("de", last.lower) && !/^\p{Lu}{2,6}$/u.test(last.text)) return null;
    if (language === "de" && tokens.some(({ lower }) => particles.has(lower))) return null;
    const name = tokens.map(({ text }) => withoutPossessive(text)).join(" ");
    return { ...span, name, kind: "organization", role };
  }

  /** The full names with this surname, the most frequent first; empty when it never stands with a first name. */
  fullNames(surname: string): readonly string[] {
    return this.#people(surname).map(({ name }) => name);
  }

  #people(surname: string): readonly Person[] {
    const folded = fold(surname);
    return this.#bySurname.get(folded) ?? this.#bySurname.get(folded.replace(/s$/, "")) ?? [];
  }

  /**
   * Whom a name means at a place of the text: of several with one surname the one its first name or form of address fits,
   * else who was named last before it.
   */
  personAt(words: readonly string[], { position, gender }: { position: number; gender: Gender | null }): string | null {
    const surname = words.findLast((word) => !suffixes.has(word.toLowerCase())) ?? "";
    const people = this.#people(surname).filter(
      (person) =>
        (words.length === 1 || isFirstOf(person, fold(words[0] ?? ""))) &&
        (gender === null || person.gender === null || person.gender === gender),
    );
    if (people.length < 2) {
      const named = people[0]?.name ?? null;
      if (named !== null || words.length > 1) return named;
      const byFirst = this.#byFirst.get(fold(surname)) ?? [];
      return byFirst.length === 1 && isFirstName(fold(surname)) ? (byFirst[0] as Person).name : null;
    }
    const lastBefore = (person: Person) => person.places.findLast(({ start }) => start < position)?.start ?? -1;
    if (words.length > 1)
      return (people.find(({ first }) => first === fold(words[0] ?? "")) ?? people[0])?.name ?? null;
    return [...people].sort((one, other) => lastBefore(other) - lastBefore(one))[0]?.name ?? null;
  }

  /** Whether the article says elsewhere that the name is an organisation's. */
  isOrganization(name: string): boolean {
    return this.#organizations.has(name);
  }

  /** Whether something shows that it is a person, besides two capitalised words. */
  isCertain(name: string): boolean {
    return (this.#persons.get(name)?.evidence ?? 0) >= 1;
  }

  /** What first name and forms of address say of a person. */
  genderOf(name: string): Gender | null {
    return this.#persons.get(name)?.gender ?? genderOfFirstName(fold(name.split(" ")[0] ?? ""));
  }

  /** Where a full name stands in the text, the first few times. */
  placesOf(name: string): readonly Span[] {
    return this.#persons.get(name)?.places ?? [];
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

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Whether a first name or an initial is a person's. */
const isFirstOf = ({ first }: Person, word: string) =>
  first === word || ((first.length < 3 || word.length < 3) && first[0] === word[0]);

const textOfName = (tokens: readonly Token[]) =>
  tokens
    .map(({ text }) => withoutPossessive(text))
    .join(" ")
    .replace(/ \./g, ".");
