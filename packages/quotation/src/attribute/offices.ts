import type { Document, Language } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { reportingReadings } from "../languages/lexicon.ts";
import { isCapitalized, type Token, tokenize } from "../reading/tokens.ts";
import { isTitle } from "./names.ts";

export interface Office {
  readonly role: string | null;
  readonly organization: string | null;
}

const links = /^(?:of|at|for|with|from|bei|beim|von|vom|der|des|für|im|in)$/;

const noOffice: Office = { role: null, organization: null };

/** What an article says of a person's office beside the name: in an apposition after it, else in a title before it. */
export function officeOf(document: Document, name: string): Office {
  return officeAfter(document, name) ?? officeBefore(document, name) ?? noOffice;
}

/** “Nordwerk-Chefin Anna Weber”, “der Chemiker Karl Weber”, “OpenAI CEO Ann Weber” */
function officeBefore({ text, language }: Document, name: string): Office | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = tokenize(text, { start: Math.max(0, at - 80), end: at }, false);
    let from = before.length;
    while (from > 0 && before[from - 1]?.kind === "word" && isCapitalized(before[from - 1] as Token)) from--;
    const titles = before.slice(from);
    if (titles.some((token) => isTitle(language, token.lower))) return officePrefix(titles, language);
  }
  return null;
}

/** Office and organisation in the words before a name: “OpenAI CEO”, “Nordwerk-Chefin”, “Außenminister”. */
export function officePrefix(tokens: readonly Token[], language: Language): Office {
  const determiners = language === "de" ? german.nominativeDeterminers : english.determiners;
  const words = tokens.filter((token) => !determiners.has(token.lower));
  const title = words.at(-1);
  if (title === undefined || /^(?:mr|mrs|ms|miss|herr|frau|dr|prof|sir|lord|lady|dame)$/.test(title.lower))
    return noOffice;
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
    .map((token) => token.text.replace(/['’]s?$/u, ""));
  const role = words
    .slice(titleAt)
    .map((token) => token.text)
    .join(" ");
  return { role, organization: language === "en" && owner.length > 0 ? owner.join(" ") : null };
}

/**
 * What the words after a name say of the person: “Ann Weber, finance chief of Nordwerk, said” → finance chief, Nordwerk.
 *
 * Reads the first occurrence of the name that a comma or bracket with an office follows.
 */
function officeAfter({ text, language }: Document, name: string): Office | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const opening = text.slice(at + name.length, at + name.length + 3);
    if (!/^\s?[,(]/.test(opening)) continue;
    const start = at + name.length + opening.search(/[,(]/) + 1;
    const tokens = tokenize(text, { start, end: Math.min(text.length, start + 160) }, false);
    const end = tokens.findIndex(
      (token, index) =>
        (token.kind !== "word" && token.kind !== "number" && !(token.kind === "comma" && index === 1)) ||
        (token.kind === "word" && !isCapitalized(token) && reportingReadings(language, token.lower).length > 0),
    );
    const segment = tokens.slice(0, end < 0 ? tokens.length : end).filter((token) => token.kind === "word");
    const titleAt = segment.findIndex((token) => isTitle(language, token.lower));
    if (titleAt < 0 || titleAt > 8) continue;
    const determiners = language === "de" ? german.nominativeDeterminers : english.determiners;
    const linkAt = segment.findIndex((token, index) => index > titleAt && links.test(token.lower));
    const roleTokens = segment
      .slice(0, linkAt < 0 ? segment.length : linkAt)
      .filter((token, index) => index > 0 || !determiners.has(token.lower));
    const first = roleTokens[0];
    const lastRole = roleTokens.at(-1);
    if (first === undefined || lastRole === undefined) continue;
    const rest = linkAt < 0 ? [] : segment.slice(linkAt);
    const organizationFrom = rest.findIndex((token) => isCapitalized(token));
    const organizationTokens: typeof rest = [];
    for (const token of organizationFrom < 0 ? [] : rest.slice(organizationFrom)) {
      if (!isCapitalized(token) && !/^(?:of|for|de|&)$/.test(token.lower)) break;
      organizationTokens.push(token);
    }
    const firstOrganization = organizationTokens[0];
    const lastOrganization = organizationTokens.at(-1);
    return {
      role: text.slice(first.start, lastRole.end),
      organization:
        firstOrganization && lastOrganization ? text.slice(firstOrganization.start, lastOrganization.end) : null,
    };
  }
  return null;
}

/**
 * Whether an office is a woman's or a man's; `null` where its name does not tell.
 *
 * Every German office has a feminine form in -in; English ones tell by “-woman” and “-man”, if at all.
 */
export function genderOf(role: string | null): "woman" | "man" | null {
  for (const word of role?.toLowerCase().split(/[\s,-]+/u) ?? []) {
    if (/(?:^frau|^mrs|^ms|[a-z]{3}woman)$/u.test(word)) return "woman";
    if (/(?:^herr|^mr|[a-z]{3}man)$/u.test(word)) return "man";
    if (!english.titles.has(word) && isTitle("de", word))
      return word.endsWith("in") ? "woman" : /(?:de|experte)$/u.test(word) ? null : "man";
  }
  return null;
}
