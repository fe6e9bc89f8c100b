import { type Kysely, sql } from "kysely";
import { fillWords } from "../words.ts";

/** What the stemmers and stop words of a language are written with, and the marks that texts are full of. */
const plain = { en: "\\x01-\\x7F“”„’‘‚»«–—…€", de: "\\x01-\\x7F“”„’‘‚»«–—…€äöüÄÖÜß" };

/** Accents, apart from their letters; in German the umlauts' stay, which the stemmer takes for their letters itself. */
const accents = { en: "[\\u0300-\\u036F]", de: "[\\u0300-\\u0307\\u0309-\\u036F]|(?<![aouAOU])\\u0308" };

/**
 * A text as it is searched: letters without accents, and spaces for marks out of which Postgres would read numbers,
 * addresses and tags. `unaccent` is no part of PGlite, and no right of every user; folding takes longer than all the
 * rest, so only a text with something to fold is folded.
 */
function searchWords(language: "en" | "de"): string {
  return `create function search_words_${language}(text text) returns text immutable parallel safe
    return translate(
      case when text ~ '[^${plain[language]}]'
        then translate(
          replace(normalize(regexp_replace(normalize(text, nfd), '${accents[language]}', '', 'g'), nfc), 'ß', 'ss'),
          '\u2010\u2011ŁłØøĐđı\u00AD\u200B\u200C\u200D\u2060\uFEFF', '  LlOoDdi'
        )
        else text
      end,
      '-/+@&<>ÄÖÜ', '       äöü'
    )`;
}

/** The words of the article's title count less than those of the statement. */
function vector(language: "en" | "de"): string {
  const words = (text: string, weight: string) =>
    `setweight(to_tsvector('pg_catalog.${language === "de" ? "german" : "english"}', search_words_${language}(${text})), '${weight}')`;
  return `${words("left(coalesce(title, ''), 1000)", "B")} || ${words("left(text, 100000)", "A")}`;
}

const statements = [
  searchWords("en"),
  searchWords("de"),
  `create function search_vector(language text, title text, text text) returns tsvector immutable parallel safe
    return case language when 'de' then ${vector("de")} else ${vector("en")} end`,
  // Apart from what is shown: a new score writes all of a row again, into every index that its table has.
  `create table statement_words (
    target_id text collate "C" not null,
    published_on date not null,
    statement_id text collate "C" not null,
    language text not null,
    words tsvector not null,
    primary key (target_id, published_on, statement_id)
  )`,
];

const indexes = [
  // What is deleted is no longer found.
  `alter table statement_words add foreign key (target_id, published_on, statement_id)
    references scored_statements on delete cascade`,
  // New entries wait in a list, which every search reads through: with 1 MB of them an insert of 1,000 rows takes a third
  // of the time, and a search 1 to 3 ms more; with 4 MB, 13 ms more, and every sixth insert waits 1.6 s.
  `create index statement_words_by_word on statement_words using gin (words)
    with (fastupdate = on, gin_pending_list_limit = 1024)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
  // A later migration that gives the words another shape takes this call over: all that are due run in one transaction.
  await fillWords(database);
  // After the rows: one by one they take three times as long.
  for (const index of indexes) await sql.raw(index).execute(database);
}
