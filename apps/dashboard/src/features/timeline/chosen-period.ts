import type { Interval } from "@standpoint/contract";
import type { Period } from "./chart-data.ts";
import { dayOf, endOf, timeOf } from "./time.ts";

/** First and last of the intervals that are chosen, as places among their starts. */
export interface ChosenRange {
  readonly first: number;
  readonly last: number;
}

/** What of the whole time a period covers; all of it where it says nothing. */
export function rangeOf(period: Period, starts: readonly number[], interval: Interval): ChosenRange {
  const end = starts.length - 1;
  const first =
    period.from === undefined ? 0 : starts.findIndex((start) => endOf(start, interval) >= (period.from ?? ""));
  const last = period.to === undefined ? end : starts.findLastIndex((start) => start <= timeOf(period.to ?? ""));
  const from = first === -1 ? end : first;
  return { first: from, last: Math.max(from, last) };
}

/** The whole intervals that begin in a span of time; `null` where none does. */
export function periodWithin(
  { from, to }: { readonly from: number; readonly to: number },
  starts: readonly number[],
  interval: Interval,
): Period | null {
  const within = starts.filter((start) => start >= from && start <= to);
  const [first, last] = [within[0], within.at(-1)];
  return first === undefined || last === undefined ? null : { from: dayOf(first), to: endOf(last, interval) };
}

/** The period that a range covers; without bounds where it covers all. */
export function periodOfRange({ first, last }: ChosenRange, starts: readonly number[], interval: Interval): Period {
  const [from, to] = [starts[first], starts[last]];
  return {
    from: first === 0 || from === undefined ? undefined : dayOf(from),
    to: last === starts.length - 1 || to === undefined ? undefined : endOf(to, interval),
  };
}

export type BrushPart = "first" | "last" | "both";

/** The range with one end, or both, moved by so many intervals; the ends never cross, and neither leaves the time there is. */
export function moved(range: ChosenRange, part: BrushPart, by: number, length: number): ChosenRange {
  const { first, last } = range;
  if (part === "first") return { first: Math.min(last, Math.max(0, first + by)), last };
  if (part === "last") return { first, last: Math.max(first, Math.min(length - 1, last + by)) };
  const step = Math.max(-first, Math.min(length - 1 - last, by));
  return { first: first + step, last: last + step };
}

/** Counts in at most so many columns, each of as many neighbours. */
export function binned(counts: readonly number[], most: number): number[] {
  const size = Math.max(1, Math.ceil(counts.length / most));
  return Array.from({ length: Math.ceil(counts.length / size) }, (_, index) =>
    counts.slice(index * size, (index + 1) * size).reduce((sum, count) => sum + count, 0),
  );
}
