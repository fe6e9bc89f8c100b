import { type Kysely, sql } from "kysely";

/** Scores given before there were labels have their own alone, by the bounds of `labelOf`: nobody is undecided. */
const ownLabels = `case
    when value is null then '[]'::jsonb
    when value <= -2000 then '[-1]'
    when value < 2000 then '[0]'
    else '[1]'
  end`;

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const table of ["scores", "scored_statements"]) {
    await sql.raw(`alter table ${table} add column labels jsonb`).execute(database);
    await sql.raw(`update ${table} set labels = ${ownLabels}`).execute(database);
    await sql.raw(`alter table ${table} alter column labels set not null`).execute(database);
  }
}
