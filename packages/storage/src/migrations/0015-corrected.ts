import { type Kysely, sql } from "kysely";
import { fillRollups } from "../rollups.ts";

const statements = [
  // What a person changed; what one accepted is still the machine's.
  `alter table scored_statements add column is_corrected boolean not null
    generated always as (reviewed && '{stance,speaker,content}') stored`,
  "alter table rollups add column corrected bigint not null default 0",
  // What a chart needs of filters that no rollup knows is there without the rows themselves.
  "drop index scored_statements_by_speaker",
  `create index scored_statements_by_speaker on scored_statements (target_id, speaker_id, published_on, statement_id)
    include (article_id, value, undecided, is_corrected, language, form, outlet, is_copy, is_rejected, scorer, confidence)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
  await sql`truncate rollups, histograms`.execute(database);
  // A later migration that gives the rollups another shape takes this call over: all that are due run in one transaction.
  await fillRollups(database);
}
