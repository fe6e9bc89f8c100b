import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";
import { addToSpeakerSets, findSpeakerSetDifferences, takeFromSpeakerSets } from "./speaker-sets.ts";
import { binOf, grains, isDecided, isListed, ofArticles, ofStatements, tallyColumns } from "./tally-columns.ts";
import { recordMeanChanges, sharesBefore } from "./webhook-events.ts";

/** Speaker of the rollups over all statements, attributed or not. */
export const everybody = "*";

/** Speaker of the rollups over statements that nobody could be named for. */
export const nobody = "";

/**
 * Keeps the rollups right over a change to the statements of articles: takes the articles' share out, and puts in what
 * they have after it. To be called in the transaction of the change; writers of one article wait for each other.
 *
 * @param change is given those that are there, and changes no others: one that somebody adds meanwhile brings its share itself
 */
export async function keepRollups<Result>(
  transaction: Database,
  articleIds: readonly string[],
  change: (articleIds: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const ids = articleIds.length === 0 ? [] : await lockArticles(transaction, articleIds);
  if (ids.length === 0) return await change(ids);
  const shares = await sharesBefore(transaction, ids);
  await addToRollups(transaction, ids, -1);
  await removeEmpty(transaction, ids);
  await takeFromSpeakerSets(transaction, inArticles(ids));
  const result = await change(ids);
  await addToRollups(transaction, ids);
  await recordMeanChanges(transaction, ids, shares);
  return result;
}

/** Adds the share of articles whose statements are all new. */
export async function addToRollups(transaction: Database, articleIds: readonly string[], sign: 1 | -1 = 1) {
  await add(transaction, inArticles(articleIds), sign);
  // Whoever is silent once these are out stays in the sets until `keepRollups` looks at who that is.
  if (sign === 1) await addToSpeakerSets(transaction, inArticles(articleIds));
}

/** Makes the rollups of a database that has none. */
export async function fillRollups(database: Kysely<unknown>): Promise<void> {
  await add(database as Database, isListed, 1);
}

/** A rollup that is not what the statements add up to; `null` where one of both is missing. */
export interface RollupDifference {
  readonly table: "rollups" | "histograms" | "speaker_sets";
  readonly key: readonly string[];
  readonly kept: readonly number[] | null;
  readonly counted: readonly number[] | null;
}

/** Counts all statements again and compares: the first hundred differences, none when all is well. */
export async function findRollupDifferences(database: Database): Promise<readonly RollupDifference[]> {
  return await database
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => [
      ...(await compare(transaction, rollups, rollupRows(isListed))),
      ...(await compare(transaction, histograms, histogramRows(isListed))),
      ...(await findSpeakerSetDifferences(transaction)),
    ]);
}

interface RollupTable {
  readonly name: "rollups" | "histograms";
  readonly key: readonly string[];
  readonly counts: readonly string[];
  /** The counts of whatever can be in a row: where they are all 0, so are the others. */
  readonly members: readonly string[];
}

const rollups: RollupTable = {
  name: "rollups",
  key: ["target_id", "speaker_id", "grain", "bucket"],
  counts: ["off_target", ...tallyColumns],
  members: ["n", "undecided", "off_target"],
};

const histograms: RollupTable = {
  name: "histograms",
  key: ["target_id", "grain", "bucket", "bin"],
  counts: ["n"],
  members: ["n"],
};

async function add(transaction: Database, which: RawBuilder<unknown>, sign: 1 | -1): Promise<void> {
  await upsert(transaction, rollups, rollupRows(which), sign);
  await upsert(transaction, histograms, histogramRows(which), sign);
}

/** In key order: writers that lock rows in one order do not wait for each other in a circle. */
async function upsert(
  transaction: Database,
  { name, key, counts }: RollupTable,
  rows: RawBuilder<unknown>,
  sign: 1 | -1,
): Promise<void> {
  const signed = counts.map((count) => sql`${sql.lit(sign)} * ${sql.ref(count)}`);
  const added = counts.map(
    (count) => sql`${sql.ref(count)} = ${sql.table(name)}.${sql.ref(count)} + excluded.${sql.ref(count)}`,
  );
  await sql`
    insert into ${sql.table(name)} (${references([...key, ...counts])})
    select ${references(key)}, ${sql.join(signed)} from (${rows}) as share order by ${references(key)}
    on conflict (${references(key)}) do update set ${sql.join(added)}
  `.execute(transaction);
}

