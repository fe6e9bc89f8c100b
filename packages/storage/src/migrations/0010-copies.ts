import { type Kysely, sql } from "kysely";

const statements = [
  // Of an original alone: what a copy is compared with.
  `alter table articles add column copy_of text collate "C", add column fingerprint integer[]`,
  "create index on articles (copy_of) where copy_of is not null",
  // Pages of articles, newest first.
  "create index on articles (published_on, id)",
  `create table fingerprint_bands (
    band smallint not null,
    hash integer not null,
    article_id text collate "C" not null,
    primary key (band, hash, article_id)
  )`,
  "create index on fingerprint_bands (article_id)",
  "alter table scored_statements add column is_copy boolean not null default false",
  // What a chart needs of filters that no rollup knows is there without copies.
  "drop index scored_statements_by_speaker",
  `create index scored_statements_by_speaker on scored_statements (target_id, speaker_id, published_on, statement_id)
    include (article_id, value, undecided, language, form, outlet, is_copy)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
