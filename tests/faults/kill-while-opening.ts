import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Migrator } from "kysely/migration";
import { embeddedDatabase } from "../../packages/storage/src/embedded-database.ts";
import { executeSql } from "../../packages/storage/src/execute-sql.ts";
import { migrations } from "../../packages/storage/src/migrate.ts";
import { toArticleRow, toScoredStatementRow, toScoreRow, toStatementRow } from "../../packages/storage/src/rows.ts";
import { analyzed } from "./history.ts";
import { runChild } from "./run-child.ts";

/** Kills the process that makes a database, or brings an old one with data up to date, at random moments; compares with one that is left alone. */
export async function killWhileOpening({
  random,
  folder,
  version,
  kills,
  tell,
}: {
  readonly random: () => number;
  readonly folder: string;
  /** Of the schema; `null` where there is no database yet. */
  readonly version: string | null;
  readonly kills: number;
  readonly tell: (what: string) => void;
}): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [alone, disturbed] = [join(folder, "alone"), join(folder, "disturbed")];
  await mkdir(join(alone), { recursive: true });
  if (version !== null) await makeOld(join(alone, "postgres"), version);
  await cp(alone, disturbed, { recursive: true });
  const { state, ms } = await open(alone, Number.POSITIVE_INFINITY);
  for (let killed = 0; killed < kills; killed += 1) {
    await open(disturbed, random() * ms);
    tell(version === null ? "folder, process making the database" : `folder, process migrating from ${version}`);
  }
  const last = await open(disturbed, Number.POSITIVE_INFINITY);
  if (last.state !== state) throw new Error(`after kills: ${last.state} and not ${state}`);
}

async function open(dataFolder: string, killAfterMs: number): Promise<{ readonly state: string; readonly ms: number }> {
  let [state, startedAt, ms] = ["", 0, 0];
  const child = runChild({ location: { dataFolder }, seed: null, lastChange: "", backupFile: "" }, ({ kind, text }) => {
    if (kind === "problem") throw new Error(text);
    if (kind === "starting") {
      startedAt = performance.now();
      if (killAfterMs < Number.POSITIVE_INFINITY)
        void setTimeout(killAfterMs).then(() => child.process.kill("SIGKILL"));
    }
    if (kind === "opened") ms = performance.now() - startedAt;
    if (kind === "ended") state = text;
  });
  await child.end;
  return { state, ms };
}

/** A database as an earlier version left it, with 400 articles. */
async function makeOld(folder: string, version: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const database = embeddedDatabase(folder);
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateTo(version);
  if (error) throw error;
  const stored = Array.from({ length: 400 }, (_, number) => analyzed(`art_${number}`, 1));
  const statements = stored.flatMap((one) => one.statements);
  const speakers = new Map(
    statements.flatMap(({ attribution }) => (attribution ? [[attribution.speaker.id, attribution.speaker]] : [])),
  );
  const rows = {
    articles: stored.map(({ article }) => toArticleRow(article)),
    speakers: [...speakers.values()].map((speaker) => ({ ...speaker, aliases: [], registered: false })),
    statements: statements.map(toStatementRow),
    scores: statements.map(toScoreRow),
    scored_statements: stored.flatMap(({ article, statements }) =>
      statements.map((statement) => toScoredStatementRow(statement, article)),
    ),
  };
  for (const [table, given] of Object.entries(rows)) {
    const text = `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
    await executeSql(database, text, [JSON.stringify(given)]);
  }
  await database.destroy();
}
