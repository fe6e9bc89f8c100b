import type { Language } from "@standpoint/domain";
import { type RawBuilder, sql } from "kysely";
import { searchable } from "./storable.ts";

/** Words that stand one after another; with `isPrefix`, the last one may go on. */
interface Term {
  readonly words: string;
  readonly isPrefix: boolean;
  readonly isExcluded: boolean;
}

const languages = ["en", "de"] as const satisfies readonly Language[];
const configurations: Readonly<Record<Language, string>> = { en: "english", de: "german" };

/**
 * Rows with a `language` and words in which a text is found, each by the rules of its own language: every word, in any of
 * its forms, every `"phrase"` and `beginning*`, and nothing that is `-excluded`.
 *
 * Any text can be looked for: what has neither letter nor digit is left out, and so are words too common to be kept.
 * Where nothing is left to look for, nothing is found.
 *
 * @param words a tsvector; the column of `statement_words` when left out
 */
export function searchCondition(q: string, words: RawBuilder<unknown> = sql`words`): RawBuilder<boolean> {
  const terms = termsOf(q);
  const required = terms.filter((term) => !term.isExcluded);
  const excluded = terms.filter((term) => term.isExcluded);
  if (required.length === 0) return sql`false`;
  const found = languages.map((language) => {
    const isFound = sql`language = ${sql.lit(language)} and ${words} @@ ${every(required, language)}`;
    const isExcluded = sql.join(
      excluded.map((term) => sql`${words} @@ ${tsquery(term, language)}`),
      sql` or `,
    );
    return excluded.length === 0 ? sql`(${isFound})` : sql`(${isFound} and not (${isExcluded}))`;
  });
  return sql`(${sql.join(found, sql` or `)})`;
}

/** How well such a row fits, as an integer: by how often, how near each other and where (text or title) the words stand. */
export function relevance(q: string): RawBuilder<number> {
  const required = termsOf(q).filter((term) => !term.isExcluded);
  if (required.length === 0) return sql`0`;
  const query = sql`case language when 'de' then ${every(required, "de")} else ${every(required, "en")} end`;
  return sql`(ts_rank(words, ${query}) * 1000000)::integer`;
}

/** Rows of `speakers` whose names have every word, or a word that begins so. */
export function isNamed(q: string): RawBuilder<boolean> {
  const words = searchable(q)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return sql`false`;
  return sql`speaker_words(name, aliases) @@ (${sql.join(
    words.map((word) => beginning(word, "en", "simple")),
    sql` && `,
  )})`;
}

function termsOf(q: string): readonly Term[] {
  const text = searchable(q).replaceAll(/[“”„‟«»]/g, '"');
  const terms = Array.from(text.matchAll(/(-?)"([^"]*)"?|([^\s"]+)/g), ([, minus, phrase, word = ""]): Term => {
    if (phrase !== undefined) return { words: phrase, isPrefix: false, isExcluded: minus === "-" };
    return { words: word, isPrefix: word.endsWith("*"), isExcluded: word.startsWith("-") };
  });
  return terms.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

function every(terms: readonly Term[], language: Language): RawBuilder<unknown> {
  return sql`(${sql.join(
    terms.map((term) => tsquery(term, language)),
    sql` && `,
  )})`;
}

/** Empty for words that are too common. */
function tsquery({ words, isPrefix }: Term, language: Language): RawBuilder<unknown> {
  const configuration = configurations[language];
  if (!isPrefix) return sql`phraseto_tsquery(${sql.lit(configuration)}, ${searchWords(words, language)})`;
  // The beginning of a word may lose its end as a whole one does, or stay.
  return sql`(${beginning(words, language, configuration)} || ${beginning(words, "en", "simple")})`;
}

function beginning(words: string, language: Language, configuration: string): RawBuilder<unknown> {
  // Of all that takes a text, `to_tsquery` alone has a syntax: between its quotes, only quotes and backslashes matter.
  const plain = words.replaceAll(/['\\]/g, " ");
  return sql`to_tsquery(${sql.lit(configuration)}, '''' || ${searchWords(plain, language)} || ''':*')`;
}

function searchWords(words: string, language: Language): RawBuilder<string> {
  return sql`${sql.raw(`search_words_${language}`)}(${words})`;
}
