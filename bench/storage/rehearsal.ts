import { createRolesScorer } from "@standpoint/stance";
import type { SampleServer } from "@standpoint/storage/sample-server";
import { sql } from "kysely";
import { readTargets } from "../../apps/api/src/corpus.ts";
import type { Database } from "../../packages/storage/src/database.ts";
import { migrated } from "../../packages/storage/src/open-store.ts";
import { loadSample } from "../../packages/storage/src/sample-load.ts";
import { serverDatabase } from "../../packages/storage/src/server-database.ts";
import { measureHandlers } from "./handlers.ts";
import { readable, report } from "./report.ts";
import { msOf } from "./timing.ts";

/** How the store grows: many statements toward one target on a server, with a partition for each month. */
export async function rehearse(server: SampleServer, statements: number): Promise<void> {
  const admin = serverDatabase(server.urlOf("postgres"));
  await sql`drop database if exists rehearsal`.execute(admin);
  const databaseUrl = await server.createDatabase("rehearsal");
  try {
    const database = await migrated(serverDatabase(databaseUrl));
    await partitionByMonth(database);
    const targets = (await readTargets(new URL("../../corpus/", import.meta.url))).slice(0, 1);
    const ms = await msOf(() =>
      loadSample(database, { statements, speakers: 50_000, targets, scorer: createRolesScorer() }),
    );
    console.log(`\nRehearsal: ${statements.toLocaleString("en")} statements on a server, partitioned by month`);
    report({
      name: "loading, with indexes and rollups",
      value: (1000 * statements) / ms,
      unit: "/s",
      of: `${readable(ms / 1000)} s`,
    });
    await reportSizes(database);
    await database.destroy();
    await measureHandlers({ engine: "server", open: async () => serverDatabase(databaseUrl) });
  } finally {
    await sql`drop database rehearsal with (force)`.execute(admin);
    await admin.destroy();
  }
}

/** The same table with the same keys and indexes, cut into months: nothing that reads or writes it changes. */
async function partitionByMonth(database: Database): Promise<void> {
  const table = sql`'scored_statements'::regclass`;
  const { rows } = await sql<{ definition: string }>`
    select format('alter table %s add %s', conrelid::regclass, pg_get_constraintdef(oid)) as definition
    from pg_constraint where contype = 'p' and conrelid = ${table} or contype = 'f' and confrelid = ${table}
    union all
    select pg_get_indexdef(indexrelid) from pg_index
    where indrelid = ${table} and indexrelid not in (select conindid from pg_constraint)
  `.execute(database);
  const months = Array.from({ length: 60 }, (_, month) => new Date(Date.UTC(2021, month)).toISOString().slice(0, 10));
  const statements = [
    "alter table scored_statements rename to whole",
    "create table scored_statements (like whole including defaults including generated) partition by range (published_on)",
    "drop table whole cascade",
    ...months.map(
      (from, month) =>
        `create table scored_statements_${from.slice(0, 7).replace("-", "_")} partition of scored_statements
          for values from ('${from}') to ('${months[month + 1] ?? "2026-01-01"}')`,
    ),
    "create table scored_statements_other partition of scored_statements default",
    ...rows.map(({ definition }) => definition),
  ];
  for (const statement of statements) await sql.raw(statement).execute(database);
}

async function reportSizes(database: Database): Promise<void> {
  const { rows } = await sql<{ name: string; megabytes: number }>`
    select name, sum(pg_relation_size(oid)) / 1e6 as megabytes
    from (
      select oid, regexp_replace(relname, '_(\\d{4}_\\d{2}|other)(_|$)', '\\2') as name from pg_class
      where relkind in ('r', 'i') and relnamespace = 'public'::regnamespace
    ) as relations
    group by name having sum(pg_relation_size(oid)) > 1e6 order by 2 desc
  `.execute(database);
  for (const { name, megabytes } of rows) report({ name, value: megabytes, unit: "MB" });
}
