import { sql } from "kysely";
import type { Database } from "./database.ts";
import { agreementOf, bandsOf, fingerprintOf, leastAgreement } from "./fingerprint.ts";
import { storableJson } from "./storable.ts";

/** An article that is long enough for its copies to be known. */
export interface Fingerprinted {
  readonly id: string;
  readonly fingerprint: readonly number[];
}

/** Those of articles that are long enough, with their fingerprints; of one given twice the first. */
export function fingerprintsOf(articles: readonly { readonly id: string; readonly text: string }[]): Fingerprinted[] {
  const seen = new Set<string>();
  return articles.flatMap(({ id, text }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const fingerprint = fingerprintOf(text);
    return fingerprint === null ? [] : [{ id, fingerprint }];
  });
}

/**
 * Makes writers of articles that may be copies of each other wait for each other: whoever is second finds the first.
 * Before anything else is locked, and in one order, so that nobody waits in a circle.
 */
export async function lockCopies(transaction: Database, articles: readonly Fingerprinted[]): Promise<void> {
  const bands = articles.flatMap(({ fingerprint }) => bandsOf(fingerprint));
  if (bands.length === 0) return;
  await sql`
    select pg_advisory_xact_lock(${lockNumber}, band)
    from (select distinct unnest(${bands}::integer[]) as band order by 1) as bands
  `.execute(transaction);
}

/** Keeps these locks apart from any others. */
const lockNumber = 1_010;

/** Links new articles, which are stored already, to the originals that they are near-duplicates of; the first stored is the original. */
export async function linkCopies(transaction: Database, articles: readonly Fingerprinted[]): Promise<void> {
  for (const article of articles) {
    const original = await findOriginal(transaction, article);
    if (original === null) await addOriginal(transaction, article);
    else await sql`update articles set copy_of = ${original} where id = ${article.id}`.execute(transaction);
  }
}

/** Makes a copy an original, which others are found to be copies of. */
export async function makeOriginal(transaction: Database, id: string): Promise<void> {
  const { rows } = await sql<{ text: string }>`
    update articles set copy_of = null where id = ${id} returning text
  `.execute(transaction);
  await addOriginal(transaction, { id, fingerprint: fingerprintOf(rows[0]?.text ?? "") ?? [] });
}

/** Links an original as if it were new, and its copies to what it is a copy of. */
export async function linkAgain(transaction: Database, id: string): Promise<void> {
  await sql`delete from fingerprint_bands where article_id = ${id}`.execute(transaction);
  const { rows } = await sql<{ fingerprint: readonly number[] }>`
    update articles set fingerprint = null from articles as before
    where articles.id = ${id} and before.id = ${id} returning before.fingerprint
  `.execute(transaction);
  await linkCopies(transaction, [{ id, fingerprint: rows[0]?.fingerprint ?? [] }]);
  await sql`
    update articles set copy_of = original.copy_of from articles as original
    where articles.copy_of = ${id} and original.id = ${id} and original.copy_of is not null
  `.execute(transaction);
}

/** Marks those statements of articles that are copies', which lists and charts leave out. */
export async function markCopies(transaction: Database, articleIds: readonly string[]): Promise<void> {
  await sql`
    update scored_statements set is_copy = copy_of is not null from articles
    where article_id = any(${articleIds}::text[]) and articles.id = article_id and is_copy <> (copy_of is not null)
  `.execute(transaction);
}

/** The copies of an article. */
export async function listCopies(database: Database, id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from articles where copy_of = ${id} order by id`.execute(
    database,
  );
  return rows.map((row) => row.id);
}

/** Makes the first of an article's copies the original of the others: the article is about to be deleted. */
export async function replaceOriginal(
  transaction: Database,
  original: { readonly id: string; readonly copies: readonly string[] },
): Promise<void> {
  await sql`delete from fingerprint_bands where article_id = ${original.id}`.execute(transaction);
  const [id, ...others] = original.copies;
  if (id === undefined) return;
  await makeOriginal(transaction, id);
  await sql`update articles set copy_of = ${id} where id = any(${others}::text[])`.execute(transaction);
  await markCopies(transaction, [id]);
}

/** Holds what it finds: an original that is being deleted, or becomes a copy, is none. What a person told apart stays so. */
async function findOriginal(transaction: Database, { id, fingerprint }: Fingerprinted): Promise<string | null> {
  const bands = bandsOf(fingerprint).map((hash, band) => ({ band, hash }));
  const { rows } = await sql<Fingerprinted>`
    select id, fingerprint from articles
    where id in (
      select article_id from fingerprint_bands
      join jsonb_to_recordset(${storableJson(bands)}::jsonb) as given (band smallint, hash integer) using (band, hash)
    )
      and copy_of is null and not_copy_of is distinct from ${id}
    order by id
    for share
  `.execute(transaction);
  const ranked = rows
    .map((candidate) => ({ id: candidate.id, agreement: agreementOf(fingerprint, candidate.fingerprint) }))
    .sort((a, b) => b.agreement - a.agreement);
  const [best] = ranked;
  return best !== undefined && best.agreement >= leastAgreement ? best.id : null;
}

async function addOriginal(transaction: Database, { id, fingerprint }: Fingerprinted): Promise<void> {
  await sql`update articles set fingerprint = ${[...fingerprint]}::integer[] where id = ${id}`.execute(transaction);
  const bands = bandsOf(fingerprint).map((hash, band) => ({ band, hash }));
  await sql`
    insert into fingerprint_bands
    select band, hash, ${id} from jsonb_to_recordset(${storableJson(bands)}::jsonb) as given (band smallint, hash integer)
  `.execute(transaction);
}
