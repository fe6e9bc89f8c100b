import type { Language } from "@standpoint/domain";
import { german } from "../../languages/de.ts";
import { english } from "../../languages/en.ts";
import { lexicons } from "../../languages/lexicon.ts";
import { caseOf, formsOfAddress, openers, unnamed } from "../../languages/name-words.ts";
import { isCapitalized, type Token, tokenize } from "../../reading/tokens.ts";
import type { NameInventory } from "../names.ts";
import { isGenericPerson } from "../offices.ts";
import { isOrganizationWord, isTitle, namesOrganization } from "../word-kinds.ts";
import { collective, type Mention, type SourcePhrase, type SourceReading } from "./mention.ts";
import { namedMention } from "./named-mention.ts";
import { nominalMention } from "./nominal-mention.ts";
import { headOf, phraseOf } from "./source-phrase.ts";

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
  const pronoun = pronounMention(tokens, { language, cueIsPlural });
  if (pronoun !== null) return pronoun;
  // "Some believe", "others", "einer von ihnen": there is somebody, but nobody to name.
  if (
    tokens.every(
      (token) => lexicon.determiners.has(token.lower) || lexicon.pronouns.has(token.lower) || unnamed.has(token.lower),
    )
  )
    return { type: "nobody" };

  const joint = jointPersons(tokens, { language, position }, names);
  if (joint !== null) return collective("group", { text: joint, language });

  const head = headOf(tokens, language);
  const last = head.at(-1);
  if (last === undefined) return { type: "nobody" };
  if (isNoPhrase(tokens, language)) return { type: "nobody" };
  const isDetermined = lexicon.determiners.has(first.lower);
  const phrase = { text, language, position, tokens, head, isDetermined, cueIsPlural };
  const noun = last.lower.split("-").at(-1) ?? last.lower;
  const isNamed = isCapitalized(last) && !(language === "de" && isDetermined && !hasTitleBefore(head, language));
  const isMachine =
    lexicon.machines.has(noun) ||
    (language === "de" && german.machineEnding.test(noun) && !isNamed && !isTitle(language, noun));
  if (isMachine) return { type: "nobody" };
  // „der Vorwurf, er habe“: what is said is not who says it, but a report may be a source.
  const isSaid = german.speechNounEnding.test(last.lower) || german.speechNouns.has(last.lower);
  if (language === "de" && isSaid && !german.paperEnding.test(last.lower)) return { type: "nobody" };
  // "Analysts said": the sentence's start gives any noun a capital.
  if (language === "en" && tokens.length === 1 && english.groupNouns.has(first.lower))
    return collective("group", phrase);
  // "The Democrat": a noun for a person, with a capital.
  const isNoun = language === "en" && isDetermined && head.length === 2 && isGenericPerson(last.lower);
  const isName = language === "en" ? isNamed && !isNoun : isGermanName(phrase, names);
  return isName ? namedMention(phrase, names) : nominalMention(phrase);
}

/** A pronoun, or words that stand for one: “who”, „nach eigenen Angaben“. */
function pronounMention(
  tokens: readonly Token[],
  { language, cueIsPlural }: Pick<SourceReading, "language" | "cueIsPlural">,
): Mention | null {
  const lower = tokens[0]?.lower ?? "";
  // „nach eigenen Angaben“: the sentence's subject.
  if (language === "de" && /^eigene[rn]?$/.test(lower)) return { type: "pronoun", pronoun: "selbst", isPlural: false };
  if (tokens.length > 1) return null;
  const lexicon = lexicons[language];
  if (lexicon.anaphors.has(lower))
    return { type: "pronoun", pronoun: lower, isPlural: lower === "they" || (lower === "sie" && cueIsPlural) };
  if (relatives[language].has(lower)) return { type: "pronoun", pronoun: "who", isPlural: false };
  const pronoun = caseOf.get(lower);
  if (pronoun !== undefined) return { type: "pronoun", pronoun, isPlural: pronoun === "they" };
  return lexicon.pronouns.has(lower) || german.adverbs.has(lower) ? { type: "nobody" } : null;
}

/** “Weber, who said”, „Weber, der sagte“ */
const relatives: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["who", "which"]),
  de: new Set(["der", "die", "welcher", "welche"]),
};

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

/** In German every noun has a capital: a name is what follows a title, or has no article, or is known with a first name. */
function isGermanName({ head, language, isDetermined, cueIsPlural }: SourcePhrase, names: NameInventory): boolean {
  const last = head.at(-1) as Token;
  if (!isCapitalized(last)) return false;
  // "der Autohersteller Nordwerk", "des Instituts Nordwind": a kind of organisation, then its name.
  const isKind = ({ lower }: Token) =>
    isOrganizationWord(language, lower.replace(/e?s$/, "")) || isOrganizationWord(language, lower);
  if (head.slice(0, -1).some(isKind)) return true;
  if (isTitle(language, last.lower)) return false;
  if (hasTitleBefore(head, language)) return true;
  if (namesOrganization(language, last.lower)) return !isDetermined && head.length > 1;
  if (head.length === 1 && isOrganizationWord(language, last.lower)) return names.fullNames(last.text).length > 0;
  if (isDetermined) return names.fullNames(last.text).length > 0 && head.length > 2;
  return (
    head.every((token) => isCapitalized(token) || /^(?:von|van|de|der)$/.test(token.lower)) &&
    !(german.pluralEnding.test(last.lower) && (cueIsPlural || names.fullNames(last.text).length === 0))
  );
}

const hasTitleBefore = (head: readonly Token[], language: Language) =>
  head.slice(0, -1).some((token) => isTitle(language, token.lower));
