/** What a splitter must know of a language; all words in lower case, without their period. */
export interface SentenceRules {
  /** Abbreviations that never end a sentence: a name or number follows (“Dr.”, „z. B.“). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may end one: a sentence goes on only before a lower-case word (“Inc.”, „usw.“). */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Words that are abbreviations before a number only (“No. 5”, “Jan. 28”, „Art. 5“). */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** Countries' initials: a sentence goes on after them unless its next word is one that opens sentences (“the U.S. Senate”). */
  readonly countries: ReadonlySet<string>;
  /** Words that open a sentence and are no name. */
  readonly openers: ReadonlySet<string>;
  /** What follows an hour (“5 p.m. Monday”). */
  readonly afterHour: ReadonlySet<string>;
  /** Words before an ordinal (“der 3. Senat”); empty where ordinals have no period. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Nouns that follow an ordinal (“28. Januar”); empty where ordinals have no period. */
  readonly afterOrdinal: ReadonlySet<string>;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
