import type { Document, Language, Span } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { lexicons, reportingReadings } from "../languages/lexicon.ts";
import type { IsReporting } from "./marks.ts";
import { type Quoted, quotedStretches } from "./quotation-marks.ts";
import { type Token, tokenize } from "./tokens.ts";
import { readTurns } from "./turns.ts";

/**
 * A sentence as its writer built it: a quotation that stands by itself is one token, whatever sentences it holds, and
 * the words around it (its cue and source) are in the same unit.
 */
export interface Unit extends Span {
  readonly tokens: readonly Token[];
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  readonly isFirstOfParagraph: boolean;
  /** A quotation mark in it closes nothing or opens nothing. */
  readonly hasStrayMark: boolean;
  /** Who speaks the whole unit, a turn in an interview. */
  readonly speaker: Span | null;
}

const anyMark = /[“”„‟"«»]/;
/** “It rains.” — Ann Weber, chief of Nordwind */
const byline = /^[–—―-]{1,2}\s*(?:\p{Lu}[\p{L}\p{M}.'’-]*\s*){1,5}(?:[,(][^.!?]*)?\.?$/u;
const endsClause = /[.!?…,][\s\u200b]?['’‘”"»]*\u200b?$/u;
const finalMark = /[.!?…]["'”“’»«)\]]*$/u;

/** The units of a document in text order. */
export function readUnits(document: Document): Unit[] {
  const { text, language, paragraphs, sentences } = document;
  const units: Unit[] = [];
  const isReporting = (lower: string) => reportingReadings(language, lower).length > 0;
  let next = 0;
  let endsOpen = false;
  const turns = readTurns(document);
  for (const [paragraph, span] of paragraphs.entries()) {
    const inParagraph: Span[] = [];
    for (let sentence = sentences[next]; sentence && sentence.start < span.end; sentence = sentences[++next])
      inParagraph.push(sentence);
    const turn = turns.get(paragraph);
    if (turn?.said === null) continue;
    const quoted: readonly Quoted[] = turn ? [turn.said] : quotedStretches(text, span, isReporting, endsOpen);
    endsOpen = quoted.at(-1)?.closed === false;
    const stretches = joinAcrossQuotations(text, inParagraph, quoted, isReporting);
    let nextQuoted = 0;
    for (const [index, stretch] of stretches.entries()) {
      const own: Quoted[] = [];
      for (let one = quoted[nextQuoted]; one && one.start < stretch.end; one = quoted[++nextQuoted]) {
        if (!isHeading(document, span, one)) own.push(one);
      }
      const tokens = withoutAsides(tokensOf(document, stretch, own, isReporting));
      if (tokens.length === 0) continue;
      const hasStrayMark = tokens.some((token) => token.kind === "other" && anyMark.test(token.text));
      units.push({
        ...stretch,
        tokens,
        paragraph,
        isFirstOfParagraph: index === 0,
        hasStrayMark,
        speaker: turn?.speaker ?? null,
      });
    }
  }
  return units;
}

/** A whole paragraph in quotation marks without a final mark or in title case is a heading, not something said here. */
function isHeading({ text, language }: Document, paragraph: Span, quoted: Quoted): boolean {
  return (
    quoted.closed &&
    quoted.outer.start === paragraph.start &&
    quoted.outer.end === paragraph.end &&
    quoted.end - quoted.start < 120 &&
    (!endsClause.test(text.slice(quoted.start, quoted.end)) ||
      isInTitleCase(language, text.slice(quoted.start, quoted.end)))
  );
}

/** Joins sentences where a boundary falls inside a quotation, “Is it?” with “Weber asked.” and “It is.” with “— Ann Weber”. */
function joinAcrossQuotations(
  text: string,
  sentences: readonly Span[],
  quoted: readonly Quoted[],
  isReporting: IsReporting,
): Span[] {
  const joined: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const last = joined.at(-1);
    while (at < quoted.length && (quoted[at] as Quoted).outer.end <= sentence.start) at++;
    const around = quoted[at];
    const before = quoted[at - 1];
    const inside =
      around !== undefined &&
      around.start < sentence.start &&
      sentence.start < around.end &&
      last !== undefined &&
      around.start < last.end;
    const follows =
      last !== undefined &&
      before !== undefined &&
      before.outer.end === last.end &&
      /[!?…]$/u.test(text.slice(before.start, before.end)) &&
      sentence.end - sentence.start < 80 &&
      opensWithCue(text.slice(sentence.start, sentence.end), isReporting);
    const isByline =
      last !== undefined &&
      before !== undefined &&
      before.outer.end === last.end &&
      byline.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 100)));
    if (last && (inside || follows || isByline)) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function opensWithCue(sentence: string, isReporting: IsReporting): boolean {
  const first =
    sentence
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.slice(0, 5) ?? [];
  return first.some(isReporting) && finalMark.test(sentence);
}

function tokensOf(
  { text, language }: Document,
  unit: Span,
  quoted: readonly Quoted[],
  isReporting: IsReporting,
): Token[] {
  const tokens: Token[] = [];
  const append = (more: readonly Token[]) => {
    // Not by spreading: a text without sentences can hold more words than a call takes arguments.
    for (const token of more) tokens.push(token);
  };
  let from = unit.start;
  for (const [index, one] of quoted.entries()) {
    const start = Math.max(one.start, from);
    const end = Math.min(one.end, unit.end);
    append(tokenize(text, { start: from, end: Math.max(from, one.outer.start) }, false));
    from = Math.max(from, Math.min(one.outer.end, unit.end));
    if (end <= start) continue;
    const inner = tokenize(text, { start, end }, true);
    const to = quoted[index + 1]?.outer.start ?? unit.end;
    const after = tokenize(text, { start: from, end: Math.max(from, Math.min(to, from + 200)) }, false);
    // "“He said.": an opening mark too many; what it opens is the cue.
    if (!one.closed && inner.length <= 6 && inner.some((token) => isReporting(token.lower)) && tokens.length > 0) {
      append(inner.map((token) => ({ ...token, quoted: false })));
    } else if (isTitle(tokens, language, isReporting)) {
      append(inner.map((token) => ({ ...token, quoted: false })));
    } else if (standsAlone(text, { start, end }, inner, tokens.at(-1), after, isReporting)) {
      tokens.push({ start, end, kind: "quote", text: text.slice(start, end), lower: "", quoted: true });
    } else append(inner);
  }
  append(tokenize(text, { start: from, end: unit.end }, false));
  return tokens;
}

/** Leaves out short brackets (“Weber (CDU)”, “Nordwerk (NWK)”): they stand beside the sentence, not in it. */
function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const close = token.text === "(" ? tokens.slice(index, index + 8).findIndex(({ text }) => text === ")") : -1;
    if (close > 0 && kept.length > 0) index += close;
    else kept.push(token);
  }
  return kept;
}

/** Whether the words before a mark say that a title follows, of a book or a film, or a word the writer keeps away from. */
function isTitle(before: readonly Token[], language: Language, isReporting: IsReporting): boolean {
  const { titled } = lexicons[language];
  const last = before.at(-1);
  if (last?.kind === "word") return titled.test(last.lower);
  // "She said in her book, “It rains”": after a cue and a comma a quotation follows, and no title.
  return (
    (last?.kind === "comma" || last?.kind === "colon") &&
    titled.test(before.at(-2)?.lower ?? "") &&
    !before.slice(-12).some((token) => isReporting(token.lower))
  );
}

/** “Legend in the Rain”: every longer word with a capital, as English writes titles and headings. */
function isInTitleCase(language: Language, said: string): boolean {
  const words = said.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return (
    language === "en" &&
    words.length > 1 &&
    words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word)) &&
    /\p{Ll}/u.test(said)
  );
}

