import { ScorerUnavailableError } from "@standpoint/domain";
import { sql } from "kysely";
import type { StoredArticle } from "./articles.ts";
import { correctedContents } from "./corrected-content.ts";
import type { Database, ScoringRow, StatementColumns } from "./database.ts";
import { type ScoreKey, writeScores } from "./scores.ts";
import { inTransaction } from "./transaction.ts";

/** The scoring of all stored articles toward a target, in the order of their ids. */
export interface Scoring extends ScoreKey {
  /** Id of the last article that is scored; empty before the first. */
  readonly position: string;
  readonly finished: boolean;
}

/** How long a process waits that scores by another key than the others, in seconds. */
const retryAfterSeconds = 60;

/**
 * Says by which key a target's statements are scored from now on: another key than before begins at the first article.
 *
 * Going back to an earlier key begins again too, or the scores of the one between would stay in sight.
 */
export async function startScoring(database: Database, { target, scorer }: ScoreKey): Promise<Scoring> {
  return await database.transaction().execute(async (transaction) => {
    // Waits for articles that are being added by the old key (assertScoring), and lets none begin.
    await sql`lock table scorings in exclusive mode`.execute(transaction);
    const known = await getScoring(transaction, target.id);
    if (known && isSameKey(known, { target, scorer })) return known;
    const article = await transaction.selectFrom("articles").select("id").limit(1).executeTakeFirst();
    const row = { ...toKeyRow({ target, scorer }), position: "", finished: article === undefined };
    await transaction
      .insertInto("scorings")
      .values(row)
      .onConflict((conflict) => conflict.column("target_id").doUpdateSet(row))
      .execute();
    return toScoring(row);
  });
}

/** `null` while nobody has said how the target is scored. */
export async function getScoring(database: Database, targetId: string): Promise<Scoring | null> {
  const row = await database.selectFrom("scorings").selectAll().where("target_id", "=", targetId).executeTakeFirst();
  return row ? toScoring(row) : null;
}

/**
 * Ids of the next articles to score; fewer than the limit when they are the last. One whose text is not here is never
 * scored: what was imported with its statements stands.
 */
export async function listArticlesToScore(
  database: Database,
  { position, limit }: { readonly position: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await database
    .selectFrom("articles")
    .select("id")
    .where("id", ">", position)
    .where("text", "<>", "")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** How many articles are scored, of how many. */
export async function countScored(database: Database, { position }: Pick<Scoring, "position">) {
  const { rows } = await sql<{ done: number; total: number }>`
    select count(*) filter (where id <= ${position}) as done, count(*) as total
    from articles where text <> ''
  `.execute(database);
  return rows[0] ?? { done: 0, total: 0 };
}

/**
 * Adds the next articles' scores and moves the position behind them, both or neither.
 *
 * @param next where the scoring stands after them
 * @returns `false`, and nothing is added, when something changed meanwhile: the scoring stands elsewhere, or these are
 * no longer the statements that the articles have
 */
export async function advanceScoring(
  database: Database,
  scoring: Scoring,
  {
    articles,
    next,
  }: { readonly articles: readonly StoredArticle[]; readonly next: Pick<Scoring, "position" | "finished"> },
): Promise<boolean> {
  const { target_id, target_revision, scorer, scorer_version } = toKeyRow(scoring);
  return await inTransaction(database, async (transaction) => {
    if (!(await haveStatements(transaction, articles))) return false;
    const moved = await transaction
      .updateTable("scorings")
      .set({ position: next.position, finished: next.finished })
      .where((where) => where.and({ target_id, target_revision, scorer, scorer_version }))
      .where((where) => where.and({ position: scoring.position, finished: scoring.finished }))
      .returning("target_id")
      .executeTakeFirst();
    if (moved) await writeScores(transaction, articles);
    return moved !== undefined;
  });
}

/** Whether articles have these statements, by these speakers, in these words, and no others; they keep them to the end of the transaction. */
async function haveStatements(transaction: Database, articles: readonly StoredArticle[]): Promise<boolean> {
  const ids = articles.map(({ article }) => article.id);
  await sql`select from articles where id = any(${ids}::text[]) order by id for update`.execute(transaction);
  const { rows } = await sql<StatementColumns>`
    select article_id, id, speaker_id, text from statements where article_id = any(${ids}::text[])
  `.execute(transaction);
  const corrected = await correctedContents(transaction, ids);
  const stored = new Set(
    rows.map((row) => JSON.stringify([row.article_id, row.id, row.speaker_id, (corrected(row) ?? row).text])),
  );
  const given = articles.flatMap(({ statements }) =>
    statements.map(({ articleId, id, attribution, text }) =>
      JSON.stringify([articleId, id, attribution?.speaker.id ?? null, text]),
    ),
  );
  return stored.size === given.length && given.every((one) => stored.has(one));
}

/**
 * Holds the keys as they are to the end of the transaction, which adds these articles.
 *
 * @throws {ScorerUnavailableError} when one lacks a score by a key that all statements are to be scored by
 */
export async function assertScoring(transaction: Database, articles: readonly StoredArticle[]): Promise<void> {
  await sql`lock table scorings in row share mode`.execute(transaction);
  const scorings = (await transaction.selectFrom("scorings").selectAll().execute()).map(toScoring);
  for (const { statements } of articles) {
    if (statements.length === 0) continue;
    const given = statements.map(({ targetId, targetRevision, stance }) => ({
      target: { id: targetId, revision: targetRevision },
      scorer: { name: stance.scorer, version: stance.scorerVersion },
    }));
    const missing = scorings.find((scoring) => !given.some((key) => isSameKey(key, scoring)));
    if (missing === undefined) continue;
    throw scoredOtherwise(
      missing,
      given.find(({ target }) => target.id === missing.target.id)?.scorer ?? missing.scorer,
    );
  }
}

/** What keeps a process from scoring toward a target: its scorer, or what it knows of the target, is not what is asked for. */
export function scoredOtherwise({ target, scorer }: ScoreKey, own: ScoreKey["scorer"]): ScorerUnavailableError {
  return new ScorerUnavailableError(
    own.name,
    `“${target.id}” (revision ${target.revision}) is scored by ${scorer.name} ${scorer.version} now`,
    { retryAfterSeconds },
  );
}

export function isSameKey(one: ScoreKey, other: ScoreKey): boolean {
  return (
    one.target.id === other.target.id &&
    one.target.revision === other.target.revision &&
    one.scorer.name === other.scorer.name &&
    one.scorer.version === other.scorer.version
  );
}

function toKeyRow({ target, scorer }: ScoreKey) {
  return {
    target_id: target.id,
    target_revision: target.revision,
    scorer: scorer.name,
    scorer_version: scorer.version,
  };
}

function toScoring(row: ScoringRow): Scoring {
  return {
    target: { id: row.target_id, revision: row.target_revision },
    scorer: { name: row.scorer, version: row.scorer_version },
    position: row.position,
    finished: row.finished,
  };
}
