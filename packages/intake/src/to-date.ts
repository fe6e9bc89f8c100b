/** Names of months by their first three letters, English and German. */
const months = [
  ["jan"],
  ["feb"],
  ["mar", "mär"],
  ["apr"],
  ["may", "mai"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez"],
];

/**
 * The calendar date that a page, a mail or a feed gives, as it is written there: an hour and its offset change no day.
 *
 * @returns ISO 8601, `null` for what is no date between 1900 and 2199
 */
export function toDate(text: string): string | null {
  const written = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(written);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  // “25.11.2025”; with slashes nobody knows which is the month.
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(written);
  if (german) return dateOf(german[3], german[2], german[1]);
  // “Tue, 25 Nov 2025 23:30:00 +0100”, “25. November 2025”
  const dayFirst = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.?\s+(\p{L}+)\.?,?\s+(\d{4})(?!\d)/u.exec(written);
  if (dayFirst) return dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  // “November 25, 2025”
  const monthFirst = /^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(written);
  return monthFirst ? dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null;
}

function monthOf(name = ""): string | undefined {
  const index = months.findIndex((names) => names.includes(name.slice(0, 3).toLowerCase()));
  return index < 0 ? undefined : String(index + 1);
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined || !/^(?:19|2[01])/.test(year)) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  // 30 February is the 2nd of March there.
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date;
}
