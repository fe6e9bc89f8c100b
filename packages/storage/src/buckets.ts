import type { Grain } from "./database.ts";

/** Buckets of one grain, by first day, both ends included; `null` is open. */
export interface BucketRange {
  readonly grain: Grain;
  readonly from: string | null;
  readonly to: string | null;
}

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The fewest buckets that make up a period: whole years, months at both ends of them, and days at the ends of these.
 *
 * @param period dates as `YYYY-MM-DD`, both included; what is left out is open
 * @param coarsest no bucket is longer than this
 */
export function bucketsOf({ from, to }: Period, coarsest: Grain): readonly BucketRange[] {
  if (coarsest === "all") {
    if (from === undefined && to === undefined) return [{ grain: "all", from: null, to: null }];
    return bucketsOf({ from, to }, "year");
  }
  if (from !== undefined && to !== undefined && from > to) return [];
  if (coarsest === "day") return [{ grain: "day", from: from ?? null, to: to ?? null }];
  const finer = coarsest === "year" ? "month" : "day";
  const first = from === undefined ? null : firstWhole(from, coarsest);
  const last = to === undefined ? null : lastWhole(to, coarsest);
  const isNoneWhole = first === never || last === always || (first !== null && last !== null && first > last);
  if (isNoneWhole) return bucketsOf({ from, to }, finer);
  return [
    ...(from === undefined || first === null || first === from ? [] : bucketsOf({ from, to: dayBefore(first) }, finer)),
    { grain: coarsest, from: first, to: last },
    ...(to === undefined || last === null || endOf(last, coarsest) === to
      ? []
      : bucketsOf({ from: following(last, coarsest), to }, finer)),
  ];
}

type Whole = "month" | "year";

/** Earlier and later than every date: there is no year 0, and none after 9999. */
const always = "";
const never = "9999-99-99";

function startOf(date: string, grain: Whole): string {
  return grain === "year" ? `${date.slice(0, 4)}-01-01` : `${date.slice(0, 7)}-01`;
}

function following(start: string, grain: Whole): string {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const isLast = grain === "year" || month === 12;
  if (isLast && year === 9999) return never;
  return `${String(isLast ? year + 1 : year).padStart(4, "0")}-${isLast ? "01" : String(month + 1).padStart(2, "0")}-01`;
}

function endOf(start: string, grain: Whole): string {
  const next = following(start, grain);
  return next === never ? "9999-12-31" : dayBefore(next);
}

function firstWhole(from: string, grain: Whole): string {
  const start = startOf(from, grain);
  return start === from ? start : following(start, grain);
}

function lastWhole(to: string, grain: Whole): string {
  const start = startOf(to, grain);
  if (endOf(start, grain) === to) return start;
  return start === "0001-01-01" ? always : startOf(dayBefore(start), grain);
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
