import { type Kysely, sql } from "kysely";

export async function up(database: Kysely<unknown>): Promise<void> {
  // Of a target that somebody changes over HTTP too, the file's own revisions tell whether the file has changed.
  await sql`alter table targets add column from_file boolean not null default true`.execute(database);
}
