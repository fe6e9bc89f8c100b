import type { Article, Reviewed, ScoredStatement } from "@standpoint/domain";
import { type Selectable, type SelectQueryBuilder, sql } from "kysely";
import {
  type CursorScope,
  fromCursor,
  isBehind,
  type Position,
  type RankedPosition,
  type SortOrder,
  type StatementSort,
  toCursor,
} from "./cursor.ts";
import type { Database, ScoredStatementRow, SpeakerRow, Tables } from "./database.ts";
import { findStatements } from "./found-statements.ts";
import { orderStatements } from "./ordered-statements.ts";
import { type Matching, matching, type StatementFilter } from "./statement-filter.ts";
import { searchable } from "./storable.ts";
import { countStatements, type StatementCounts, type StatementQuery } from "./tallies.ts";
import { fromTenThousandths } from "./ten-thousandths.ts";

/** A scored statement and what to call its article. */
export interface StatementRow extends ScoredStatement {
  readonly article: Pick<Article, "title" | "outlet" | "url" | "language" | "publishedOnSource">;
  /** What people decided of it. */
  readonly reviewed: readonly Reviewed[];
}

/** The same with the words of cue and source. */
export interface ExportedStatement extends StatementRow {
  readonly cueText: string | null;
  readonly sourceText: string | null;
}

/** A page; its counts are over all pages. */
export interface StatementPage extends StatementCounts {
  readonly statements: readonly StatementRow[];
  /** Cursor of the next page; `null` on the last. */
  readonly next: string | null;
}

export interface StatementListQuery extends StatementQuery {
  /** Left out, or `relevance` without words to look for: by date. */
  readonly sort?: StatementSort | undefined;
  /** Left out: newest or highest first. Nothing to `relevance`. */
  readonly order?: SortOrder | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** Statements to pass over, from the beginning or the cursor; left out: none. */
  readonly skip?: number | undefined;
}

/**
 * Rows read at a time for an export: bounded memory, and others get their turn between them. So few that they are forgotten
 * while they are young: of 1,000 the garbage collector takes many for old ones, and the process grows by 300 MB.
 */
const exportBlockSize = 250;

/**
 * A page of a target's statements, newest first; with `sort: "relevance"` those that fit the words of `q` best come
 * first, of the {@link mostRanked} newest that match.
 *
 * @throws {CursorInvalidError} for a cursor of another query, or none of ours
 */
export async function listStatements(database: Database, query: StatementListQuery): Promise<StatementPage> {
  const { targetId, filter, limit, cursor, skip = 0 } = query;
  // Without words nothing is more relevant than anything else.
  const sort = query.sort === "relevance" && filter.q === undefined ? "date" : (query.sort ?? "date");
  const scope = { targetId, filter, sort, order: query.order ?? "desc" };
  const after = cursor === undefined ? null : fromCursor(cursor, scope);
  // One more than asked for tells whether there is a next page.
  const found = await positionsOf(database, scope, { after, skip, limit: limit + 1 });
  const rows = found
    ? await rowsAt(database, targetId, found)
    : await pageOf(database, matching(database, targetId, filter), after, limit + 1);
  const positions = found ?? rows.map((row) => ({ publishedOn: row.published_on, id: row.statement_id, rank: 0 }));
  const last = positions.at(limit - 1);
  return {
    statements: rows.slice(0, limit).map(toStatementRow),
    ...(await countStatements(database, scope)),
    next: last && positions.length > limit ? toCursor(last, scope) : null,
  };
}

/** Where the rows of a page stand; `null` where they are read at once, newest first. */
async function positionsOf(
  database: Database,
  { targetId, filter, sort, order }: CursorScope,
  { after, skip, limit }: { readonly after: RankedPosition | null; readonly skip: number; readonly limit: number },
): Promise<readonly RankedPosition[] | null> {
  const { q } = filter;
  const hasWayOfItsOwn = sort === "relevance" || (sort === "date" && order === "desc" && skip === 0);
  if (q !== undefined && hasWayOfItsOwn) {
    const search = { targetId, filter: { ...filter, q } };
    return (await findStatements(database, search, { sort, after, limit: skip + limit })).slice(skip);
  }
  if (hasWayOfItsOwn) return null;
  return await orderStatements(database, { targetId, filter }, { sort, order, after, skip, limit });
}

/** Statements in the order of their positions; one that was deleted since it was found is left out. */
export async function statementsAt(
  database: Database,
  targetId: string,
  positions: readonly RankedPosition[],
): Promise<readonly StatementRow[]> {
  return (await rowsAt(database, targetId, positions)).map(toStatementRow);
}

/** All of a target's statements that match, newest first, in blocks; a statement is in one block at most. Of those added meanwhile, outside a snapshot, some may be there. */
export async function* exportStatements(
  database: Database,
  targetId: string,
  filter: StatementFilter,
): AsyncGenerator<readonly ExportedStatement[]> {
  let after: Position | null = null;
  while (true) {
    const rows = await pageOf(database, matching(database, targetId, filter), after, exportBlockSize);
    const statements = rows.map(toExportedStatement);
    if (statements.length > 0) yield statements;
    after = statements.at(-1) ?? null;
    if (rows.length < exportBlockSize) return;
  }
}

