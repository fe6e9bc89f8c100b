/** The language of the interface; a later issue lets the reader choose. */
const locale = "en-GB";

const stance = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});
const bound = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
const integer = new Intl.NumberFormat(locale);
const percent = new Intl.NumberFormat(locale, { style: "percent" });
const list = new Intl.ListFormat(locale, { type: "conjunction" });
const plural = new Intl.PluralRules(locale);
// Dates are calendar days: read in any other zone than UTC they could become the day before.
const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat(locale, {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });

const minus = (text: string) => text.replaceAll("-", "\u2212");

/** A stance or a weight in [-1, 1] with its sign: `+0.53`, `−0.20`, `0.00`. */
export const formatStance = (value: number) => minus(stance.format(value));
/** A bound of the scale: `−0.6`, `0`, `+1`. */
export const formatBound = (value: number) => minus(bound.format(value));
export const formatCount = (count: number) => integer.format(count);
/** A share or a confidence in [0, 1] as a percentage. */
export const formatShare = (share: number) => percent.format(share);
export const formatList = (items: readonly string[]) => list.format(items);
/** The parts of a list and the words between them, to mark up each item. */
export const listParts = (items: readonly string[]) => list.formatToParts(items);

const atUtc = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`);

/** `14 Feb 2025` from an ISO 8601 date. */
export const formatDay = (isoDate: string) => day.format(atUtc(isoDate));
/** `Friday 14 February 2025` */
export const formatLongDay = (isoDate: string) => weekday.format(atUtc(isoDate));
export const formatMonth = (isoDate: string) => month.format(atUtc(isoDate));

/** The interval that starts on `from`, in words: `Feb 2025`, `Q1 2025`, `week of 10 Feb 2025`. */
export function formatInterval(from: string, interval: "day" | "week" | "month" | "quarter"): string {
  if (interval === "day") return formatDay(from);
  if (interval === "week") return `week of ${formatDay(from)}`;
  if (interval === "month") return formatMonth(from);
  const start = atUtc(from);
  return `Q${Math.floor(start.getUTCMonth() / 3) + 1} ${start.getUTCFullYear()}`;
}

/** `1 statement`, `2,140 statements` */
export function formatPlural(count: number, one: string, other: string): string {
  return `${formatCount(count)} ${plural.select(count) === "one" ? one : other}`;
}

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/** A count as running text has it: in words up to twelve. */
export const countInWords = (count: number) => words[count] ?? formatCount(count);
