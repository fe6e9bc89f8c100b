import { type Kysely, sql } from "kysely";

/**
 * Ids compare by bytes (collate "C"), so that pages have one order on every server. Unique keys of the tables that grow
 * with targets hold target_id, and nothing refers across to them, so that they can be spread by it (docs/storage.md).
 */
const statements = [
  `create table articles (
    id text collate "C" primary key,
    language text not null,
    title text,
    published_on date not null,
    published_on_source text not null,
    outlet text,
    url text,
    text text not null
  )`,
  `create table speakers (
    id text collate "C" primary key,
    kind text not null,
    name text not null,
    role text,
    organization text,
    aliases jsonb not null,
    registered boolean not null
  )`,
  `create table targets (
    id text collate "C" not null,
    revision integer not null,
    position integer not null,
    content jsonb not null,
    primary key (id, revision)
  )`,
  `create table statements (
    article_id text collate "C" not null references articles,
    id text collate "C" not null,
    speaker_id text collate "C",
    sieve text,
    attribution_confidence integer,
    form text not null,
    text text not null,
    content jsonb not null,
    cue jsonb,
    source jsonb,
    primary key (article_id, id)
  )`,
  `create table scores (
    target_id text collate "C" not null,
    article_id text collate "C" not null,
    statement_id text collate "C" not null,
    target_revision integer not null,
    scorer text not null,
    scorer_version text not null,
    value integer,
    confidence integer not null,
    evidence jsonb not null,
    primary key (target_id, article_id, statement_id, target_revision, scorer, scorer_version)
  )`,
  `create table scored_statements (
    target_id text collate "C" not null,
    statement_id text collate "C" not null,
    article_id text collate "C" not null,
    published_on date not null,
    published_on_source text not null,
    language text not null,
    outlet text,
    title text,
    url text,
    speaker_id text collate "C",
    sieve text,
    attribution_confidence integer,
    form text not null,
    text text not null,
    starts_at integer not null,
    content jsonb not null,
    cue jsonb,
    cue_text text,
    source jsonb,
    source_text text,
    target_revision integer not null,
    scorer text not null,
    scorer_version text not null,
    value integer,
    confidence integer not null,
    evidence jsonb not null,
    primary key (target_id, statement_id)
  )`,
  // A page, newest first; the export's blocks.
  "create index on scored_statements (target_id, published_on desc, statement_id desc)",
  // A page of one speaker.
  "create index on scored_statements (target_id, speaker_id, published_on desc, statement_id desc)",
  // An article's statements toward every target.
  "create index on scored_statements (article_id)",
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
