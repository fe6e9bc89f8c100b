import { type RawBuilder, sql } from "kysely";
import { copyFromEmbedded, copyFromServer, type Delimiter } from "./copy-out.ts";
import type { Position } from "./cursor.ts";
import type { Database } from "./database.ts";
import { serverDatabase } from "./server-database.ts";
import { bandConditions, matching, type StatementFilter } from "./statement-filter.ts";
import { newestFirst } from "./statements.ts";

export interface CopyQuery {
  readonly targetId: string;
  readonly filter: StatementFilter;
  readonly delimiter?: Delimiter;
}

/** The embedded database answers others between two pages of this many rows; of 1,000, a row takes a sixth less, others wait twice as long. */
const pageSize = 500;

const score = (column: RawBuilder<unknown>) => sql`${column} / 10000::float8`;
/** An imported statement may have no place. */
const placed = (column: RawBuilder<unknown>) => sql`case when content <> '[]' then ${column} end`;
const attributed = (cell: RawBuilder<unknown>) => sql`case when speakers.id is not null then ${cell} end`;
const corrected = (cell: { yes: RawBuilder<unknown>; no: RawBuilder<unknown> }) =>
  attributed(sql`case when speaker_corrected then ${cell.yes} else ${cell.no} end`);

/** The SQL of each exported column, in the order of `columns` in report: the same cell, as COPY writes it. */
export const copiedColumns = {
  statement_id: sql`statement_id`,
  target_id: sql`target_id`,
  target_revision: sql`target_revision`,
  article_id: sql`article_id`,
  published_on: sql`published_on`,
  published_on_source: sql`published_on_source`,
  outlet: sql`outlet`,
  title: sql`title`,
  url: sql`url`,
  language: sql`language`,
  speaker_id: sql`speakers.id`,
  speaker_name: sql`speakers.name`,
  speaker_kind: sql`speakers.kind`,
  speaker_role: sql`speakers.role`,
  speaker_organization: sql`speakers.organization`,
  form: sql`form`,
  text: sql`text`,
  stance: score(sql`value`),
  confidence: score(sql`confidence`),
  labels: sql`replace(btrim(labels::text, '[]'), ', ', '|')`,
  band: sql`case ${sql.join(
    Object.entries(bandConditions).map(([band, condition]) => sql`when ${condition} then ${sql.lit(band)}`),
    sql` `,
  )} end`,
  scorer: sql`scorer`,
  scorer_version: sql`scorer_version`,
  sieve: corrected({ yes: sql`'correction'`, no: sql`sieve` }),
  attribution_confidence: corrected({ yes: sql`1`, no: score(sql`attribution_confidence`) }),
  start: placed(sql`starts_at`),
  end: placed(sql`ends_at`),
  cue: sql`cue_text`,
  source: sql`source_text`,
  reviewed: sql`nullif(array_to_string(reviewed, '|'), '')`,
} as const;

/**
 * All of a target's statements that match, newest first, as COPY writes `copiedColumns`: CSV without a header, in pieces
 * that may end anywhere. A server gives those that were there when it began; the embedded database, page by page, each of
 * these once, and of those added meanwhile some or none.
 *
 * @param from.databaseUrl `null` for the embedded database
 * @param query.delimiter of the cells, a comma when left out
 * @param signal ends it, in an error
 */
export async function* copyStatements(
  { database, databaseUrl }: { readonly database: Database; readonly databaseUrl: string | null },
  { targetId, filter, delimiter = "," }: CopyQuery,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const query = (after: Position | null, limit: number | null) =>
    newestFirst(database, matching(database, targetId, filter), { after, limit }).select(
      Object.entries(copiedColumns).map(([name, cell]) => cell.as(name)),
    );
  if (databaseUrl !== null) return yield* copyFromServer(databaseUrl, query(null, null), { delimiter, signal });
  let after: Position | null = null;
  while (true) {
    signal.throwIfAborted();
    const page = await copyFromEmbedded(database, query(after, pageSize), delimiter);
    if (page.length === 0) return;
    yield page;
    after = lastPosition(page, delimiter);
  }
}

/** The same from a server that no store is open on: a thread that does nothing else needs none. */
export function copyServerStatements(
  databaseUrl: string,
  query: CopyQuery,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  // Makes the query; its pool connects to nothing.
  return copyStatements({ database: serverDatabase(databaseUrl), databaseUrl }, query, signal);
}

const [lineEnd, quote] = [0x0a, 0x22];
const cellsOf = {
  ",": /(?:^|,)(?:"((?:[^"]|"")*)"|([^,\n]*))/g,
  ";": /(?:^|;)(?:"((?:[^"]|"")*)"|([^;\n]*))/g,
  "\t": /(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t\n]*))/g,
};
const columnNames = Object.keys(copiedColumns);

/** Date and id of a page's last row. */
function lastPosition(page: Uint8Array, delimiter: Delimiter): Position {
  let start = page.length - 1;
  // From the end backwards: the row begins after the first line end that has an even number of quotes behind it.
  for (let isQuoted = false; start > 0 && (isQuoted || page[start - 1] !== lineEnd); start -= 1) {
    if (page[start - 1] === quote) isQuoted = !isQuoted;
  }
  const row = Buffer.from(page.buffer, page.byteOffset + start, page.length - start).toString();
  const cells = [...row.matchAll(cellsOf[delimiter])].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
  const cell = (name: keyof typeof copiedColumns) => cells[columnNames.indexOf(name)] ?? "";
  return { publishedOn: cell("published_on"), id: cell("statement_id") };
}
