import { type Kysely, sql } from "kysely";
import { fillSpeakerSets } from "../speaker-sets.ts";

const statements = [
  "create sequence speaker_numbers as integer",
  "alter table speakers add column number integer not null default nextval('speaker_numbers')",
  "alter sequence speaker_numbers owned by speakers.number",
  `create table speaker_sets (
    target_id text collate "C" not null,
    grain text collate "C" not null,
    bucket date not null,
    block integer not null,
    speakers bit(4096) not null,
    primary key (target_id, grain, bucket, block)
  )`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
  // A later migration that gives the sets another shape takes this call over: all that are due run in one transaction.
  await fillSpeakerSets(database);
}
