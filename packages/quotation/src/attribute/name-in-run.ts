import type { Language } from "@standpoint/domain";
import { isFirstName } from "../languages/first-names.ts";
import { fold } from "../languages/fold.ts";
import { reportingReadings } from "../languages/lexicon.ts";
import { demonyms, particles } from "../languages/name-words.ts";
import { isCapitalized, type Token } from "../reading/tokens.ts";
import type { Run } from "./runs.ts";
import { isNoun, isTitle, namesOrganization } from "./word-kinds.ts";

/**
 * The part of a run that can be a name, past titles, nationalities and words that only open the sentence.
 *
 * @param lowercase words the article also writes without a capital.
 */
export function nameIn(
  { tokens, before, isHeadline }: Run,
  language: Language,
  lowercase: ReadonlySet<string>,
): { readonly from: number; readonly to: number } {
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
    (lowercase.has(first.lower) || /(?:ly|ing)$/.test(first.lower) || reportingReadings("en", first.lower).length > 0)
  )
    from++;
  // A known first name after a word that is none begins the name: “Gold Star Mother Ann Weber”, „Redakteur Karl Moos“.
  const known = tokens.findIndex(
    (token, index) => index >= from && index < to - 1 && isFirstName(fold(token.text)) && isCapitalized(token),
  );
  if (known > from) {
    const isOther = (token: Token) =>
      language === "de" || isHeadline || lowercase.has(token.lower) || /^\p{Lu}{2,}$/u.test(token.text);
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
