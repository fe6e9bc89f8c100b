import type { Interval } from "@standpoint/contract";

const dayMs = 86_400_000;

/** How long an interval is, or nearly is. */
export const intervalLengthMs: Readonly<Record<Interval, number>> = {
  day: dayMs,
  week: 7 * dayMs,
  month: 30 * dayMs,
  quarter: 91 * dayMs,
};

/** Milliseconds since 1970 of the day's start in UTC, from an ISO 8601 date. */
export const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** ISO 8601 date */
export const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Start of the interval that a time is in: weeks begin on Monday. */
export function startOf(time: number, interval: Interval): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (interval === "day") return Date.UTC(year, month, day);
  if (interval === "week") return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7));
  return Date.UTC(year, interval === "month" ? month : month - (month % 3), 1);
}

function nextStart(time: number, interval: Interval): number {
  if (interval === "day") return time + dayMs;
  if (interval === "week") return time + 7 * dayMs;
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + (interval === "month" ? 1 : 3), 1);
}

/** Last day of the interval that starts then, as an ISO 8601 date. */
export const endOf = (start: number, interval: Interval) => dayOf(nextStart(start, interval) - dayMs);

/** Every start from the first to the last one, both included. */
export function startsBetween({
  first,
  last,
  interval,
}: {
  readonly first: number;
  readonly last: number;
  readonly interval: Interval;
}): number[] {
  const starts: number[] = [];
  for (let time = first; time <= last; time = nextStart(time, interval)) starts.push(time);
  return starts;
}
