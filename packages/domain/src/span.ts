import { ContentInvalidError } from "./errors.ts";

/** Half-open range `[start, end)` of UTF-16 code units into an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the pieces of an interrupted statement are joined for reading: `“We won”, she said, “by far”` → `We won … by far`. */
export const spanSeparator = " … ";

/** The words a span, or the pieces of an interrupted one joined by ` … `, cover in `text`. */
export function textOf(text: string, spans: Span | readonly Span[]): string {
  const pieces: readonly Span[] = "start" in spans ? [spans] : spans;
  return pieces.map(({ start, end }) => text.slice(start, end)).join(spanSeparator);
}

/**
 * Checks spans that a person gave for a statement's content.
 *
 * @throws {ContentInvalidError} when they are none, hold no words, overlap, are not in the text's order, reach beyond it
 * or cut a letter in two
 */
export function assertContent(text: string, content: readonly Span[]): void {
  if (content.length === 0) throw new ContentInvalidError("there are none");
  let behind = 0;
  for (const { start, end } of content) {
    const at = `[${start}, ${end})`;
    if (end > text.length)
      throw new ContentInvalidError(`${at} reaches beyond the article's ${text.length} characters`);
    if (start < behind) throw new ContentInvalidError(`${at} begins before the end of the one before it`);
    if (text.slice(start, end).trim() === "") throw new ContentInvalidError(`${at} holds no words`);
    if (cutsLetter(text, start) || cutsLetter(text, end)) throw new ContentInvalidError(`${at} cuts a letter in two`);
    behind = end;
  }
}

/** Whether the offset is between the halves of a surrogate pair. */
function cutsLetter(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}
