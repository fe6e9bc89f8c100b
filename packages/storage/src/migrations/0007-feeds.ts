import { type Kysely, sql } from "kysely";

const statement = `
  create table feeds (
    id text collate "C" primary key,
    url text not null unique,
    outlet text,
    language text,
    every_minutes integer not null,
    created_at timestamptz not null default now(),
    -- What the server said of the version that was read, to ask for a newer one alone.
    etag text,
    last_modified text,
    -- Ids of items that articles were made of, the newest first.
    seen jsonb not null default '[]',
    polled_at timestamptz,
    next_poll_at timestamptz not null default now(),
    -- How often in a row it could not be read, and why.
    failures integer not null default 0,
    error text,
    -- Of the last poll that found the feed changed.
    queued integer not null default 0,
    skipped integer not null default 0
  )`;

export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(database);
}
