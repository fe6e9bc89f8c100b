import type { Language } from "@standpoint/domain";
import { german } from "../../languages/de.ts";
import { english } from "../../languages/en.ts";
import type { Gender } from "../../languages/first-names.ts";
import { demonyms, many, openers } from "../../languages/name-words.ts";
import { isCapitalized, type Token } from "../../reading/tokens.ts";
import { isGenericPerson } from "../offices.ts";
import { isOrganizationWord, isTitle } from "../word-kinds.ts";
import { collective, type Mention, type SourcePhrase } from "./mention.ts";

/** A noun among the words of a source: a group, a kind of organisation, a paper, or an office. */
export function nominalMention(phrase: SourcePhrase): Mention {
  const { head, tokens, text, language, isDetermined, cueIsPlural } = phrase;
  const last = head.at(-1) as Token;
  const noun = last.lower.split("-").at(-1) ?? last.lower;
  const first = tokens[0]?.lower ?? "";
  const isMany = many.has(first);
  if (language === "en") {
    if (
      english.groupNouns.has(noun) ||
      isMany ||
      (/[^s]s$/.test(noun) && !english.organizationWords.has(noun) && !isTitle(language, noun))
    )
      return collective("group", phrase);
    if (english.organizationWords.has(noun)) return collective("organization", phrase);
    if (english.documents.has(noun)) return collective("organization", phrase);
  } else {
    const isPlural = isMany || ((cueIsPlural || german.pluralEnding.test(noun)) && (first === "die" || !isDetermined));
    if (isPlural) return collective("group", phrase);
    if (isOrganizationWord(language, noun) || german.documentEnding.test(noun))
      return collective("organization", phrase);
  }
  const isOffice = isTitle(language, noun);
  if (!isOffice && language === "de" && !isDetermined) return collective("organization", phrase);
  const after = tokens
    .slice(head.length + 1)
    .filter(isCapitalized)
    .map((token) => token.text);
  return {
    type: "office",
    phrase: text,
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
