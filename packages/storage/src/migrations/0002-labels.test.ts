import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import { expect, test } from "vitest";
import { migrate } from "../migrate.ts";
import { embeddedDatabase, parsers } from "../open-store.ts";
import { insertRows, toArticleRow, toScoredStatementRow, toScoreRow, toStatementRow } from "../rows.ts";
import { sampleArticle, sampleSpeaker, sampleStatement, sampleTarget } from "../sample-articles.ts";
import { storeOn } from "../store.ts";
import * as initial from "./0001-initial.ts";

test("a database at 0001 keeps its data, and each old score gets its own label", { timeout: 60_000 }, async () => {
  const database = embeddedDatabase(await PGlite.create({ parsers }));
  const getMigrations = async () => ({ "0001-initial": initial });
  const { error } = await new Migrator({ db: database, provider: { getMigrations } }).migrateToLatest();
  expect(error).toBeUndefined();

  const article = sampleArticle();
  const values = [-1, -0.2, -0.1999, 0, 0.1999, 0.2, 1, null];
  const statements = values.map((value, start) => sampleStatement(article, { start, value }));
  await insertRows(database, "articles", [toArticleRow(article)]);
  await insertRows(database, "speakers", [{ ...sampleSpeaker(), aliases: [], registered: false }]);
  await insertRows(database, "statements", statements.map(toStatementRow));
  // The rows of today have one member more, which a table without its column passes over.
  await insertRows(database, "scores", statements.map(toScoreRow));
  await insertRows(
    database,
    "scored_statements",
    statements.map((statement) => toScoredStatementRow(statement, article)),
  );

  await migrate(database);
  await migrate(database);
  const store = storeOn(database, null);
  expect(await store.getArticle(article.id)).toEqual({ article, statements });
  const labels = [[-1], [-1], [0], [0], [0], [1], [1], []];
  expect((await store.getArticle(article.id)).statements.map(({ stance }) => stance.labels)).toEqual(labels);
  const { rows } = await sql<{ labels: number[] }>`select labels from scores order by statement_id`.execute(database);
  expect(rows.map((row) => row.labels)).toEqual(labels);

  await store.syncTargets([sampleTarget()]);
  await store.addArticle({
    article: sampleArticle({ id: "art_2" }),
    statements: [sampleStatement(sampleArticle({ id: "art_2" }), { labels: [-1, 1] })],
  });
  expect(await store.listStatements({ targetId: "tariffs", filter: {}, limit: 50 })).toMatchObject({
    total: 8,
    undecided: 1,
  });
  await store.close();
});
