import type { Band, Form, Language } from "@standpoint/domain";
import { type ExpressionBuilder, type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { Database, Tables } from "./database.ts";
import { searchCondition } from "./search-condition.ts";
import { searchable } from "./storable.ts";
import { toTenThousandths } from "./ten-thousandths.ts";

/** The one query behind lists, charts and exports; values of one field are alternatives, what is left out matches all. */
export interface StatementFilter {
  readonly statementId?: readonly string[] | undefined;
  readonly speaker?: readonly string[] | undefined;
  /** Published on or after. */
  readonly from?: string | undefined;
  /** Published on or before. */
  readonly to?: string | undefined;
  readonly language?: readonly Language[] | undefined;
  readonly outlet?: readonly string[] | undefined;
  /** What the speaker belongs to, or is. */
  readonly organization?: readonly string[] | undefined;
  readonly form?: readonly Form[] | undefined;
  /** Left out: all bands, without `off-target`. */
  readonly band?: readonly (Band | "off-target")[] | undefined;
  /** Words of the statement or the article's title, as {@link searchCondition} reads them. */
  readonly q?: string | undefined;
  /** Whose score is shown, by name. */
  readonly scorer?: readonly string[] | undefined;
  /** Of the score, [0, 1], both included. */
  readonly minConfidence?: number | undefined;
  readonly maxConfidence?: number | undefined;
  /** Left out: without the statements of articles that are copies of others. */
  readonly copies?: "include" | undefined;
  /** Left out: without what a person found to be no statement. */
  readonly rejected?: "include" | undefined;
}

/** The bands of `bandOf` over ten-thousandths. */
export const bandConditions = {
  opposes: sql<boolean>`value <= -6000`,
  "leans-against": sql<boolean>`value > -6000 and value <= -2000`,
  balanced: sql<boolean>`value > -2000 and value < 2000`,
  "leans-toward": sql<boolean>`value >= 2000 and value < 6000`,
  supports: sql<boolean>`value >= 6000`,
  "off-target": sql<boolean>`value is null`,
} as const satisfies Record<Band | "off-target", unknown>;

/** Whether rollups know all that the filter asks: they are kept by speaker and day. */
export function isRolledUp({ speaker: _speaker, from: _from, to: _to, ...rest }: StatementFilter): boolean {
  return Object.values(rest).every((value) => value === undefined || (Array.isArray(value) && value.length === 0));
}

export type Matching = SelectQueryBuilder<Tables, "scored_statements", object>;

/** The rows of a target that match. */
export function matching(database: Database, targetId: string, filter: StatementFilter): Matching {
  return searched(ofTarget(database, targetId, filter).where(isInBands(filter)), targetId, filter);
}

/** The rows that match all but the band, of those that match the band too or do not address the claim. */
export function matchingOrOffTarget(database: Database, targetId: string, filter: StatementFilter): Matching {
  const rows = ofTarget(database, targetId, filter);
  return searched(rows.where(sql<boolean>`(${isInBands(filter)} or value is null)`), targetId, filter);
}

/** The rows of a target that match all but the band and the words. */
export function ofTarget(database: Database, targetId: string, filter: StatementFilter): Matching {
  return database
    .selectFrom("scored_statements")
    .where("target_id", "=", searchable(targetId))
    .where((eb) => eb.and(conditions(eb, filter)));
}

export function isInBands({ band }: StatementFilter): RawBuilder<boolean> {
  if (!band?.length) return sql`value is not null`;
  return sql`(${sql.join(
    band.map((one) => bandConditions[one]),
    sql` or `,
  )})`;
}

/** Rows of `statement_words` that match; with their dates, for the planner would not look at them by itself. */
export function hasWords({ q = "", from, to }: StatementFilter): RawBuilder<boolean> {
  const conditions = [
    searchCondition(q),
    ...(from === undefined ? [] : [sql`statement_words.published_on >= ${from}`]),
    ...(to === undefined ? [] : [sql`statement_words.published_on <= ${to}`]),
  ];
  return sql`${sql.join(conditions, sql` and `)}`;
}

function searched(rows: Matching, targetId: string, filter: StatementFilter): Matching {
  if (filter.q === undefined) return rows;
  const found = sql`
    select published_on, statement_id from statement_words
    where target_id = ${searchable(targetId)} and ${hasWords(filter)}`;
  return rows.where(sql<boolean>`(published_on, statement_id) in (${found})`);
}

function conditions(eb: ExpressionBuilder<Tables, "scored_statements">, filter: StatementFilter) {
  const { statementId, speaker, from, to, language, outlet, organization, form, scorer, copies, rejected } = filter;
  return [
    ...(statementId?.length ? [eb("statement_id", "in", statementId.map(searchable))] : []),
    ...(speaker?.length ? [eb("speaker_id", "in", speaker.map(searchable))] : []),
    ...(from === undefined ? [] : [eb("published_on", ">=", from)]),
    ...(to === undefined ? [] : [eb("published_on", "<=", to)]),
    ...(language?.length ? [eb("language", "in", language)] : []),
    ...(outlet?.length ? [eb("outlet", "in", outlet.map(searchable))] : []),
    ...(form?.length ? [eb("form", "in", form)] : []),
    ...(organization?.length ? [sql<boolean>`speaker_id in (${speakersOf(organization)})`] : []),
    ...(scorer?.length ? [eb("scorer", "in", scorer.map(searchable))] : []),
    ...confidenceConditions(eb, filter),
    ...(copies === "include" ? [] : [sql<boolean>`not is_copy`]),
    ...(rejected === "include" ? [] : [sql<boolean>`not is_rejected`]),
  ];
}

function confidenceConditions(
  eb: ExpressionBuilder<Tables, "scored_statements">,
  { minConfidence: min, maxConfidence: max }: StatementFilter,
) {
  return [
    ...(min === undefined ? [] : [eb("confidence", ">=", toTenThousandths(min))]),
    ...(max === undefined ? [] : [eb("confidence", "<=", toTenThousandths(max))]),
  ];
}

/** Ids of those who belong to one of these organisations, or are one. */
function speakersOf(organizations: readonly string[]): RawBuilder<unknown> {
  const names = sql`any(${organizations.map(searchable)}::text[])`;
  return sql`select id from speakers where organization = ${names} or (kind = 'organization' and name = ${names})`;
}
