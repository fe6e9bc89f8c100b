import { type Kysely, sql } from "kysely";

const statements = [
  // Who wrote it; not known of articles that were stored before.
  "alter table articles add column byline text",
  // The original that a person found it to be no copy of.
  'alter table articles add column not_copy_of text collate "C"',
  // When a revision was stored, in whole seconds, no two of a target in the same one; of those before, when this ran.
  "alter table targets add column made_at timestamptz not null default date_trunc('second', clock_timestamp())",
  // An entry is there before its change, and without a status until that is done.
  "alter table audit_log alter column status drop not null",
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
