import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";

/** Lets articles' statements be found by their words; those that can be already stay as they are: texts never change. */
export async function addWords(transaction: Database, articleIds: readonly string[]): Promise<void> {
  await add(transaction, sql`article_id = any(${articleIds}::text[])`);
}

/** Makes the words of a database that has none. */
export async function fillWords(database: Kysely<unknown>): Promise<void> {
  await add(database as Database, sql`true`);
}

/** Most of the time goes into making the words, so they are made once for all targets of a statement. */
async function add(database: Database, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into statement_words (target_id, published_on, statement_id, language, words)
    select target_id, published_on, statement_id, language, words
    from (
      select array_agg(target_id) as targets, published_on, statement_id, language,
        search_vector(language, title, text) as words
      from scored_statements as statement
      where ${which} and not exists (
        select from statement_words as known
        where known.target_id = statement.target_id and known.published_on = statement.published_on
          and known.statement_id = statement.statement_id
      )
      group by published_on, statement_id, language, title, text
    ) as said
    cross join unnest(targets) as target_id
  `.execute(database);
}
