import { ArticleNotFoundError, SpeakerNotFoundError, TargetNotFoundError } from "@standpoint/domain";
import { type RawBuilder, sql } from "kysely";
import { listCopies, replaceOriginal } from "./copies.ts";
import type { Database } from "./database.ts";
import { keepRollups } from "./rollups.ts";
import { isSamePerson } from "./speakers.ts";
import { searchable } from "./storable.ts";
import { inDecision } from "./transaction.ts";

/**
 * Deletes an article with everything derived from it: statements, scores, corrections, and its share in every chart.
 * Speakers whom only this article named go too, and the first of its copies is an original from now on.
 *
 * @throws {ArticleNotFoundError}
 */
export async function deleteArticle(database: Database, id: string): Promise<void> {
  const articleId = searchable(id);
  await inDecision(database, async (transaction) => {
    const { rows: named } = await sql<{ id: string }>`
      select id from speakers
      where id in (
        select speaker_id from statements where article_id = ${articleId}
        union
        select after ->> 'speaker_id' from corrections where article_id = ${articleId} and field = 'speaker'
      )
      order by id
      for update
    `.execute(transaction);
    const copies = await listCopies(transaction, articleId);
    await keepRollups(transaction, [articleId, ...copies], async (there) => {
      if (!there.includes(articleId)) throw new ArticleNotFoundError(id);
      await replaceOriginal(transaction, { id: articleId, copies });
      const ids = [articleId];
      await deleteStatements(transaction, ids, sql`true`);
      await sql`delete from corrections where article_id = ${articleId}`.execute(transaction);
      // Statements that no target has a row for.
      await sql`delete from statements where article_id = any(${ids}::text[])`.execute(transaction);
      await transaction.deleteFrom("articles").where("id", "in", ids).execute();
      await deleteUnnamed(
        transaction,
        named.map((row) => row.id),
      );
    });
  });
}

/**
 * Deletes a speaker under every id they were merged from or into, with everything derived from what they said.
 *
 * The articles' texts stay: they are what was published. Where a person gave a statement to somebody else, it stays
 * theirs, and nothing tells any more whose it was first thought to be.
 *
 * @throws {SpeakerNotFoundError}
 */
export async function deleteSpeaker(database: Database, id: string): Promise<void> {
  await inDecision(database, async (transaction) => {
    const ids = await lockIdentities(transaction, id);
    const theirs = sql`any(${ids}::text[])`;
    const candidates = await sql<{ article_id: string }>`
      select article_id from statements where speaker_id = ${theirs}
      union
      select article_id from corrections
      where field = 'speaker' and (before ->> 'speaker_id' = ${theirs} or after ->> 'speaker_id' = ${theirs})
    `.execute(transaction);
    const named = candidates.rows.map((row) => row.article_id);
    await keepRollups(transaction, named, async (articles) => {
      await deleteStatements(transaction, articles, sql`speaker_id = ${theirs}`);
      await sql`
        update scored_statements set found_speaker_id = null, sieve = null, attribution_confidence = null
        where article_id = any(${articles}::text[]) and found_speaker_id = ${theirs}
      `.execute(transaction);
      await sql`
        update statements set speaker_id = null, sieve = null, attribution_confidence = null, speaker_role = null,
          speaker_organization = null
        where speaker_id = ${theirs}
      `.execute(transaction);
      await sql`
        delete from corrections where speaker_id = ${theirs} or after ->> 'speaker_id' = ${theirs}
      `.execute(transaction);
      await sql`
        update corrections set before = '{"speaker_id": null}' where before ->> 'speaker_id' = ${theirs}
      `.execute(transaction);
      await sql`delete from speakers where id = ${theirs}`.execute(transaction);
    });
    await sql`delete from webhooks where speaker_id = ${theirs}`.execute(transaction);
    await sql`delete from webhook_deliveries where subject ->> 'speakerId' = ${theirs}`.execute(transaction);
    await sql`delete from told_means where speaker_id = ${theirs}`.execute(transaction);
  });
}

/**
 * Deletes a target with every score, decision and chart toward it; what was said stays.
 *
 * @throws {TargetNotFoundError}
 */
export async function deleteTarget(database: Database, id: string): Promise<void> {
  const targetId = searchable(id);
  await inDecision(database, async (transaction) => {
    // Waits for articles that are being added with scores toward it, and for its scoring (assertScoring, advanceScoring).
    await sql`lock table scorings in exclusive mode`.execute(transaction);
    const { rows } = await sql`delete from targets where id = ${targetId} returning id`.execute(transaction);
    if (rows.length === 0) throw new TargetNotFoundError(id);
    for (const table of tablesOfTargets)
      await sql`delete from ${sql.table(table)} where target_id = ${targetId}`.execute(transaction);
    await sql`
      delete from webhook_deliveries where subject ->> 'targetId' = ${targetId}
    `.execute(transaction);
  });
}

const tablesOfTargets = [
  "scorings",
  "scored_statements",
  "scores",
  "rollups",
  "histograms",
  "speaker_sets",
  "corrections",
  "told_means",
  "webhooks",
];

/** Every id of the person that `id` stands for, locked. */
async function lockIdentities(transaction: Database, id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from speakers
    where ${isSamePerson(id)}
    order by id
    for update
  `.execute(transaction);
  if (rows.length === 0) throw new SpeakerNotFoundError(id);
  return rows.map((row) => row.id);
}

/** Deletes those statements of articles whose rows of the read model match. */
async function deleteStatements(
  transaction: Database,
  articleIds: readonly string[],
  which: RawBuilder<unknown>,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    delete from scored_statements where article_id = any(${articleIds}::text[]) and ${which}
    returning statement_id as id
  `.execute(transaction);
  const ids = [...new Set(rows.map((row) => row.id))];
  const those = (name: string) =>
    sql`article_id = any(${articleIds}::text[]) and ${sql.ref(name)} = any(${ids}::text[])`;
  await sql`
    delete from scores where target_id in (select id from targets) and ${those("statement_id")}
  `.execute(transaction);
  await sql`delete from corrections where ${those("statement_id")}`.execute(transaction);
  await sql`delete from statements where ${those("id")}`.execute(transaction);
}

/** Deletes speakers whom no statement names any more, unless the register or a merge does. */
async function deleteUnnamed(transaction: Database, ids: readonly string[]): Promise<void> {
  await sql`
    delete from speakers where id = any(${ids}::text[]) and not registered and merged_into is null
      and not exists (select from statements where speaker_id = speakers.id)
      and not exists (select from speakers as other where other.merged_into = speakers.id)
      and not exists (
        select from corrections where field = 'speaker' and after ->> 'speaker_id' = speakers.id
      )
  `.execute(transaction);
}
