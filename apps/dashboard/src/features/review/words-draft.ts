/** A half-open range of UTF-16 code units in an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans as a text: what they cover, with a sign where something is left out. */
export function textOfSpans(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
}

/** The span without the blanks at its ends; `null` when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** The spans with one more, in order; those that touch or overlap become one. */
export function withSpan(spans: readonly Span[], added: Span): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans, added].toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return joined;
}

/**
 * The spans with their beginning or their end a word further, for those who cannot select with a pointer.
 *
 * @returns `null` where there is no such word, or none would be left
 */
export function movedEdge(
  text: string,
  spans: readonly Span[],
  edge: "start" | "end",
  direction: "back" | "forward",
): Span[] | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  if (edge === "start") {
    const at =
      direction === "back"
        ? words.findLast(({ start }) => start < first.start)
        : words.find(({ start }) => start > first.start);
    return at === undefined || at.start >= first.end ? null : [{ ...first, start: at.start }, ...spans.slice(1)];
  }
  const at =
    direction === "forward" ? words.find(({ end }) => end > last.end) : words.findLast(({ end }) => end < last.end);
  return at === undefined || at.end <= last.start ? null : [...spans.slice(0, -1), { ...last, end: at.end }];
}

/**
 * What is selected in an article's text on the page, as a span of the text.
 *
 * Each of its lines is an element with `data-start`, the offset of its first letter.
 */
export function selectedSpan(text: string): Span | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : trimmed(text, { start, end });
}

function offsetOf(node: Node, offset: number): number | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]");
  if (!line) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.dataset["start"]) + before.toString().length;
}
