/** A point of a chart that leads somewhere, in pixels of the chart. */
export interface Mark<Datum> {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly datum: Datum;
}

/** Marks that belong together, in reading order: those of a series, of a speaker. */
export type MarkRow<Datum> = readonly Mark<Datum>[];

export interface MarkPlace {
  readonly row: number;
  readonly index: number;
}

/** The mark nearest to a point, if any is within `reach` pixels. */
export function nearestMark<Datum>(
  rows: readonly MarkRow<Datum>[],
  { x, y, reach }: { readonly x: number; readonly y: number; readonly reach: number },
): MarkPlace | null {
  let nearest: MarkPlace | null = null;
  let least = reach;
  for (const [row, marks] of rows.entries()) {
    for (const [index, mark] of marks.entries()) {
      const distance = Math.hypot(mark.x - x, mark.y - y);
      if (distance > least) continue;
      least = distance;
      nearest = { row, index };
    }
  }
  return nearest;
}

const steps: Readonly<Record<string, { readonly along?: number; readonly across?: number; readonly end?: 0 | -1 }>> = {
  ArrowLeft: { along: -1 },
  ArrowRight: { along: 1 },
  ArrowUp: { across: -1 },
  ArrowDown: { across: 1 },
  Home: { end: 0 },
  End: { end: -1 },
};

/** Where a key leads: along the row, to its ends, or to the mark of the next row that stands nearest; `null` for other keys. */
export function steppedMark<Datum>(rows: readonly MarkRow<Datum>[], at: MarkPlace, key: string): MarkPlace | null {
  const step = steps[key];
  if (step === undefined) return null;
  const { row, index } = at;
  const marks = rows[row] ?? [];
  if (step.end !== undefined) return { row, index: step.end === 0 ? 0 : marks.length - 1 };
  if (step.along !== undefined) return { row, index: clamped(index + step.along, marks.length) };
  const next = clamped(row + (step.across ?? 0), rows.length);
  const x = marks[index]?.x ?? 0;
  if (next === row) return at;
  const distances = (rows[next] ?? []).map((mark) => Math.abs(mark.x - x));
  return { row: next, index: Math.max(0, distances.indexOf(Math.min(...distances))) };
}

const clamped = (index: number, length: number) => Math.max(0, Math.min(length - 1, index));
