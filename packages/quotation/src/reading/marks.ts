import type { Span } from "@standpoint/domain";

/** Marks of one family open and close each other; another family within them is a quotation within the quotation. */
type Family = "double" | "guillemet" | "single";

/** A quotation mark with what it would cost to read it as one that opens, closes, or stands astray. */
export interface Mark extends Span {
  readonly family: Family;
  readonly opening: number;
  readonly closing: number;
  readonly stray: number;
  /** For a quotation within one of the same marks. */
  readonly nesting: number;
  /** A cue follows: “…,” said Weber. */
  readonly beforeCue: boolean;
}

/** Whether a word is a form of a verb that reports. */
export type IsReporting = (lower: string) => boolean;

// Doubled marks count once; two commas, two apostrophes or two angle brackets are a mark typed from others.
const pattern = /``|''|‘‘|’’|[“„‟"]{2,}|["”]{2,}|,,(?=[\p{L}\p{N}])|<<|>>|[“”„‟"«»‹›‘’‚']/gu;
const familyOf = (mark: string): Family =>
  /[«»‹›<>]/.test(mark) ? "guillemet" : /^[‘’‚']$/.test(mark) ? "single" : "double";

/** Low marks and grave accents open and never close. */
const onlyOpens = /^(?:[„‚‟]+|``|,,|‘‘)$/;
const never = 50;
const letter = /[\p{L}\p{N}]/u;

/** The quotation marks of a paragraph in order, apostrophes within words left out. */
export function marksOf(text: string, paragraph: Span, isReporting: IsReporting): Mark[] {
  const found: Mark[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of body.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const around = { before: body.slice(Math.max(0, start - 1), start), after: body.slice(end, end + 1) };
    const family = familyOf(match[0]);
    // A letter on both sides of a single mark is an apostrophe, and so are those of "rock 'n' roll".
    if (family === "single" && letter.test(around.before) && letter.test(around.after)) continue;
    if (family === "single" && /\s['‘’]n['’]\s/i.test(body.slice(Math.max(0, start - 3), end + 3))) continue;
    const beforeCue = startsWithCue(body.slice(end, end + 60), isReporting);
    const afterCue = endsWithCue(body.slice(Math.max(0, start - 60), start), isReporting);
    const place = placeOf(match[0], around, family);
    const cue = (beforeCue ? -1 : 0) + (afterCue ? 1 : 0);
    const costs = family === "single" ? singleCosts(match[0], body, { start, end }, place) : costsOf(match[0], place);
    // `5" pipes`: after a digit a straight mark is a unit.
    const isUnit = match[0] === '"' && /\d/.test(around.before);
    found.push({
      start: paragraph.start + start,
      end: paragraph.start + end,
      family,
      opening: costs.opening - cue,
      closing: onlyOpens.test(match[0]) ? never : costs.closing + cue,
      stray: isUnit ? 1 : costs.stray,
      // Straight marks seldom hold others of their kind: where one follows another, the first has ended.
      nesting: family === "single" ? never : match[0].startsWith('"') ? 4.5 : 2,
      beforeCue,
    });
  }
  return found;
}

type Place = "opens" | "closes" | "unclear";

/** What the characters on both sides say: a mark after a space and before a word opens, one before a space or stop closes. */
function placeOf(mark: string, { before, after }: { before: string; after: string }, family: Family): Place {
  // "”“": one quotation ends and the next begins.
  if (/^[“„]/.test(mark) && /[”"]/.test(before)) return "opens";
  if (/^”/.test(mark) && /[“„"]/.test(after)) return "closes";
  const freeBefore = /^$|[\s([{–—/-]/.test(before) || (family === "single" && /[“„"«»]/.test(before));
  const freeAfter = /^$|[\s.,;:!?)\]}–—…]/.test(after) || (family === "single" && /[”“"»«]/.test(after));
  if (freeBefore && !freeAfter) return "opens";
  if (freeAfter && (!freeBefore || /^$|[.,;:!?)]/.test(after))) return "closes";
  return "unclear";
}

interface Costs {
  readonly opening: number;
  readonly closing: number;
  readonly stray: number;
}

/** Wire copy mixes the shapes, so what surrounds a mark counts for more than its shape. */
function costsOf(mark: string, place: Place): Costs {
  const shape = /^(?:”+|''|’’)$/.test(mark) ? 0.5 : /^“+$/.test(mark) ? -0.25 : 0;
  const opening = { opens: 0, unclear: 1.5, closes: 3 }[place] + shape;
  const closing = Math.max(0, { opens: 3, unclear: 1, closes: 0 }[place] - shape);
  return { opening, closing, stray: 3.5 };
}

/** A single mark is an apostrophe more often than not: “the dogs’ bowls”, “’tis”, “rock ’n’ roll”. */
function singleCosts(mark: string, body: string, { start, end }: Span, place: Place): Costs {
  const stopBefore = /[.,!?…]\s?$/.test(body.slice(Math.max(0, start - 2), start));
  const isPossessive =
    /[sxzß]$/.test(body.slice(Math.max(0, start - 1), start)) && /^\s\p{L}/u.test(body.slice(end, end + 2));
  const opening = { opens: mark === "’" ? 4 : 0.5, unclear: 4, closes: 6 }[place];
  const closing = { opens: 6, unclear: 4, closes: stopBefore ? 0 : isPossessive ? 2 : 0.5 }[place];
  const stray =
    mark === "‚" ? 2 : place === "closes" && !stopBefore ? 0.25 : place === "opens" && mark !== "’" ? 1.5 : 0.5;
  return { opening, closing, stray };
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
const anyMark = /[“”„‟"«»‹›‘‚]|``|''/;

/** “said Weber”, “Ann Weber said”: a verb of reporting first, or a name or pronoun and then the verb. */
export function startsWithCue(following: string, isReporting: IsReporting): boolean {
  const clause = /^[\s,–—-]{0,4}([^.,;:!?“”„"«»()]*)/u.exec(following)?.[1] ?? "";
  const words = wordsOf(clause);
  const verb = words.slice(0, 4).findIndex((word) => isReporting(word.toLowerCase()) && /^\p{Ll}/u.test(word));
  if (verb < 0) return false;
  if (verb === 0) return words.length > 1 && words.length < 8;
  return words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word)) || (verb === 1 && pronoun.test(words[0] ?? ""));
}
const pronoun = /^(?:he|she|they|it|er|sie|es|man)$/i;

/** “Weber said: ”, “said Weber, ”: the words before a mark that opens. */
function endsWithCue(preceding: string, isReporting: IsReporting): boolean {
  if (!/[,:]\s*$/.test(preceding)) return false;
  const clause = preceding.slice(0, -1).split(anyMark).at(-1) ?? "";
  return wordsOf(clause)
    .slice(-4)
    .some((word) => isReporting(word.toLowerCase()));
}
