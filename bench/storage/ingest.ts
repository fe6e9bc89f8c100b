import { createRolesScorer } from "@standpoint/stance";
import { sql } from "kysely";
import { addArticles, type StoredArticle } from "../../packages/storage/src/articles.ts";
import type { Database } from "../../packages/storage/src/database.ts";
import {
  insertRows,
  toArticleRow,
  toScoredStatementRow,
  toScoreRow,
  toStatementRow,
} from "../../packages/storage/src/rows.ts";
import { sampleArticle, sampleSpeaker, sampleStatement } from "../../packages/storage/src/sample-articles.ts";
import { addSpeakers } from "../../packages/storage/src/speakers.ts";
import { storeOn } from "../../packages/storage/src/store.ts";
import type { Place } from "./place.ts";
import { report } from "./report.ts";
import { medianMs } from "./timing.ts";

const batches = 20;
const articlesPerBatch = 125;
const statementsPerArticle = 8;

/** Batches of 1,000 statements, each scored toward every target, into two copies of the database. */
export async function measureIngest(place: Place): Promise<void> {
  const [kept, bare] = [await place.copy(), await place.copy()];
  const [withRollups, without] = [await kept.open(), await bare.open()];
  try {
    await dropSearch(without);
    const targets = (await storeOn(without, null, null).listTargets()).map(({ id }) => id);
    const [ours, theirs] = [batchesOf(targets), batchesOf(targets)];
    const [our = 0, their = 0] = await medianMs(batches, [
      () => addArticles(withRollups, ours.next().value ?? []),
      () => addRows(without, theirs.next().value ?? []),
    ]);
    const perSecond = (ms: number) =>
      Math.round((articlesPerBatch * statementsPerArticle * 1000) / ms).toLocaleString("en");
    report({
      name: "ingest with rollups and search / without",
      value: their / our,
      unit: "×",
      atLeast: 0.4,
      of: `${perSecond(our)} / ${perSecond(their)} statements a second`,
    });
  } finally {
    await withRollups.destroy();
    await without.destroy();
    await kept.remove();
    await bare.remove();
  }
}

/** The rows that `addArticles` writes, and nothing that is counted from them. */
async function addRows(database: Database, articles: readonly StoredArticle[]): Promise<void> {
  const statements = articles.flatMap((one) => one.statements);
  const distinct = [...new Map(statements.map((statement) => [statement.id, statement])).values()];
  await database.transaction().execute(async (transaction) => {
    await insertRows(
      transaction,
      "articles",
      articles.map(({ article }) => toArticleRow(article)),
    );
    await addSpeakers(
      transaction,
      statements.flatMap(({ attribution }) => attribution?.speaker ?? []),
    );
    await insertRows(transaction, "statements", distinct.map(toStatementRow));
    await insertRows(transaction, "scores", statements.map(toScoreRow));
    await insertRows(
      transaction,
      "scored_statements",
      articles.flatMap(({ article, statements }) =>
        statements.map((statement) => toScoredStatementRow(statement, article)),
      ),
    );
  });
}

async function dropSearch(database: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select pg_index.indexrelid::regclass::text as name from pg_index
    join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam where amname = 'gin'
  `.execute(database);
  for (const { name } of rows) await sql.raw(`drop index ${name}`).execute(database);
}

/** Articles as they come in: later than all others, in the order of their ids, by the speakers that are there. */
function* batchesOf(targetIds: readonly string[]): Generator<StoredArticle[], never> {
  const random = randomFrom(1);
  const { version } = createRolesScorer();
  for (let number = 0; ; ) {
    yield Array.from({ length: articlesPerBatch }, () => {
      number += 1;
      const id = `art_z${String(number).padStart(9, "0")}`;
      const publishedOn = new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 70))).toISOString().slice(0, 10);
      const article = sampleArticle({ id, publishedOn, outlet: `Outlet ${number % 40}`, text: "word ".repeat(400) });
      return {
        article,
        statements: Array.from({ length: statementsPerArticle }, (_, start) => said(article, start)).flat(),
      };
    });
  }

  function said(article: StoredArticle["article"], start: number) {
    const place = Math.min(50_000, Math.floor(Math.exp(Math.log(50_001) * random())));
    const speaker = random() < 0.15 ? null : sampleSpeaker({ id: `speaker-${String(place).padStart(6, "0")}` });
    return targetIds.map((targetId) => {
      const value = random() < 0.5 ? null : Math.round(20_000 * random() - 10_000) / 10_000;
      const statement = sampleStatement(article, { start, speaker, targetId, value, text: "said ".repeat(40) });
      return { ...statement, stance: { ...statement.stance, scorerVersion: version } };
    });
  }
}

/** Mulberry32: small, and the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
