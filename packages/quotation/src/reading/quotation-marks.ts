import type { Span } from "@standpoint/domain";

/** A stretch inside quotation marks. */
export interface Quoted extends Span {
  /** The marks themselves included. */
  readonly outer: Span;
  /** `false` when the closing mark is missing and the paragraph's end had to do. */
  readonly closed: boolean;
}

type Family = "double" | "guillemet" | "single";

interface Mark extends Span {
  readonly text: string;
  readonly family: Family;
  readonly looksOpening: boolean;
  readonly looksClosing: boolean;
}

const marks = /``|''|[“”„‟"«»‹›‘’‚']/g;
const familyOf = (mark: string): Family =>
  /[«»‹›]/.test(mark) ? "guillemet" : /^[‘’‚']$/.test(mark) ? "single" : "double";

/** Low marks and grave accents open and never close. */
const onlyOpens = (mark: Mark) => /^[„‚‟]$|``/.test(mark.text);

function marksOf(text: string, paragraph: Span): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
    const start = paragraph.start + match.index;
    const end = start + match[0].length;
    const before = start > paragraph.start ? text.slice(start - 1, start) : " ";
    const after = end < paragraph.end ? text.slice(end, end + 1) : " ";
    const family = familyOf(match[0]);
    const freeBefore = /[\s([{–—/-]/.test(before) || (family === "single" && /[“„"«»]/.test(before));
    const freeAfter = /[\s.,;:!?)\]}–—…]/.test(after) || (family === "single" && /[”“"»«]/.test(after));
    // A letter on both sides of a single mark is an apostrophe.
    if (family === "single" && !freeBefore && !freeAfter) continue;
    found.push({
      start,
      end,
      text: match[0],
      family,
      looksOpening: freeBefore && !freeAfter,
      looksClosing: freeAfter && (!freeBefore || end >= paragraph.end || /[.,;:!?)]/.test(after)),
    });
  }
  return found;
}

/**
 * The stretches of a paragraph inside quotation marks, outermost only.
 *
 * Any style of mark counts, and what surrounds a mark decides over its shape, since wire copy mixes the shapes: a mark
 * after a space and before a word opens, one before a space or a stop closes. A closing shape opens where a closing mark
 * follows and none is open; a mark with space on both sides closes what is open; what is never closed ends with the
 * paragraph.
 */
export function quotedStretches(text: string, paragraph: Span): Quoted[] {
  const all = marksOf(text, paragraph);
  const quoted: Quoted[] = [];
  let open: Mark | null = null;
  let depth = 0;
  /** Ends what is open at a closing mark, or without one where a position has to do. */
  const close = (from: Mark, to: Span | number) => {
    const [end, outerEnd] = typeof to === "number" ? [to, to] : [to.start, to.end];
    const inner = text.slice(from.end, end);
    const start = from.end + (inner.length - inner.trimStart().length);
    if (inner.trim()) {
      const content = { start, end: start + inner.trim().length };
      const isClosed = typeof to !== "number";
      quoted.push({
        ...content,
        outer: { start: from.start, end: isClosed ? outerEnd : content.end },
        closed: isClosed,
      });
    }
    open = null;
    depth = 0;
  };
  // How many closing marks follow each: one look from the end, so that the whole stays linear.
  const closersAfter = new Array<number>(all.length + 1).fill(0);
  for (let index = all.length - 1; index >= 0; index--) {
    const mark = all[index] as Mark;
    closersAfter[index] = (closersAfter[index + 1] as number) + (mark.looksClosing && !onlyOpens(mark) ? 1 : 0);
  }
  for (const [index, mark] of all.entries()) {
    const next = all[index + 1];
    const closes = closersAfter[index + 1] as number;
    if (open === null) {
      if (mark.family === "single") {
        if (mark.text !== "’" && mark.looksOpening && singleCloses(all, index)) open = mark;
      } else if (onlyOpens(mark) || mark.looksOpening) open = mark;
      else if (
        next?.looksClosing &&
        !onlyOpens(next) &&
        next.family === mark.family &&
        wordsBetween(text, mark, next) > 1
      )
        open = mark;
    } else {
      const opener: Mark = open;
      if (mark.family !== opener.family) continue;
      if (onlyOpens(mark)) depth++;
      else if (mark.looksOpening && !mark.looksClosing) {
        // Enough closing marks left for both: one quotation within another. Else the first was never closed.
        if (closes >= 2 + depth && mark.family !== "single") depth++;
        else if (mark.family !== "single") {
          close(opener, mark.start);
          open = mark;
        }
      } else if (depth > 0) depth--;
      else close(opener, mark);
    }
  }
  if (open !== null) close(open, paragraph.end);
  return quoted;
}

/** A single mark opens only where one follows that closes: after a stop or word and before a space. */
function singleCloses(all: readonly Mark[], index: number): boolean {
  const closer = all.slice(index + 1, index + 12).find((mark) => mark.family === "single" && mark.looksClosing);
  return closer !== undefined;
}

function wordsBetween(text: string, from: Mark, to: Mark): number {
  return (text.slice(from.end, Math.min(to.start, from.end + 200)).match(/\p{L}+/gu) ?? []).length;
}
