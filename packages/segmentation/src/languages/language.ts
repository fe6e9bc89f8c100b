/** What a splitter must know of a language; all words in lower case, without their period. */
export interface SentenceRules {
  /** Abbreviations that never end a sentence: a name or number follows (“Dr.”, „z. B.“). */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may end one: a sentence goes on only before a lower-case word (“Inc.”, „usw.“). */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Nouns that follow an ordinal (“28. Januar”); empty where ordinals have no period. */
  readonly afterOrdinal: ReadonlySet<string>;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
