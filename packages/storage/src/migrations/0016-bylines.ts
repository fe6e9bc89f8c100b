import { type Kysely, sql } from "kysely";

export async function up(database: Kysely<unknown>): Promise<void> {
  // Not known of articles that were stored before.
  await sql`alter table articles add column byline text`.execute(database);
}
