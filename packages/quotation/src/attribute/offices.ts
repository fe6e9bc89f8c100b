import type { Document, Language, Span } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import type { Gender } from "../languages/first-names.ts";
import { lexicons, reportingReadings } from "../languages/lexicon.ts";
import { demonyms } from "../languages/name-words.ts";
import {
  executives,
  genericOrganizations,
  genericPersons,
  noOffices,
  officeLinks,
  shortOffices,
  tradeEnding,
  trades,
} from "../languages/office-words.ts";
import { isPossessive, withoutPossessive } from "../languages/possessive.ts";
import { isCapitalized, type Token, tokenize } from "../reading/tokens.ts";
import type { NameInventory } from "./names.ts";
import { isTitle } from "./word-kinds.ts";

/** What somebody is, and where. */
export interface Office {
  readonly role: string | null;
  readonly organization: string | null;
}

export const noOffice: Office = { role: null, organization: null };

/** What an article says of its persons' offices beside their names: in an apposition after one, else in a title before it. */
export class Offices {
  readonly #document: Document;
  readonly #names: NameInventory;
  readonly #known = new Map<string, Office>();

  constructor(document: Document, names: NameInventory) {
    this.#document = document;
    this.#names = names;
  }

  of(name: string): Office {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const places = this.#names.placesOf(name);
    const office =
      firstOf(places, (place) => officeAfter(this.#document, place)) ??
      firstOf(places, (place) => officeBefore(this.#document, place)) ??
      firstOf(places, (place) => officeBeforeComma(this.#document, place)) ??
      noOffice;
    this.#known.set(name, office);
    return office;
  }

  /** What forms of address, office or first name tell of a person; `null` where none does. */
  genderOf(name: string): Gender | null {
    return genderOf(this.of(name).role) ?? this.#names.genderOf(name) ?? (name.includes(" ") ? null : genderOf(name));
  }
}

function firstOf(places: readonly Span[], read: (place: Span) => Office | null): Office | null {
  for (const place of places) {
    const office = read(place);
    if (office !== null) return office;
  }
  return null;
}

/** “Nordwerk-Chefin Anna Weber”, “der Chemiker Karl Weber”, “Nordwerk CEO Ann Weber” */
function officeBefore({ text, language }: Document, { start }: Span): Office | null {
  const before = tokenize(text, { start: Math.max(0, start - 80), end: start }, false);
  let from = before.length;
  while (from > 0 && before[from - 1]?.kind === "word" && isCapitalized(before[from - 1] as Token)) from--;
  const titles = before.slice(from);
  return titles.some((token) => isTitle(language, token.lower)) ? officePrefix(titles, language) : null;
}

const articlesOf = (language: Language) => (language === "de" ? german.nominativeDeterminers : english.determiners);

/** Office and organisation in a phrase of its own: “the finance chief of Nordwind”, “its chief”. */
export function officeIn(phrase: string, language: Language): Office {
  const tokens = tokenize(phrase, { start: 0, end: phrase.length }, false);
  const hasOwner = tokens.some(({ text }) => isPossessive(text));
  return (hasOwner ? null : readOffice(tokens, { text: phrase, language })) ?? officePrefix(tokens, language);
}

/** Office and organisation in the words before a name: “Nordwerk CEO”, “Nordwerk-Chefin”, “Außenminister”. */
export function officePrefix(tokens: readonly Token[], language: Language): Office {
  const articles = articlesOf(language);
  const words = tokens.filter((token) => !articles.has(token.lower));
  const title = words.at(-1);
  if (title === undefined || noOffices.has(title.lower)) return noOffice;
  const parts = title.text.split("-");
  const compound = parts.at(-1) ?? "";
  if (
    parts.length > 1 &&
    isTitle(language, compound.toLowerCase()) &&
    /^\p{Lu}/u.test(parts[0] ?? "") &&
    (parts[0] ?? "").length > 2
  ) {
    return { role: compound, organization: parts.slice(0, -1).join("-") };
  }
  const titleAt = words.findIndex((token) => isTitle(language, token.lower));
  const owner = words
    .slice(0, titleAt)
    .filter(isCapitalized)
    .map((token) => withoutPossessive(token.text));
  const role = words
    .slice(titleAt)
    .map((token) => token.text)
    .join(" ");
  return { role, organization: language === "en" && owner.length > 0 ? owner.join(" ") : null };
}

/** “Ann Weber, finance chief of Nordwerk, said” → finance chief, Nordwerk */
function officeAfter({ text, language }: Document, place: Span): Office | null {
  const opening = /^\s?[,(]/.exec(text.slice(place.end, place.end + 3));
  if (opening === null) return null;
  const start = place.end + opening[0].length;
  const tokens = tokenize(text, { start, end: Math.min(text.length, start + 160) }, false);
  const end = tokens.findIndex(
    (token, index) =>
      (token.kind !== "word" && token.kind !== "number" && !(token.kind === "comma" && index === 1)) ||
      (token.kind === "word" && !isCapitalized(token) && reportingReadings(language, token.lower).length > 0),
  );
  // "Unlike Weber, the minister said": what a verb ends without a comma is a subject of its own.
  if (end >= 0 && tokens[end]?.kind === "word") return null;
  return readOffice(tokens.slice(0, end < 0 ? tokens.length : end), { text, language });
}

/** “The finance chief of Nordwind, Ann Weber,”: the office before a name that stands between commas. */
function officeBeforeComma({ text, language }: Document, { start }: Span): Office | null {
  const before = text.slice(Math.max(0, start - 120), start);
  if (!/,\s$/.test(before)) return null;
  const phrase = /[^.,;:–—"“”„()\n]*$/u.exec(before.slice(0, -2))?.[0] ?? "";
  const from = start - 2 - phrase.length;
  const tokens = tokenize(text, { start: from, end: start - 2 }, false);
  const articles = articlesOf(language);
  return articles.has(tokens[0]?.lower ?? "") ? readOffice(tokens, { text, language }) : null;
}

/** Role and organisation in the words that say who somebody is: “finance chief of Nordwind”. */
function readOffice(tokens: readonly Token[], { text, language }: Pick<Document, "text" | "language">): Office | null {
  const segment = tokens.filter((token) => token.kind === "word");
  const titleAt = segment.findIndex((token) => isTitle(language, token.lower));
  if (titleAt < 0 || titleAt > 8) return null;
  const isVerb = ({ lower, text: word }: Token) =>
    word === lower && (lower === "sich" || lexicons[language].finite.has(lower));
  if (segment.slice(0, titleAt).some(isVerb)) return null;
  const articles = articlesOf(language);
  // "a lawyer for Nordwind" works for it, "minister for trade" does not.
  const isFor = ({ lower }: Token) =>
    lower === "for" && !/^(?:minister|secretary)$/.test(segment[titleAt]?.lower ?? "");
  const linkAt = segment.findIndex((token, index) => index > titleAt && (officeLinks.has(token.lower) || isFor(token)));
  const roleTokens = segment
    .slice(0, linkAt < 0 ? segment.length : linkAt)
    .filter((token, index) => index > 0 || !articles.has(token.lower));
  const first = roleTokens[0];
  const lastRole = roleTokens.at(-1);
  if (first === undefined || lastRole === undefined) return null;
  const rest = linkAt < 0 ? [] : segment.slice(linkAt);
  const organizationFrom = rest.findIndex((token) => isCapitalized(token));
  const organizationTokens: Token[] = [];
  for (const token of organizationFrom < 0 ? [] : rest.slice(organizationFrom)) {
    if (!isCapitalized(token) && !/^(?:of|for|de|&|der|des|für)$/.test(token.lower)) break;
    organizationTokens.push(token);
  }
  while (organizationTokens.length > 0 && !isCapitalized(organizationTokens.at(-1) as Token)) organizationTokens.pop();
  // "des Herstellers Nordwerk": the kind of company, in the genitive, before its name.
  const [kind, named] = organizationTokens;
  if (language === "de" && kind && named && /[a-zäöü]s$/u.test(kind.text) && isCapitalized(named))
    organizationTokens.shift();
  const firstOrganization = organizationTokens[0];
  const lastOrganization = organizationTokens.at(-1);
  return {
    role: text.slice(first.start, lastRole.end),
    organization:
      firstOrganization && lastOrganization ? text.slice(firstOrganization.start, lastOrganization.end) : null,
  };
}

/**
 * Whether an office is a woman's or a man's; `null` where its name does not tell.
 *
 * Every German office has a feminine form in -in; English ones tell by “-woman” and “-man”, if at all.
 */
export function genderOf(role: string | null): Gender | null {
  for (const word of role?.toLowerCase().split(/[\s,-]+/u) ?? []) {
    if (/(?:^frau|^mrs|^ms|[a-z]{3}woman)$/u.test(word)) return "woman";
    if (/(?:^herr|^mr|[a-z]{3}man)$/u.test(word)) return "man";
    if (!english.titles.has(word) && isTitle("de", word))
      return word.endsWith("in") ? "woman" : /(?:de|experte)$/u.test(word) ? null : "man";
  }
  return null;
}

const stem = (word: string) => word.replace(/(?:innen|in|en|es|n|s)$/u, "");

/** Whether an office is the one a head noun names: “Finanzchefin” is “die Chefin”, “chief economist” “the economist”. */
export function holdsOffice(role: string | null, head: string): boolean {
  const wanted = shortOffices.get(head) ?? head;
  const words = role?.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (executives.has(wanted) && executives.has(words.at(-1) ?? "")) return true;
  return words.some((word) => {
    const held = shortOffices.get(word) ?? word;
    return held === wanted || (stem(wanted).length > 3 && stem(held).endsWith(stem(wanted)));
  });
}

/** A trade, which somebody without a known office may have: “the economist”, „der Chemiker“. */
export const isTrade = (head: string): boolean => trades.has(head) || tradeEnding.test(head);

/** Nouns that say little more than that it is a person of some standing: they fit whatever office one has. */
export const isGenericPerson = (head: string): boolean =>
  genericPersons.has(head) || demonyms.has(head) || /jährige[rn]?$|-year-old$/u.test(head);

/** “company”, „der Konzern“: stands for an organisation named before. */
export const isGenericOrganization = (name: string): boolean =>
  genericOrganizations.has(name.toLowerCase().replace(/^(?:the|its|das|der|die|dem|den|des)\s/u, ""));
