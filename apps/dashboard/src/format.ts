/** Languages of the interface. */
export const uiLanguages = ["en", "de"] as const;
export type UiLanguage = (typeof uiLanguages)[number];

const locales: Record<UiLanguage, string> = { en: "en-GB", de: "de-DE" };

const smallNumbers: Record<UiLanguage, readonly string[]> = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
  de: ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
};

const intervalNames: Record<
  UiLanguage,
  { week: (day: string) => string; quarter: (n: number, year: number) => string }
> = {
  en: { week: (day) => `week of ${day}`, quarter: (n, year) => `Q${n} ${year}` },
  de: { week: (day) => `Woche ab ${day}`, quarter: (n, year) => `${n}. Quartal ${year}` },
};

export type Format = ReturnType<typeof createFormat>;

/** Numbers and dates as readers of a language write them. */
function createFormat(language: UiLanguage) {
  const locale = locales[language];
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
  const dayFormat = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const day = dayFormat({ day: "numeric", month: "short", year: "numeric" });
  const longDay = dayFormat({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const shortDay = dayFormat({ day: "numeric", month: "short", year: "2-digit" });
  const fullDay = dayFormat({ day: "numeric", month: "long", year: "numeric" });
  const month = dayFormat({ month: "short", year: "numeric" });
  // Instants are read in the reader's own zone.
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

  const formatDay = (isoDate: string) => day.format(atUtc(isoDate));
  const formatCount = (count: number) => integer.format(count);
  return {
    /** A stance or a weight in [-1, 1] with its sign: `+0.53`, `−0.20`, `0.00`. */
    stance: (value: number) => withMinus(stance.format(value)),
    /** A bound of the scale: `−0.6`, `0`, `+1`. */
    bound: (value: number) => withMinus(bound.format(value)),
    count: formatCount,
    /** A share or a confidence in [0, 1] as a percentage. */
    share: (share: number) => percent.format(share),
    list: (items: readonly string[]) => list.format(items),
    /** The parts of a list and the words between them, to mark up each item. */
    listParts: (items: readonly string[]) => list.formatToParts(items),
    /** `14 Feb 2025` from an ISO 8601 date. */
    day: formatDay,
    /** `14 Feb 25` */
    shortDay: (isoDate: string) => shortDay.format(atUtc(isoDate)),
    /** `Friday 14 February 2025` */
    longDay: (isoDate: string) => longDay.format(atUtc(isoDate)),
    /** `14 February 2025` */
    fullDay: (isoDate: string) => fullDay.format(atUtc(isoDate)),
    month: (isoDate: string) => month.format(atUtc(isoDate)),
    /** Day and time from an ISO 8601 instant, in the reader's zone. */
    instant: (isoInstant: string) => instant.format(new Date(isoInstant)),
    /** The interval that starts on `from`, in words: `Feb 2025`, `Q1 2025`, `week of 10 Feb 2025`. */
    interval(from: string, interval: "day" | "week" | "month" | "quarter"): string {
      if (interval === "day") return formatDay(from);
      if (interval === "week") return intervalNames[language].week(formatDay(from));
      if (interval === "month") return month.format(atUtc(from));
      const start = atUtc(from);
      return intervalNames[language].quarter(Math.floor(start.getUTCMonth() / 3) + 1, start.getUTCFullYear());
    },
    /** `1 statement`, `2,140 statements` */
    plural: (count: number, one: string, other: string) =>
      `${formatCount(count)} ${plural.select(count) === "one" ? one : other}`,
    /** A count as running text has it: in words up to twelve. */
    countInWords: (count: number) => smallNumbers[language][count] ?? formatCount(count),
  };
}

const atUtc = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`);
const withMinus = (text: string) => text.replaceAll("-", "\u2212");

export const formats: Record<UiLanguage, Format> = { en: createFormat("en"), de: createFormat("de") };
