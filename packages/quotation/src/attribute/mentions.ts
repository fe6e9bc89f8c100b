import type { Language, SpeakerKind } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { type Gender, isFirstName } from "../languages/first-names.ts";
import { fold } from "../languages/fold.ts";
import { lexicons, reportingReadings } from "../languages/lexicon.ts";
import { caseOf, demonyms, formsOfAddress, many, openers, unnamed } from "../languages/name-words.ts";
import { isPossessive, withoutPossessive } from "../languages/possessive.ts";
import { isCapitalized, type Token, tokenize } from "../reading/tokens.ts";
import type { NameInventory } from "./names.ts";
import { isGenericPerson, officePrefix } from "./offices.ts";
import { isOrganizationWord, isTitle, namesOrganization } from "./word-kinds.ts";

/** What a source's words say of who speaks. */
export type Mention =
  | {
      readonly type: "named";
      readonly kind: SpeakerKind;
      readonly name: string;
      readonly role: string | null;
      readonly organization: string | null;
    }
  /** “the minister”, „die Sprecherin“: one person by office, perhaps named elsewhere. */
  | {
      readonly type: "office";
      readonly phrase: string;
      readonly head: string;
      readonly organization: string | null;
      readonly isDefinite: boolean;
      readonly gender: Gender | null;
    }
  | { readonly type: "pronoun"; readonly pronoun: string; readonly isPlural: boolean }
  /** A machine's output, “there”, “man”: nobody to name. */
  | { readonly type: "nobody" };

export interface SourceReading {
  readonly text: string;
  readonly language: Language;
  /** The cue's form tells number: “sagten”, “say”. */
  readonly cueIsPlural: boolean;
  /** Where in the article the words stand: of two with one surname the one named last before is meant. */
  readonly position: number;
}

const isWordToken = (token: Token) => token.kind === "word" || token.kind === "number";

/** Reads a source phrase: a name with its office and organisation, an office, a group, an organisation, or a pronoun. */
export function readMention(
  { text: source, language, cueIsPlural, position }: SourceReading,
  names: NameInventory,
): Mention {
  const tokens = phraseOf(tokenize(source, { start: 0, end: source.length }, false).filter(isWordToken), language);
  const text = source.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  const first = tokens[0];
  if (first === undefined) return { type: "nobody" };
  const lexicon = lexicons[language];
  if (tokens.length === 1 && lexicon.anaphors.has(first.lower)) {
    const isPlural = first.lower === "they" || (first.lower === "sie" && cueIsPlural);
    return { type: "pronoun", pronoun: first.lower, isPlural };
  }
  if (tokens.length === 1 && relatives[language].has(first.lower))
    return { type: "pronoun", pronoun: "who", isPlural: false };
  // „nach eigenen Angaben“: the sentence's subject.
  if (language === "de" && /^eigene[rn]?$/.test(first.lower))
    return { type: "pronoun", pronoun: "selbst", isPlural: false };
  const stood = caseOf.get(first.lower);
  if (tokens.length === 1 && stood !== undefined)
    return { type: "pronoun", pronoun: stood, isPlural: stood === "they" };
  if (tokens.length === 1 && (lexicon.pronouns.has(first.lower) || german.adverbs.has(first.lower)))
    return { type: "nobody" };

  // "Some believe", "others", "einer von ihnen": there is somebody, but nobody to name.
  if (
    tokens.every(
      (token) =>
        lexicons[language].determiners.has(token.lower) ||
        lexicon.pronouns.has(token.lower) ||
        unnamed.has(token.lower),
    )
  )
    return { type: "nobody" };

  const joint = jointPersons(tokens, { language, position }, names);
  if (joint !== null) return group(joint, language);

  const head = headOf(tokens, language);
  const last = head.at(-1);
  if (last === undefined) return { type: "nobody" };
  if (isNoPhrase(tokens, language)) return { type: "nobody" };
  const determined = lexicons[language].determiners.has(first.lower);
  const noun = last.lower.split("-").at(-1) ?? last.lower;
  const machines = lexicons[language].machines;
  const isNamed = isCapitalized(last) && !(language === "de" && determined && !hasTitleBefore(head, language));
  const isMachine =
    machines.has(noun) ||
    (language === "de" && german.machineEnding.test(noun) && !isNamed && !isTitle(language, noun));
  if (isMachine) return { type: "nobody" };
  // „der Vorwurf, er habe“: what is said is not who says it, but a report may be a source.
  const isSaid = german.speechNounEnding.test(last.lower) || german.speechNouns.has(last.lower);
  if (language === "de" && isSaid && !german.paperEnding.test(last.lower)) return { type: "nobody" };
  // "Analysts said": the sentence's start gives any noun a capital.
  if (language === "en" && tokens.length === 1 && english.groupNouns.has(first.lower))
    return group(text.trim(), language);
  // "The Democrat": a noun for a person, with a capital.
  const isNoun = language === "en" && determined && head.length === 2 && isGenericPerson(last.lower);
  if (language === "en" ? isNamed && !isNoun : isGermanName(head, { determined, cueIsPlural }, language, names))
    return namedMention(head, { tokens, text, language, determined, position }, names);
  return nominalMention(head, tokens, text, language, { determined, cueIsPlural });
}

