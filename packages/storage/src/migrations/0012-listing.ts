import { type Kysely, sql } from "kysely";

const statements = [
  // As the statement's article names the speaker, whatever is known of them by now.
  "alter table statements add column speaker_role text, add column speaker_organization text",
  `create index statements_by_role on statements (speaker_id, speaker_role, speaker_organization, article_id)
    where speaker_role is not null or speaker_organization is not null`,

  // Lists in the order of stance, and of confidence. What does not address the claim is listed by date.
  `create index scored_statements_by_value on scored_statements (target_id, value, published_on, statement_id)
    include (is_copy) where value is not null`,
  `create index scored_statements_by_confidence on scored_statements
    (target_id, confidence, published_on, statement_id) include (value, is_copy)`,
  // What a chart needs of filters that no rollup knows is there by scorer and confidence too.
  "drop index scored_statements_by_speaker",
  `create index scored_statements_by_speaker on scored_statements (target_id, speaker_id, published_on, statement_id)
    include (article_id, value, undecided, language, form, outlet, is_copy, scorer, confidence)`,

  // Speakers are found by their organisation, and by the words of their names.
  "create index speakers_by_organization on speakers (organization) where organization is not null",
  "create index organizations_by_name on speakers (name) where kind = 'organization'",
  `create function speaker_words(name text, aliases jsonb) returns tsvector immutable parallel safe
    return to_tsvector('pg_catalog.simple', search_words_en(left(name || ' ' || aliases::text, 10000)))`,
  "create index speakers_by_word on speakers using gin (speaker_words(name, aliases))",

  // Articles are found by the words of their titles, as their statements are.
  "create index articles_by_word on articles using gin (search_vector(language, title, ''))",
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
