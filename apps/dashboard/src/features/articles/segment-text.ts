/** A half-open range `[start, end)` of UTF-16 code units, of whatever it marks. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text under the same marks from its first to its last character. */
export interface Piece<M extends Mark> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The marks that cover the piece, in the order given. */
  readonly marks: readonly M[];
}

/**
 * Cuts a text wherever a mark begins or ends, so that marks which overlap or nest can be drawn as flat runs.
 *
 * @returns pieces in text order, none empty, which put together are the text; marks outside of it, and empty ones, are left out.
 */
export function segmentText<M extends Mark>(text: string, marks: readonly M[]): Piece<M>[] {
  const inside = marks
    .map((mark, order) => ({ mark, order, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  const opening = inside.toSorted((one, other) => one.start - other.start);

  const pieces: Piece<M>[] = [];
  let active: typeof inside = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    active = active.filter((one) => one.end > start);
    for (let one = opening[next]; one !== undefined && one.start <= start; one = opening[next]) {
      active.push(one);
      next += 1;
    }
    const covering = active.toSorted((one, other) => one.order - other.order).map(({ mark }) => mark);
    pieces.push({ start, end, text: text.slice(start, end), marks: covering });
  }
  return pieces;
}

/** The pieces line by line, cut at line breaks, which are dropped; lines without a word are left out. */
export function linesOf<M extends Mark>(pieces: readonly Piece<M>[]): Piece<M>[][] {
  const lines: Piece<M>[][] = [[]];
  for (const { start, text, marks } of pieces) {
    let offset = start;
    for (const part of text.split(/(\r\n|[\n\r\u2028\u2029])/)) {
      if (/^[\n\r\u2028\u2029]/.test(part)) lines.push([]);
      else if (part !== "") lines.at(-1)?.push({ start: offset, end: offset + part.length, text: part, marks });
      offset += part.length;
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
}