/** The noun phrase among a source's words: past an inverted verb and adverbs, up to a verb. */
function phraseOf(tokens: readonly Token[], language: Language): readonly Token[] {
  const isVerb = ({ lower, text }: Token, index: number) =>
    language === "en" &&
    /^\p{Ll}/u.test(text) &&
    (english.finite.has(lower) ||
      english.verbs.get(lower)?.[0]?.form === "finite" ||
      // "Weber accused the firm": right after a name a word in -ed is a verb.
      (/ed$/.test(lower) && isCapitalized(tokens[index - 1] as Token)));
  let from = 0;
  const opens = (token: Token) =>
    (openers.has(token.lower) && !lexicons[language].determiners.has(token.lower)) ||
    (language === "en" && /ly$/.test(token.lower) && token.lower !== token.text) ||
    isInvertedVerb(token, language);
  while (from < tokens.length - 1 && opens(tokens[from] as Token)) from++;
  const end = tokens.findIndex((token, index) => index > from && isVerb(token, index));
  let to = end < 0 ? tokens.length : end;
  while (to > from + 1 && language === "en" && isAdverb(tokens[to - 1] as Token)) to--;
  return tokens.slice(from, to);
}

const isAdverb = ({ lower, text }: Token) =>
  text === lower && (english.auxiliaries.has(lower) || /^(?:often|too|sometimes|usually)$|ly$/.test(lower));

/** “Said Weber”: at the sentence's start the verb has a capital too. */
const isInvertedVerb = ({ lower, text }: Token, language: Language) =>
  language === "en" && text !== lower && reportingReadings("en", lower).some(({ form }) => form === "finite");

/** “Anna Weber and Karl Moos”: two persons who speak together, by their full names. */
function jointPersons(
  tokens: readonly Token[],
  { language, position }: Pick<SourceReading, "language" | "position">,
  names: NameInventory,
): string | null {
  const and = language === "de" ? "und" : "and";
  const at = tokens.findIndex(({ lower }) => lower === and);
  if (at <= 0 || at === tokens.length - 1) return null;
  const personOf = (part: readonly Token[]) => {
    const gender = formsOfAddress.get(part[0]?.lower ?? "") ?? null;
    const words = part.filter(({ lower }) => !isTitle(language, lower)).map(({ text }) => text);
    return part.every(isCapitalized) && words.length > 0 ? names.personAt(words, { position, gender }) : null;
  };
  const from = /^(?:both|sowohl)$/.test(tokens[0]?.lower ?? "") ? 1 : 0;
  const one = personOf(tokens.slice(from, at));
  const other = personOf(tokens.slice(at + 1));
  return one === null || other === null ? null : `${one} ${and} ${other}`;
}

