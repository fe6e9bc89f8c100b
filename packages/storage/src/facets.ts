import { type Expression, type RawBuilder, sql } from "kysely";
import { type ArticleFilter, articleConditions } from "./article-list.ts";
import type { Database } from "./database.ts";
import { matching } from "./statement-filter.ts";
import type { StatementQuery } from "./tallies.ts";

/** A value of a filter, and statements that have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** What a query's statements could be filtered by, most statements first. */
export interface Facets {
  readonly outlets: readonly FacetValue[];
  readonly organizations: readonly FacetValue[];
  readonly scorers: readonly FacetValue[];
}

/** The same of articles. */
export interface ArticleFacets {
  readonly outlets: readonly FacetValue[];
}

/** Of so many of the newest that match, values are counted. */
const mostCounted = 10_000;

/** More values are no suggestion. */
const mostValues = 200;

const values = {
  outlet: sql`select outlet as value from newest`,
  // Speakers by key for each: with an offset, a planner cannot choose to read all of them.
  organization: sql`
    select value from newest cross join lateral (
      select coalesce(organization, case kind when 'organization' then name end) as value
      from speakers where id = speaker_id offset 0
    ) as speaker`,
  scorer: sql`select scorer as value from newest`,
};

/** For each filter its values among the newest statements that match all others: those that are chosen are alternatives. */
export async function listFacets(database: Database, query: StatementQuery): Promise<Facets> {
  return {
    outlets: await valuesOf(database, query, "outlet"),
    organizations: await valuesOf(database, query, "organization"),
    scorers: await valuesOf(database, query, "scorer"),
  };
}

export async function listArticleFacets(database: Database, filter: ArticleFilter): Promise<ArticleFacets> {
  const newest = database
    .selectFrom("articles")
    .where((eb) => eb.and(articleConditions(eb, { ...filter, outlet: undefined })))
    .select("outlet")
    .orderBy("published_on", "desc")
    .orderBy("id", "desc")
    .limit(mostCounted);
  return { outlets: await counted(database, newest, values.outlet) };
}

async function valuesOf(
  database: Database,
  { targetId, filter }: StatementQuery,
  name: keyof typeof values,
): Promise<readonly FacetValue[]> {
  const newest = matching(database, targetId, { ...filter, [name]: undefined })
    .select(["outlet", "scorer", "speaker_id"])
    .orderBy("published_on", "desc")
    .orderBy("statement_id", "desc")
    .limit(mostCounted);
  return await counted(database, newest, values[name]);
}

/** @param each a query of `newest` for its values */
async function counted(
  database: Database,
  newest: Expression<unknown>,
  each: RawBuilder<unknown>,
): Promise<readonly FacetValue[]> {
  const { rows } = await sql<FacetValue>`
    with newest as materialized (${newest})
    select value, count(*) as count from (${each}) as each
    where value is not null group by value order by count desc, value limit ${sql.lit(mostValues)}
  `.execute(database);
  return rows;
}
