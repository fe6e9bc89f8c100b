import type { Band, Form, Language } from "@standpoint/domain";
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { Database, Tables } from "./database.ts";
import { searchable } from "./storable.ts";

/** The one query behind lists, charts and exports; values of one field are alternatives, what is left out matches all. */
export interface StatementFilter {
  readonly speaker?: readonly string[] | undefined;
  /** Published on or after. */
  readonly from?: string | undefined;
  /** Published on or before. */
  readonly to?: string | undefined;
  readonly language?: readonly Language[] | undefined;
  readonly outlet?: readonly string[] | undefined;
  readonly form?: readonly Form[] | undefined;
  /** Left out: all bands, without `off-target`. */
  readonly band?: readonly (Band | "off-target")[] | undefined;
  /** Words in the statement or the article's title, without case. */
  readonly q?: string | undefined;
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
export function isRolledUp({ language, outlet, form, band, q }: StatementFilter): boolean {
  return !language?.length && !outlet?.length && !form?.length && !band?.length && q === undefined;
}

export type Matching = SelectQueryBuilder<Tables, "scored_statements", object>;

/** The rows of a target that match. */
export function matching(database: Database, targetId: string, filter: StatementFilter): Matching {
  const query = matchingAnyBand(database, targetId, filter);
  const bands = filter.band;
  if (!bands?.length) return query.where("value", "is not", null);
  return query.where((eb) => eb.or(bands.map((band) => bandConditions[band])));
}

/** The rows that match all but the band. */
export function matchingAnyBand(database: Database, targetId: string, filter: StatementFilter): Matching {
  return database
    .selectFrom("scored_statements")
    .where("target_id", "=", searchable(targetId))
    .where((eb) => eb.and(conditions(eb, filter)));
}

function conditions(eb: ExpressionBuilder<Tables, "scored_statements">, filter: StatementFilter) {
  const { speaker, from, to, language, outlet, form, q } = filter;
  const pattern = q === undefined ? undefined : `%${searchable(q).replaceAll(/[\\%_]/g, "\\$&")}%`;
  return [
    ...(speaker?.length ? [eb("speaker_id", "in", speaker.map(searchable))] : []),
    ...(from === undefined ? [] : [eb("published_on", ">=", from)]),
    ...(to === undefined ? [] : [eb("published_on", "<=", to)]),
    ...(language?.length ? [eb("language", "in", language)] : []),
    ...(outlet?.length ? [eb("outlet", "in", outlet.map(searchable))] : []),
    ...(form?.length ? [eb("form", "in", form)] : []),
    ...(pattern === undefined ? [] : [eb.or([eb("text", "ilike", pattern), eb("title", "ilike", pattern)])]),
  ];
}
