import { type Kysely, sql } from "kysely";

const statements = [
  // The job queue makes its tables there by itself.
  "create schema if not exists pgboss",
  // How far the scoring of all articles toward a target has come: position is the id of the last article scored.
  `create table scorings (
    target_id text collate "C" primary key,
    target_revision integer not null,
    scorer text not null,
    scorer_version text not null,
    position text collate "C" not null,
    finished boolean not null
  )`,
  // A target whose every statement shows a score of one key needs no new one.
  `insert into scorings
    select target_id, min(target_revision), min(scorer), min(scorer_version), '', true from scored_statements
    group by target_id
    having min(target_revision) = max(target_revision) and min(scorer) = max(scorer)
      and min(scorer_version) = max(scorer_version) and count(*) = (select count(*) from statements)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