/** Adverbs, verbs and numbers alone: no noun that could speak. */
function isNoPhrase(tokens: readonly Token[], language: Language): boolean {
  if (language === "de")
    return tokens.every(
      (token) => !isCapitalized(token) || german.adverbs.has(token.lower) || openers.has(token.lower),
    );
  return tokens.every(
    ({ kind, lower, text }) =>
      kind === "number" ||
      openers.has(lower) ||
      english.finite.has(lower) ||
      english.auxiliaries.has(lower) ||
      english.prepositions.has(lower) ||
      english.determiners.has(lower) ||
      (text === lower && /(?:ly|ing|n['’]t)$/u.test(lower)),
  );
}

/** “Weber, who said”, „Weber, der sagte“ */
const relatives: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["who", "which"]),
  de: new Set(["der", "die", "welcher", "welche"]),
};

/** The tokens up to the first preposition, genitive or relative: what the phrase is about. */
function headOf(tokens: readonly Token[], language: Language): Token[] {
  const endsHead = (token: Token, index: number) =>
    language === "de"
      ? tokens.slice(0, index).some(isCapitalized) &&
        (german.prepositions.has(token.lower) || german.phraseOpeners.has(token.lower)) &&
        !isNameParticle(tokens, index) &&
        !(index > 0 && isNameParticle(tokens, index - 1))
      : index > 0 &&
        (english.prepositions.has(token.lower) || english.relatives.has(token.lower)) &&
        !(token.lower === "of" && isInstitution(tokens, index));
  const end = tokens.findIndex(endsHead);
  const head = tokens.slice(0, end < 0 ? tokens.length : end);
  // English possessives name the owner, not the speaker: "Weber's lawyer".
  const owner =
    language === "en" ? head.findLastIndex((token, index) => isPossessive(token.text) && index < head.length - 1) : -1;
  return owner >= 0 ? head.slice(owner + 1) : head;
}

/** “University of Harbourton”, “Department of Energy”: of-phrases that are part of a name. */
const isInstitution = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    isCapitalized(before) &&
    isCapitalized(after) &&
    english.organizationWords.has(before.lower)
  );
};

/** Whether “von” and the like stand within a name (“Karla von der Heide”). */
function isNameParticle(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens.slice(index + 1, index + 3).find(isCapitalized);
  const token = tokens[index];
  if (!before || !after || !token || !isCapitalized(before) || tokens.length - index > 3) return false;
  // "Karl Weber von der Werft": with first name and surname before it, "von" says where somebody is from.
  const named = tokens.slice(0, index).filter((one) => isCapitalized(one) && !isTitle("de", one.lower)).length;
  const isParticle = /^(?:von|van|de)$/.test(token.lower) && named === 1;
  return (
    isParticle &&
    !isTitle("de", before.lower) &&
    !isOrganizationWord("de", before.lower) &&
    !german.pluralEnding.test(before.lower)
  );
}

const hasTitleBefore = (head: readonly Token[], language: Language) =>
  head.slice(0, -1).some((token) => isTitle(language, token.lower));

/** In German every noun has a capital: a name is what follows a title, or has no article, or is known with a first name. */
function isGermanName(
  head: readonly Token[],
  { determined, cueIsPlural }: { determined: boolean; cueIsPlural: boolean },
  language: Language,
  names: NameInventory,
): boolean {
  const last = head.at(-1) as Token;
  if (!isCapitalized(last)) return false;
  // "der Autohersteller Nordwerk", "des Instituts Nordwind": a kind of organisation, then its name.
  const isKind = ({ lower }: Token) =>
    isOrganizationWord(language, lower.replace(/e?s$/, "")) || isOrganizationWord(language, lower);
  if (head.slice(0, -1).some(isKind)) return true;
  if (isTitle(language, last.lower)) return false;
  if (hasTitleBefore(head, language)) return true;
  if (namesOrganization(language, last.lower)) return !determined && head.length > 1;
  if (isOrganizationWord(language, last.lower) && head.length === 1) return false;
  if (determined) return names.fullNames(last.text).length > 0 && head.length > 2;
  return (
    head.every((token) => isCapitalized(token) || /^(?:von|van|de|der)$/.test(token.lower)) &&
    !(german.pluralEnding.test(last.lower) && (cueIsPlural || names.fullNames(last.text).length === 0))
  );
}

/** “Carmaker Nordwind”: at a sentence's start a common noun looks like the first part of a name. */
const isKind = (lower: string) => english.organizationKinds.has(lower);

interface NamedPhrase {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly language: Language;
  readonly determined: boolean;
  readonly position: number;
}

