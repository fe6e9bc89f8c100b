interface DueTable {
  readonly table: string;
  readonly isVacuumDue: boolean;
  readonly isAnalyzeDue: boolean;
}

/**
 * The thresholds of a server's autovacuum, but for inserted rows: a vacuum of rows that were only added reads no others
 * (11 ms after 20,000 on a million), and until then an index-only scan must look each of them up in its table.
 */
const dueTables = `
  select * from (
    select format('%I.%I', schemaname, s.relname) as "table",
      n_dead_tup > 50 + 0.2 * known or n_ins_since_vacuum > 1000 + 0.02 * known as "isVacuumDue",
      n_mod_since_analyze > 50 + 0.1 * known as "isAnalyzeDue"
    from pg_stat_user_tables s
    join (select oid, greatest(reltuples, 0) as known from pg_class) on oid = s.relid
  ) where "isVacuumDue" or "isAnalyzeDue"`;

/**
 * Vacuums and analyzes the tables with many dead, new or changed rows, one after the other; not in a transaction.
 *
 * The embedded database does so by itself, and so does a server; call it after a bulk import, whose rows are read at once.
 */
export async function vacuum(run: (sql: string) => Promise<readonly unknown[]>): Promise<void> {
  // The counts are passed on once a second otherwise.
  await run("select pg_stat_force_next_flush()");
  for (const { table, isVacuumDue, isAnalyzeDue } of (await run(dueTables)) as readonly DueTable[]) {
    await run(isVacuumDue ? `vacuum (analyze ${isAnalyzeDue}) ${table}` : `analyze ${table}`);
  }
}