/** Whether a quotation is a clause of its own beside its cue, rather than words within the writer's sentence. */
function standsAlone(
  text: string,
  content: Span,
  inner: readonly Token[],
  left: Token | undefined,
  after: readonly Token[],
  isReporting: IsReporting,
): boolean {
  const right = after[0];
  const wordCount = inner.filter((token) => token.kind === "word" || token.kind === "number").length;
  const said = text.slice(content.start, content.end);
  const ends = endsClause.test(said);
  if (/\p{L}{2}[.!?…]["'”’»]?\s+["'“„»]?\p{Lu}/u.test(said) && wordCount > 6) return true;
  if (left?.kind === "colon" || (left && isReporting(left.lower))) return wordCount > 1 || ends;
  const rightCue =
    right !== undefined &&
    after
      .slice(right.kind === "comma" ? 1 : 0, 8)
      .some(
        (token, index, words) =>
          isReporting(token.lower) || (token.lower === "so" && !german.naming.has(words[index + 1]?.lower ?? "")),
      );
  const rightEnds = right === undefined || right.kind === "stop" || right.kind === "comma" || right.kind === "dash";
  if (left === undefined || left.kind === "stop" || left.kind === "other") {
    return (
      ends ||
      (rightCue && (rightEnds || isReporting(right?.lower ?? ""))) ||
      (rightEnds && wordCount > 3) ||
      wordCount > 12
    );
  }
  if (left.kind === "comma" || left.kind === "dash")
    return (
      (wordCount > 3 && (rightEnds || ends)) ||
      (ends && (wordCount > 1 || /[.!?…]$/u.test(said))) ||
      (rightCue && rightEnds && wordCount > 1)
    );
  return false;
}