function namedMention(
  head: readonly Token[],
  { tokens, text, language, determined, position }: NamedPhrase,
  names: NameInventory,
): Mention {
  const titleAt = head.findLastIndex((token, index) => isTitle(language, token.lower) && index < head.length - 1);
  const known = knownPerson(head, { titleAt, position }, names);
  if (
    known !== null &&
    !(determined && language === "en" && titleAt < 0 && known.from <= 1 && head.length - known.from === 1)
  ) {
    const before = head.slice(0, known.from);
    // "Redakteur Karl Moos": in German what stands before the name is what the person is.
    const isOffice = titleAt >= 0 || (language === "de" && before.some(isCapitalized));
    const prefix = isOffice ? officePrefix(before, language) : { role: null, organization: null };
    return { type: "named", kind: "person", name: known.name, ...prefix };
  }
  let from = titleAt + 1;
  if (titleAt < 0) {
    // Without a title the name is the last run of capitalised words.
    from = head.length - 1;
    while (
      from > 0 &&
      (isCapitalized(head[from - 1] as Token) || /^(?:von|van|de|der)$/.test((head[from - 1] as Token).lower)) &&
      !lexicons[language].determiners.has((head[from - 1] as Token).lower)
    )
      from--;
  }
  const kindAt = head.findLastIndex(
    ({ lower }, index) =>
      index < head.length - 1 &&
      (language === "de" ? isOrganizationWord(language, lower.replace(/e?s$/, "")) : isKind(lower)),
  );
  const wordsFrom = (at: number) =>
    head
      .slice(at)
      .map(({ text: word }) => word)
      .join(" ");
  if (titleAt < 0 && kindAt >= 0)
    return organization(
      wordsFrom(german.institutionEnding.test(head[kindAt]?.lower ?? "") ? kindAt : kindAt + 1),
      language,
    );
  const nameTokens = head.slice(from);
  const name = nameTokens.map(({ text: word }) => withoutPossessive(word)).join(" ");
  const surname = nameTokens.at(-1)?.text ?? name;
  const looksOrganization =
    nameTokens.some((token) => namesOrganization(language, token.lower)) ||
    (nameTokens.length === 1 && isOrganizationWord(language, surname.toLowerCase())) ||
    (/^\p{Lu}{2,}$/u.test(name) && titleAt < 0) ||
    /\p{N}/u.test(name);
  if (titleAt >= 0 && !looksOrganization) {
    // "der Innenminister Nordlands": a genitive, not the minister's name.
    if (language === "de" && determined && nameTokens.length === 1 && /[^s]s$/u.test(surname) && surname.length > 5)
      return nominalMention(head.slice(0, titleAt + 1), tokens, text, language, { determined, cueIsPlural: false });
    return { type: "named", kind: "person", name, ...officePrefix(head.slice(0, titleAt + 1), language) };
  }
  if (looksOrganization) {
    const phrase =
      /^(?:of|for)$/.test(tokens[head.length]?.lower ?? "") && english.organizationWords.has(surname.toLowerCase())
        ? text
        : name;
    return organization(phrase, language);
  }
  // "Her brother Karl": a first name alone.
  const isFirst = nameTokens.length === 1 && isFirstName(fold(name));
  const isPerson =
    isFirst || (nameTokens.length > 1 && !(determined && language === "en") && !names.isOrganization(name));
  return isPerson
    ? { type: "named", kind: "person", name, role: null, organization: null }
    : organization(name, language);
}

/** The person of the article whom the last words of a phrase name, and where in it the name begins. */
function knownPerson(
  head: readonly Token[],
  { titleAt, position }: { titleAt: number; position: number },
  names: NameInventory,
): { readonly name: string; readonly from: number } | null {
  const title = head[titleAt]?.lower ?? "";
  const gender = formsOfAddress.get(title) ?? null;
  const words = head.map(({ text }) => withoutPossessive(text));
  for (let from = titleAt + 1; from < head.length; from++) {
    if (!isCapitalized(head[from] as Token)) continue;
    // Before a surname alone only titles, articles and nationalities may stand: “Marchbank Moos” is somebody else.
    const isAlone = from === head.length - 1;
    const previous = head[from - 1];
    if (
      isAlone &&
      previous !== undefined &&
      from > titleAt + 1 &&
      isCapitalized(previous) &&
      !demonyms.has(previous.lower)
    )
      return null;
    const name = names.personAt(words.slice(from), { position, gender });
    if (name !== null && (isAlone || name.split(" ").length <= head.length - from + 2)) return { name, from };
  }
  return null;
}

