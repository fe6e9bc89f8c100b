import { type Kysely, sql } from "kysely";

const statements = [
  `create table api_keys (
    id text collate "C" primary key,
    name text not null,
    role text not null,
    -- SHA-256 of the key, in hexadecimal.
    hash text collate "C" not null unique,
    created_at timestamptz not null default now(),
    expires_on date,
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  // What a request with an Idempotency-Key was answered with; no status while it is worked on.
  `create table kept_answers (
    caller text collate "C" not null,
    key text collate "C" not null,
    fingerprint text collate "C" not null,
    claimed_at timestamptz not null default now(),
    status integer,
    location text,
    body text,
    primary key (caller, key)
  )`,
  "create index on kept_answers (claimed_at)",
  // Only added to.
  `create table audit_log (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    key_id text collate "C",
    made_by text not null,
    request_id text not null,
    operation text collate "C" not null,
    subject text not null,
    status integer not null,
    change jsonb
  )`,
  "create index on audit_log (operation, id)",
  "create index on audit_log (key_id, id)",
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
