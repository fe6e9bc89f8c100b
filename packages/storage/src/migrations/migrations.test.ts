import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { describe, expect, test } from "vitest";
import type { Database, Tables } from "../database.ts";
import { embeddedDatabase } from "../embedded-database.ts";
import { migrate, migrations } from "../migrate.ts";
import { fillRollups } from "../rollups.ts";
import { toArticleRow, toScoredStatementRow, toScoreRow, toStatementRow } from "../rows.ts";
import { sampleArticle, sampleSpeaker, sampleStatement, sampleTarget } from "../sample-articles.ts";
import { fillSpeakerSets } from "../speaker-sets.ts";
import { storableJson } from "../storable.ts";
import { storeOn } from "../store.ts";
import { fillWords } from "../words.ts";

const article = sampleArticle();
const values = [-1, -0.2, -0.1999, 0, 0.1999, 0.2, 1, null];
const statements = values.map((value, start) => sampleStatement(article, { start, value }));

describe.for(Object.keys(migrations))("a database at %s", (version) => {
  test("keeps its data, and every chart has it", { timeout: 60_000 }, async () => {
    const database = embeddedDatabase(null);
    const { error } = await new Migrator({
      db: database,
      provider: { getMigrations: async () => migrations },
    }).migrateTo(version);
    expect(error).toBeUndefined();
    await insertKnown(database, "articles", [toArticleRow(article)]);
    await insertKnown(database, "speakers", [{ ...sampleSpeaker(), aliases: [], registered: false }]);
    await insertKnown(database, "statements", statements.map(toStatementRow));
    await insertKnown(database, "scores", statements.map(toScoreRow));
    await insertKnown(
      database,
      "scored_statements",
      statements.map((statement) => toScoredStatementRow(statement, article)),
    );
    // One that keeps rollups and words would have kept them as it wrote these rows.
    if (version >= "0015-corrected") await fillRollups(database as unknown as Kysely<unknown>);
    if (version >= "0006-speaker-sets") await fillSpeakerSets(database as unknown as Kysely<unknown>);
    if (version >= "0004-search") await fillWords(database as unknown as Kysely<unknown>);

    await migrate(database);
    await migrate(database);
    const store = storeOn(database, null, null);
    // 0005: where every statement shows a score by one key, none is missing.
    const found = await store.getScoring("tariffs");
    expect(found && { revision: found.target.revision, finished: found.finished }).toEqual(
      version < "0005-scorings" ? { revision: 1, finished: true } : null,
    );
    expect(await store.getArticle(article.id)).toEqual({
      ...{ article, copyOf: null, notCopyOf: null, copies: [] },
      statements: statements.map((statement) => ({ ...statement, reviewed: [], machine: null })),
    });
    expect(await store.findRollupDifferences()).toEqual([]);
    const { tally, distribution } = await store.tallyTotal({ targetId: "tariffs", filter: {} });
    expect({ count: tally.count, distribution }).toEqual({ count: 7, distribution: [1, 1, 3, 1, 1] });
    const searched = await store.listStatements({ targetId: "tariffs", filter: { q: "tariff" }, limit: 50 });
    expect(searched.total).toBe(7);
    const { rows } = await sql<{ labels: number[] }>`select labels from scores order by statement_id`.execute(database);
    expect(rows.map((row) => row.labels)).toEqual([[-1], [-1], [0], [0], [0], [1], [1], []]);

    await store.syncTargets([sampleTarget()]);
    const another = sampleArticle({ id: "art_2" });
    await store.addArticle({ article: another, statements: [sampleStatement(another, { labels: [-1, 1] })] });
    const page = await store.listStatements({ targetId: "tariffs", filter: {}, limit: 50 });
    expect(page).toMatchObject({ total: 8, undecided: 1 });
    await store.close();
  });
});

/** Rows of today, without the columns that a table of an earlier version lacks. */
async function insertKnown(database: Database, name: keyof Tables, rows: readonly object[]): Promise<void> {
  const known = await sql<{ column_name: string }>`
    select column_name from information_schema.columns where table_name = ${name}
  `.execute(database);
  const columns = known.rows.map((row) => row.column_name).filter((column) => column in (rows[0] ?? {}));
  const list = sql.join(columns.map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(name)} (${list})
    select ${list} from jsonb_populate_recordset(null::${sql.table(name)}, ${storableJson(rows)}::jsonb)
  `.execute(database);
}