function nominalMention(
  head: readonly Token[],
  tokens: readonly Token[],
  text: string,
  language: Language,
  { determined, cueIsPlural }: { determined: boolean; cueIsPlural: boolean },
): Mention {
  const last = head.at(-1) as Token;
  const noun = last.lower.split("-").at(-1) ?? last.lower;
  const first = tokens[0]?.lower ?? "";
  const phrase = text.trim();
  const isMany = many.has(first);
  if (language === "en") {
    if (
      english.groupNouns.has(noun) ||
      isMany ||
      (/[^s]s$/.test(noun) && !english.organizationWords.has(noun) && !isTitle(language, noun))
    )
      return group(phrase, language);
    if (english.organizationWords.has(noun)) return organization(phrase, language);
    if (english.documents.has(noun)) return organization(phrase, language);
  } else {
    const isPlural = isMany || ((cueIsPlural || german.pluralEnding.test(noun)) && (first === "die" || !determined));
    if (isPlural) return group(phrase, language);
    if (isOrganizationWord(language, noun) || german.documentEnding.test(noun)) return organization(phrase, language);
  }
  const isOffice = isTitle(language, noun);
  if (!isOffice && language === "de" && !determined) return organization(phrase, language);
  const after = tokens
    .slice(head.length + 1)
    .filter(isCapitalized)
    .map((token) => token.text);
  return {
    type: "office",
    phrase,
    head: isGenericPerson(last.lower) ? last.lower : noun,
    // "Minister für Wirtschaft": what an office is for is no organisation.
    organization:
      ownerOf(head, language) ??
      (isOffice && after.length > 0 && !/^(?:für|for)$/.test(tokens[head.length]?.lower ?? "")
        ? after.join(" ")
        : null),
    isDefinite: /^(?:the|der|die|das|dem|den|des|his|her|its|their|sein|seine|ihr|ihre)$/.test(first),
    gender: language === "de" ? germanGender(first, last.lower) : null,
  };
}

/** “the Nordwind chief”, „die Nordwind-Chefin“: the organisation before the office. */
function ownerOf(head: readonly Token[], language: Language): string | null {
  if (language === "de") {
    const parts = head.at(-1)?.text.split("-") ?? [];
    return parts.length > 1 && /^\p{Lu}/u.test(parts[0] ?? "") ? parts.slice(0, -1).join("-") : null;
  }
  const owner = head
    .slice(0, -1)
    .filter(
      (token) =>
        isCapitalized(token) &&
        !isTitle("en", token.lower) &&
        !openers.has(token.lower) &&
        !english.determiners.has(token.lower),
    );
  return owner.length > 0 && !demonyms.has(owner[0]?.lower ?? "") ? owner.map(({ text }) => text).join(" ") : null;
}

/** What article and ending tell: „die Sprecherin“, „der 44-Jährige“, „laut der 44-Jährigen“. */
function germanGender(determiner: string, noun: string): Gender | null {
  if (/in$/u.test(noun) && isTitle("de", noun)) return "woman";
  if (determiner === "die" || determiner === "eine" || (determiner === "der" && /ige?n$/u.test(noun))) return "woman";
  return /^(?:der|dem|den|ein|einem)$/.test(determiner) ? "man" : null;
}

const group = (phrase: string, language: Language): Mention => ({
  type: "named",
  kind: "group",
  name: stripDeterminer(phrase, language),
  role: null,
  organization: null,
});
const organization = (phrase: string, language: Language): Mention => ({
  type: "named",
  kind: "organization",
  name: stripDeterminer(phrase, language),
  role: null,
  organization: null,
});

/** “die Tech-Chefs” → “Tech-Chefs”: articles say nothing of who it is. */
const stripDeterminer = (phrase: string, language: Language) =>
  phrase.replace(language === "de" ? /^(?:der|die|das|dem|den|des|einem|einer|eines|einen)\s+/iu : /^the\s+/iu, "");
