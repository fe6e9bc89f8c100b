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
