/** The languages Standpoint has rules for (ISO 639-1). */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** One value per language. */
export type Localized<Value> = Readonly<Record<Language, Value>>;

/**
 * A news text exactly as received; never altered, so that every offset counts in the input.
 *
 * No text that is received is empty. It is of an article that statements were imported for: what they say is all there is.
 */
export interface Article {
  /** Derived from the text, so the same text posted twice is one article; where there is none, given or derived by the import. */
  readonly id: string;
  readonly language: Language;
  readonly title: string | null;
  /** ISO 8601 date, e.g. `2025-02-14`. */
  readonly publishedOn: string;
  /** `received`: the article came without a date and took the day it was received (UTC). */
  readonly publishedOnSource: "given" | "received";
  readonly outlet: string | null;
  /** Who wrote it, as it is said there. */
  readonly byline: string | null;
  readonly url: string | null;
  /** Empty: it is not here. */
  readonly text: string;
}
