import type { Language } from "@standpoint/domain";
import { german } from "../../languages/de.ts";
import { english } from "../../languages/en.ts";
import { isFirstName } from "../../languages/first-names.ts";
import { fold } from "../../languages/fold.ts";
import { lexicons } from "../../languages/lexicon.ts";
import { demonyms, formsOfAddress } from "../../languages/name-words.ts";
import { withoutPossessive } from "../../languages/possessive.ts";
import { isCapitalized, type Token } from "../../reading/tokens.ts";
import type { NameInventory } from "../names.ts";
import { noOffice, officePrefix } from "../offices.ts";
import { isOrganizationWord, isTitle, namesOrganization } from "../word-kinds.ts";
import { collective, type Mention, type SourcePhrase } from "./mention.ts";
import { nominalMention } from "./nominal-mention.ts";

/** A name among the words of a source: a person's, known from the article or not, or an organisation's. */
export function namedMention(phrase: SourcePhrase, names: NameInventory): Mention {
  const { head, tokens, text, language, isDetermined, position } = phrase;
  const titleAt = head.findLastIndex((token, index) => isTitle(language, token.lower) && index < head.length - 1);
  const known = knownPerson(head, { titleAt, position }, names);
  // "the Weber": in English an article before a surname alone names something else.
  const isThing =
    isDetermined &&
    language === "en" &&
    titleAt < 0 &&
    known !== null &&
    known.from <= 1 &&
    head.length - known.from === 1;
  if (known !== null && !isThing) {
    const before = head.slice(0, known.from);
    // "Redakteur Karl Moos": in German what stands before the name is what the person is.
    const isOffice = titleAt >= 0 || (language === "de" && before.some(isCapitalized));
    const prefix = isOffice ? officePrefix(before, language) : noOffice;
    return { type: "named", kind: "person", name: known.name, ...prefix };
  }
  const kindAt = titleAt < 0 ? kindOfOrganization(head, language) : -1;
  if (kindAt >= 0) {
    const from = german.institutionEnding.test(head[kindAt]?.lower ?? "") ? kindAt : kindAt + 1;
    const words = head.slice(from).map(({ text: word }) => word);
    return collective("organization", { text: words.join(" "), language });
  }
  const nameTokens = head.slice(titleAt < 0 ? lastCapitalized(head, language) : titleAt + 1);
  const name = nameTokens.map(({ text: word }) => withoutPossessive(word)).join(" ");
  const surname = nameTokens.at(-1)?.text ?? name;
  const looksOrganization =
    nameTokens.some((token) => namesOrganization(language, token.lower)) ||
    (nameTokens.length === 1 && isOrganizationWord(language, surname.toLowerCase())) ||
    (/^\p{Lu}{2,}$/u.test(name) && titleAt < 0) ||
    /\p{N}/u.test(name);
  if (looksOrganization) {
    // "University of Harbourton"
    const isWhole =
      /^(?:of|for)$/.test(tokens[head.length]?.lower ?? "") && english.organizationWords.has(surname.toLowerCase());
    return collective("organization", { text: isWhole ? text : name, language });
  }
  if (titleAt >= 0) {
    // "der Innenminister Nordlands": a genitive, not the minister's name.
    if (language === "de" && isDetermined && nameTokens.length === 1 && /[^s]s$/u.test(surname) && surname.length > 5)
      return nominalMention({ ...phrase, head: head.slice(0, titleAt + 1), cueIsPlural: false });
    return { type: "named", kind: "person", name, ...officePrefix(head.slice(0, titleAt + 1), language) };
  }
  // "Her brother Karl": a first name alone.
  const isFirst = nameTokens.length === 1 && isFirstName(fold(name));
  const isPerson =
    isFirst || (nameTokens.length > 1 && !(isDetermined && language === "en") && !names.isOrganization(name));
  return isPerson
    ? { type: "named", kind: "person", name, ...noOffice }
    : collective("organization", { text: name, language });
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

/** “Carmaker Nordwind”, „der Autohersteller Nordwind“: where the last kind of organisation before a name stands, or −1. */
const kindOfOrganization = (head: readonly Token[], language: Language) =>
  head
    .slice(0, -1)
    .findLastIndex(({ lower }) =>
      language === "de"
        ? isOrganizationWord(language, lower.replace(/e?s$/, ""))
        : english.organizationKinds.has(lower),
    );

/** Where the last run of capitalised words begins, with the particles in it. */
function lastCapitalized(head: readonly Token[], language: Language): number {
  let from = head.length - 1;
  const isPart = (token: Token) =>
    (isCapitalized(token) || /^(?:von|van|de|der)$/.test(token.lower)) &&
    !lexicons[language].determiners.has(token.lower);
  while (from > 0 && isPart(head[from - 1] as Token)) from--;
  return from;
}