/** Deletes the rows that held nothing but the share of these articles, which has been taken out. */
async function removeEmpty(transaction: Database, articleIds: readonly string[]): Promise<void> {
  const which = inArticles(articleIds);
  for (const { table, shares } of [
    { table: rollups, shares: rollupRows(which) },
    { table: histograms, shares: histogramRows(which) },
  ]) {
    const isSame = table.key.map((column) => sql`${sql.ref(`kept.${column}`)} = ${sql.ref(`share.${column}`)}`);
    const isEmpty = table.members.map((column) => sql`${sql.ref(`kept.${column}`)} = 0`);
    await sql`
      delete from ${sql.table(table.name)} as kept using (${shares}) as share
      where ${sql.join([...isSame, ...isEmpty], sql` and `)}
    `.execute(transaction);
  }
}

function inArticles(ids: readonly string[]): RawBuilder<unknown> {
  return sql`article_id = any(${ids}::text[]) and ${isListed}`;
}

/** Writers of one article wait for each other, in the order of ids; those that are there. */
export async function lockArticles(transaction: Database, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from articles where id = any(${ids}::text[]) order by id for update
  `.execute(transaction);
  return rows.map(({ id }) => id);
}

/** What the chosen statements add to `rollups`, a row for each key. */
function rollupRows(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select target_id, speaker_id, grain, bucket, sum(off_target) as off_target, ${ofArticles}
    from (
      select target_id, who.speaker_id, article_id, published_on,
        count(*) filter (where value is null) as off_target, ${ofStatements}
      from scored_statements
      cross join lateral (values (coalesce(speaker_id, ${sql.lit(nobody)})), (${sql.lit(everybody)})) as who (speaker_id)
      where ${which}
      group by target_id, who.speaker_id, article_id, published_on
    ) as by_article
    cross join lateral ${grains}
    group by target_id, speaker_id, grain, bucket
  `;
}

function histogramRows(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select target_id, grain, bucket, ${binOf} as bin, count(*) as n
    from scored_statements cross join lateral ${grains}
    where ${isDecided} and ${which}
    group by 1, 2, 3, 4
  `;
}

/** Differences shown: more say no more. */
const mostDifferences = 100;

async function compare(
  transaction: Database,
  { name, key, counts }: RollupTable,
  rows: RawBuilder<unknown>,
): Promise<RollupDifference[]> {
  const texts = (table: string, columns: readonly string[]) =>
    sql`array[${sql.join(columns.map((column) => sql`${sql.ref(`${table}.${column}`)}::text`))}]`;
  const values = (table: string) =>
    sql`case when ${sql.ref(`${table}.target_id`)} is not null then ${texts(table, counts)} end`;
  const joined = key.map((column) => sql`${sql.ref(`kept.${column}`)} = ${sql.ref(`counted.${column}`)}`);
  const result = await sql<{ key: string[]; kept: string[] | null; counted: string[] | null }>`
    select * from (
      select coalesce(case when kept.target_id is not null then ${texts("kept", key)} end, ${texts("counted", key)}) as key,
        ${values("kept")} as kept, ${values("counted")} as counted
      from ${sql.table(name)} as kept full join (${rows}) as counted on ${sql.join(joined, sql` and `)}
    ) as compared
    where kept is distinct from counted
    limit ${sql.lit(mostDifferences)}
  `.execute(transaction);
  return result.rows.map((row) => ({
    table: name,
    key: row.key,
    kept: row.kept?.map(Number) ?? null,
    counted: row.counted?.map(Number) ?? null,
  }));
}

function references(columns: readonly string[]) {
  return sql.join(columns.map((column) => sql.ref(column)));
}
