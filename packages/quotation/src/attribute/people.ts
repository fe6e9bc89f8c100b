import type { Language, Span } from "@standpoint/domain";
import { english } from "../languages/en.ts";
import { type Gender, genderOfFirstName, isFirstName } from "../languages/first-names.ts";
import { fold } from "../languages/fold.ts";
import { lexicons, reportingReadings } from "../languages/lexicon.ts";
import { demonyms, formsOfAddress, nameless, suffixes, weakTitles } from "../languages/name-words.ts";
import { withoutPossessive } from "../languages/possessive.ts";
import { isCapitalized, type Token } from "../reading/tokens.ts";
import { evidenceFor, isOrganizationHere } from "./name-evidence.ts";
import { nameIn } from "./name-in-run.ts";
import type { Run, Runs } from "./runs.ts";
import { describes, isNoun, isTitle, namesOrganization } from "./word-kinds.ts";

/** An article says who somebody is at one of the first mentions. */
const maxPlaces = 8;

/** Somebody an article names, perhaps; “first” and “surname” are folded. */
export interface Person {
  readonly name: string;
  readonly first: string;
  readonly surname: string;
  count: number;
  /** What, besides capitals, says it is a person, less what says it is none. */
  evidence: number;
  gender: Gender | null;
  readonly places: Span[];
}

/**
 * All that may be persons in an article, with what speaks for it: every run of capitalised words is read for its name, then
 * for what stands beside it.
 */
export class People {
  readonly #language: Language;
  readonly #words: Runs;
  readonly #bySurname = new Map<string, Person[]>();
  readonly #firsts = new Set<string>();
  readonly byName = new Map<string, Person>();
  /** Names that the article says are organisations: “Morgan Farrow Group”, “Morgan Farrow, a bank”. */
  readonly organizations = new Set<string>();

  constructor(language: Language, words: Runs) {
    this.#language = language;
    this.#words = words;
    for (const run of words.runs) this.#addNames(run);
    for (const person of this.byName.values()) {
      push(this.#bySurname, person.surname, person);
      this.#firsts.add(person.first);
    }
    for (const run of words.runs) this.#addSigns(run);
  }

  /** “John F. Tull” and “John Tull” are one: the longest name with what is known of all. */
  inFullestForm(): Iterable<Person> {
    const fullest = new Map<string, Person>();
    for (const person of this.byName.values()) {
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

  #addNames(run: Run): void {
    const { from, to } = nameIn(run, this.#language, this.#words.lowercase);
    const language = this.#language;
    const tokens = run.tokens.slice(from, to);
    const lastAt = tokens.findLastIndex((token) => isCapitalized(token) && !suffixes.has(token.lower));
    const surname = tokens[lastAt];
    const first = tokens[0];
    if (surname === undefined || first === undefined || lastAt < 1 || tokens.length > 6) return;
    if (namesOrganization(language, surname.lower)) this.organizations.add(textOfName(tokens.slice(0, lastAt)));
    const isDoubleSurname = surname.text.includes("-") && isFirstName(fold(first.text));
    if (
      (this.#isCommon(surname.lower) && !isDoubleSurname) ||
      demonyms.has(surname.lower) ||
      this.#isCommon(first.lower)
    )
      return;
    if (nameless.has(surname.lower) && !isFirstName(fold(first.text))) return;
    const name = textOfName(tokens);
    if (isOrganizationHere(run, this.#language)) this.organizations.add(name);
    const person = this.byName.get(name) ?? {
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
    this.byName.set(name, person);
    const title = run.tokens[from - 1];
    if (title !== undefined) this.#learnGender(person, title.lower);
    // A headline alone shows nothing: “Weber Hid Report”.
    if (!run.isHeadline)
      person.evidence = Math.max(person.evidence, evidenceFor({ run, from, tokens }, language, this.#words.nouns));
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
    this.byName.set(person.name, added);
    push(this.#bySurname, person.surname, added);
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
    const person = this.byName.get(name);
    if (person !== undefined) {
      person.count++;
      if (person.places.length < maxPlaces) person.places.push({ start: last.start, end: last.end });
      this.#learnGender(person, title.lower);
    } else if (known.length === 0)
      this.#addPerson({ name, first: "", surname, gender: formsOfAddress.get(title.lower) ?? null }, last);
  }

  #withSurname(surname: string): readonly Person[] {
    return this.#bySurname.get(surname) ?? [];
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
}

const textOfName = (tokens: readonly Token[]) =>
  tokens
    .map(({ text }) => withoutPossessive(text))
    .join(" ")
    .replace(/ \./g, ".");

/** Adds a value to those of its key. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