const columnsOfRow = [
  "statement_id",
  "article_id",
  "published_on",
  "scored_statements.text",
  "form",
  "content",
  "cue",
  "source",
  "sieve",
  "attribution_confidence",
  "speaker_id",
  "speaker_corrected",
  "target_id",
  "target_revision",
  "value",
  "confidence",
  "scorer",
  "scorer_version",
  "evidence",
  "labels",
] as const;

/** What `toScoredStatement` reads, from scored_statements joined with speakers. */
export const scoredStatementColumns = [
  ...columnsOfRow,
  "speakers.kind",
  "speakers.name",
  "speakers.role",
  "speakers.organization",
] as const;

const listColumns = [
  ...scoredStatementColumns,
  "title",
  "outlet",
  "url",
  "language",
  "published_on_source",
  "cue_text",
  "source_text",
  "reviewed",
] as const;

type SpeakerColumns = { [Name in "kind" | "name" | "role" | "organization"]: SpeakerRow[Name] | null };
type Row = Omit<ScoredStatementRow, keyof SpeakerColumns | "title" | "outlet" | "url"> & SpeakerColumns;
export type JoinedRow = Pick<
  Row,
  Exclude<(typeof columnsOfRow)[number], "scored_statements.text"> | "text" | keyof SpeakerColumns
>;
type ListRow = JoinedRow &
  Pick<
    ScoredStatementRow,
    "title" | "outlet" | "url" | "language" | "published_on_source" | "cue_text" | "source_text"
  > & { readonly reviewed: readonly Reviewed[] };

async function pageOf(
  database: Database,
  query: Matching,
  after: Position | null,
  limit: number,
): Promise<readonly ListRow[]> {
  return await newestFirst(database, query, { after, limit }).select(listColumns).execute();
}

/** The rows that match, each with its speaker. @param page.limit `null` for all */
export function newestFirst(
  database: Database,
  query: Matching,
  { after, limit }: { readonly after: Position | null; readonly limit: number | null },
) {
  const page = query
    .selectAll("scored_statements")
    .where(isBehind(after))
    .orderBy("published_on", "desc")
    .orderBy("statement_id", "desc");
  return limit === null ? withSpeakers(database, page) : withSpeakerEach(database, page.limit(limit));
}

/** The rows in the order of their positions; one that was deleted since it was found is left out. */
export async function rowsAt(
  database: Database,
  targetId: string,
  positions: readonly RankedPosition[],
): Promise<readonly ListRow[]> {
  const days = positions.map(({ publishedOn }) => publishedOn);
  const ids = positions.map(({ id }) => id);
  const page = database
    .selectFrom("scored_statements")
    .selectAll("scored_statements")
    .where("target_id", "=", searchable(targetId))
    .where(sql<boolean>`(published_on, statement_id) in (select * from unnest(${days}::date[], ${ids}::text[]))`);
  const found = await withSpeakerEach(database, page).select(listColumns).execute();
  const rows = new Map(found.map((row) => [row.statement_id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

type Page = SelectQueryBuilder<Tables, "scored_statements", Selectable<Tables["scored_statements"]>>;

function withSpeakers(database: Database, page: Page) {
  return database
    .selectFrom(page.as("scored_statements"))
    .leftJoin("speakers", "speakers.id", "scored_statements.speaker_id")
    .orderBy("published_on", "desc")
    .orderBy("statement_id", "desc");
}

/** The same for few rows: by key for each. With `offset 0` a planner cannot choose to read all speakers for a page. */
function withSpeakerEach(database: Database, page: Page): ReturnType<typeof withSpeakers> {
  return database
    .selectFrom(page.as("scored_statements"))
    .leftJoinLateral(
      ({ selectFrom }) =>
        selectFrom("speakers")
          .selectAll("speakers")
          .whereRef("speakers.id", "=", "scored_statements.speaker_id")
          .offset(sql.lit(0))
          .as("speakers"),
      (join) => join.onTrue(),
    )
    .orderBy("published_on", "desc")
    .orderBy("statement_id", "desc");
}

export function toScoredStatement(row: JoinedRow): ScoredStatement {
  const { speaker_id: id, kind, name, role, organization, sieve, attribution_confidence: reliability } = row;
  const link = row.speaker_corrected
    ? { sieve: "correction" as const, confidence: 1 }
    : sieve !== null && reliability !== null && { sieve, confidence: fromTenThousandths(reliability) };
  return {
    id: row.statement_id,
    articleId: row.article_id,
    publishedOn: row.published_on,
    text: row.text,
    form: row.form,
    content: row.content,
    cue: row.cue,
    source: row.source,
    attribution:
      id !== null && kind !== null && name !== null && link
        ? { speaker: { id, kind, name, role, organization }, ...link }
        : null,
    targetId: row.target_id,
    targetRevision: row.target_revision,
    stance: {
      value: row.value === null ? null : fromTenThousandths(row.value),
      confidence: fromTenThousandths(row.confidence),
      labels: row.labels,
      scorer: row.scorer,
      scorerVersion: row.scorer_version,
      evidence: row.evidence,
    },
  };
}

export function toStatementRow(row: ListRow): StatementRow {
  const { title, outlet, url, language, published_on_source: publishedOnSource, reviewed } = row;
  return { ...toScoredStatement(row), article: { title, outlet, url, language, publishedOnSource }, reviewed };
}

function toExportedStatement(row: ListRow): ExportedStatement {
  return { ...toStatementRow(row), cueText: row.cue_text, sourceText: row.source_text };
}
