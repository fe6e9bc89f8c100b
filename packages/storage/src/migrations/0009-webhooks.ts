import { type Kysely, sql } from "kysely";

const statements = [
  `create table webhooks (
    id text collate "C" primary key,
    url text not null,
    events text[] not null,
    target_id text collate "C",
    speaker_id text collate "C",
    secret text not null,
    created_at timestamptz not null default now()
  )`,
  // An event for a webhook, from the transaction that made it happen until it was kept for long enough.
  `create table webhook_deliveries (
    id text collate "C" primary key,
    position bigint generated always as identity unique,
    webhook_id text collate "C" not null references webhooks on delete cascade,
    event text not null,
    -- What it is about, by ids alone: nothing that was said is kept here.
    subject jsonb not null,
    created_at timestamptz not null default now(),
    state text not null default 'pending',
    queued boolean not null default false,
    attempts integer not null default 0,
    response_status integer,
    error text,
    attempted_at timestamptz
  )`,
  "create index webhook_deliveries_to_queue on webhook_deliveries (position) where not queued",
  "create index webhook_deliveries_of_webhook on webhook_deliveries (webhook_id, position)",
  "create index webhook_deliveries_by_age on webhook_deliveries (created_at)",
  // The mean that was last told of a speaker, in ten-thousandths: what a shift is measured from.
  `create table told_means (
    target_id text collate "C",
    speaker_id text collate "C",
    mean integer not null,
    primary key (target_id, speaker_id)
  )`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
