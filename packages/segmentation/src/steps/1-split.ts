import type { Span } from "@standpoint/domain";

/**
 * One or more final marks, then closing quotation marks and brackets, even after a space (wire copy: `… KI. “`), and
 * footnotes; or a final mark between a word and a capital whose space was lost (“it rained.Then”).
 */
const boundary =
  /[.!?…]+(?:[)\]"'”“’»«›‹]|''|\s[”“»](?=\s|$))*(?:\[\p{Nd}{1,3}\])*(?=\s|$)|(?<=\p{Ll}{3})[.!?…](?=\p{Lu}\p{Ll})/gu;

/** A paragraph's stretches between sentence-final marks, blanks trimmed; too many rather than too few. */
export function split(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let from = 0;
  const push = (to: number) => {
    const piece = body.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    if (piece.trim())
      sentences.push({ start: paragraph.start + start, end: paragraph.start + start + piece.trim().length });
    from = to;
  };
  for (const match of body.matchAll(boundary)) push(match.index + match[0].length);
  push(body.length);
  return sentences;
}
