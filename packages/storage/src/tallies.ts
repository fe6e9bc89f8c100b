import type { Speaker } from "@standpoint/domain";
import { type RawBuilder, sql } from "kysely";
import type { Database, Grain } from "./database.ts";
import { findMostHeard } from "./most-heard.ts";
import { inPeriod, rollupsOf } from "./rollup-queries.ts";
import { everybody, nobody } from "./rollups.ts";
import { toSpeaker } from "./rows.ts";
import { countSpeakers } from "./speaker-sets.ts";
import { isInBands, isRolledUp, matching, matchingOrOffTarget, type StatementFilter } from "./statement-filter.ts";
import { searchable } from "./storable.ts";
import { binCount, binOf, ofArticles, ofStatements, tallyColumns } from "./tally-columns.ts";

/** What a mean and its interval need, in ten-thousandths; tallies of different articles add up field by field. */
export interface Tally {
  /** Articles with at least one statement that counts. */
  readonly articles: number;
  /** Statements that address the claim and are not undecided; all sums are over these. */
  readonly count: number;
  readonly undecided: number;
  /** Statements of the count whose stance, speaker or words a person changed. */
  readonly corrected: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Σ over articles of (the article's sum)² */
  readonly squaredSums: number;
  /** Σ over articles of the article's sum × its count */
  readonly sumsTimesCounts: number;
  /** Σ over articles of (the article's count)² */
  readonly squaredCounts: number;
}

/** Statements that count, per band, from most opposed to most supportive. */
export type Distribution = readonly [number, number, number, number, number];

export interface SpeakerTally {
  readonly speaker: Speaker;
  readonly tally: Tally;
  readonly distribution: Distribution;
}

/** What the speakers of a list are a part of, listed or not. */
export interface Everybody {
  /** Speakers of the query with a statement that counts. */
  readonly speakers: number;
  /** Their statements, and those of everybody else the rest of the query matches where it names its speakers. */
  readonly count: number;
  /** In ten-thousandths. */
  readonly sum: number;
}

export interface SpeakerSeriesTally {
  readonly speaker: Speaker;
  /** `from`: first day of the interval. */
  readonly points: readonly { readonly from: string; readonly tally: Tally }[];
}

/** All statements of a query, attributed or not. */
export interface TotalTally {
  readonly tally: Tally;
  readonly distribution: Distribution;
}

export interface StatementCounts {
  /** Statements that match. */
  readonly total: number;
  /** Statements that match the rest of the query but do not address the claim. */
  readonly offTarget: number;
  /** Statements of the total that are undecided: listed, and in no mean. */
  readonly undecided: number;
}

export type SeriesInterval = "day" | "week" | "month" | "quarter";

export interface StatementQuery {
  readonly targetId: string;
  readonly filter: StatementFilter;
}

/**
 * A tally for each speaker with a statement that counts, most statements first, then by id.
 *
 * @param query.limit the most speakers, `null` for all; those that the filter names are all given
 */
export async function tallySpeakers(
  database: Database,
  query: StatementQuery & { readonly limit: number | null },
): Promise<readonly SpeakerTally[]> {
  const { filter, limit } = query;
  const isChosen = (filter.speaker?.length ?? 0) > 0;
  if (limit !== null && !isChosen && isRolledUp(filter) && !isOfAllTime(filter)) {
    const speaker = await findMostHeard(database, { ...query, limit });
    if (speaker.length === 0) return [];
    return (await tallySpeakers(database, { ...query, filter: { ...filter, speaker } })).slice(0, limit);
  }
  // Speakers by key for each: with an offset, a planner cannot choose to read all of them for a few.
  const { rows } = await sql<TallyRow & Speaker>`
    select tally.*, speaker.*
    from (
      select * from (${speakerRows(database, query, null)}) as every
      where n > 0
      order by n desc, speaker_id
      ${isChosen || limit === null ? sql`` : sql`limit ${limit}`}
    ) as tally
    cross join lateral (
      select id, kind, name, role, organization from speakers where id = tally.speaker_id offset 0
    ) as speaker
    order by n desc, speaker_id
  `.execute(database);
  return rows.map((row) => ({ speaker: toSpeaker(row), tally: toTally(row), distribution: toDistribution(row) }));
}

/** The speakers of {@link tallySpeakers} with a tally for each interval; weeks start on Monday. */
export async function tallySeries(
  database: Database,
  query: StatementQuery & { readonly interval: SeriesInterval; readonly limit: number | null },
): Promise<readonly SpeakerSeriesTally[]> {
  const speakers = await tallySpeakers(database, query);
  if (speakers.length === 0) return [];
  const listed = query.limit === null ? {} : { speaker: speakers.map(({ speaker }) => speaker.id) };
  const filter = { ...query.filter, ...listed };
  const rows = speakerRows(database, { ...query, filter }, query.interval);
  const points = await sql<TallyRow>`select * from (${rows}) as points where n > 0 order by from_day`.execute(database);
  const pointsOf = Map.groupBy(points.rows, ({ speaker_id }) => speaker_id);
  return speakers.map(({ speaker }) => ({
    speaker,
    points: (pointsOf.get(speaker.id) ?? []).map((row) => ({ from: row.from_day, tally: toTally(row) })),
  }));
}

export async function tallyTotal(database: Database, query: StatementQuery): Promise<TotalTally> {
  const source = isKeptAsOne(query)
    ? rollupRows(ofEverybody(query), null)
    : countedRows(database, query, { speaker: sql`${sql.lit(everybody)}`, interval: null });
  const { rows } = await sql<TallyRow>`${source}`.execute(database);
  const [row] = rows;
  return row === undefined
    ? { tally: emptyTally, distribution: [0, 0, 0, 0, 0] }
    : { tally: toTally(row), distribution: toDistribution(row) };
}

/** Statements that count per tenth of the scale, from most opposed; four tenths make a band. */
export async function tallyHistogram(database: Database, query: StatementQuery): Promise<readonly number[]> {
  const { targetId, filter } = query;
  const counted = matching(database, targetId, filter).where("value", "is not", null).where("undecided", "=", false);
  const bins = isKeptAsOne(query)
    ? sql`select bin, n from histograms where ${inPeriod(query, "all")}`
    : sql`select ${binOf} as bin, 1 as n from ${counted.select("value")} as counted`;
  const { rows } = await sql<{ bin: number; n: number }>`
    select bin, sum(n) as n from (${bins}) as bins group by bin
  `.execute(database);
  const counts = new Map(rows.map(({ bin, n }) => [bin, n]));
  return Array.from({ length: binCount }, (_, bin) => counts.get(bin) ?? 0);
}

export async function countStatements(database: Database, query: StatementQuery): Promise<StatementCounts> {
  const { targetId, filter } = query;
  if (isRolledUp(filter)) {
    const { rows } = await sql<StatementCounts>`
      select coalesce(sum(n + undecided), 0) as total, coalesce(sum(off_target), 0) as "offTarget",
        coalesce(sum(undecided), 0) as undecided
      from ${rollupsOf(filter.speaker?.length ? query : ofEverybody(query), "all")}
    `.execute(database);
    return rows[0] ?? { total: 0, offTarget: 0, undecided: 0 };
  }
  // One pass: words may match a good part of all statements.
  const isMatch = isInBands(filter);
  return await matchingOrOffTarget(database, targetId, filter)
    .select(sql<number>`count(*) filter (where ${isMatch})`.as("total"))
    .select(sql<number>`count(*) filter (where ${isMatch} and undecided)`.as("undecided"))
    .select(sql<number>`count(*) filter (where value is null)`.as("offTarget"))
    .executeTakeFirstOrThrow();
}

export async function tallyEverybody(database: Database, query: StatementQuery): Promise<Everybody> {
  const { speaker: chosen, ...rest } = query.filter;
  const attributed = { targetId: query.targetId, filter: { ...rest, speaker: [everybody, nobody] } };
  const isOfQuery = chosen?.length ? sql`filter (where speaker_id = any(${chosen.map(searchable)}::text[]))` : sql``;
  const heard = chosen?.length
    ? sql`select count(distinct speaker_id) from ${rollupsOf(query, "all")} and n > 0`
    : countSpeakers(inPeriod(query, "all"));
  // All that is said, less what nobody is named for: two rows of each bucket, whatever the number of speakers.
  const { rows } = isRolledUp(rest)
    ? await sql<Everybody>`
        select (${heard}) as speakers,
          coalesce(sum(case speaker_id when ${sql.lit(everybody)} then n else -n end), 0) as count,
          coalesce(sum(case speaker_id when ${sql.lit(everybody)} then sum else -sum end), 0) as sum
        from ${rollupsOf(attributed, "all")}
      `.execute(database)
    : await sql<Everybody>`
        select count(*) ${isOfQuery} as speakers, coalesce(sum(n), 0) as count, coalesce(sum(sum), 0) as sum
        from (${speakerRows(database, { targetId: query.targetId, filter: rest }, null)}) as every where n > 0
      `.execute(database);
  return rows[0] ?? { speakers: 0, count: 0, sum: 0 };
}

/** How many speakers have a statement that counts toward any of the targets in a period. */
export async function countHeard(
  database: Database,
  {
    targetIds,
    period,
  }: { readonly targetIds: readonly string[]; readonly period: Pick<StatementFilter, "from" | "to"> },
): Promise<number> {
  const periods = targetIds.map((targetId) => sql`(${inPeriod({ targetId, filter: period }, "all")})`);
  if (periods.length === 0) return 0;
  const { rows } = await sql<{ speakers: number }>`
    select (${countSpeakers(sql.join(periods, sql` or `))}) as speakers
  `.execute(database);
  return rows[0]?.speakers ?? 0;
}

/** Whether the rollups over everybody answer it. */
function isKeptAsOne({ filter }: StatementQuery): boolean {
  return isRolledUp(filter) && !filter.speaker?.length;
}

function ofEverybody({ targetId, filter }: StatementQuery): StatementQuery {
  return { targetId, filter: { ...filter, speaker: [everybody] } };
}

/** The longest buckets that an interval can be made of. */
const coarsestOf: Readonly<Record<SeriesInterval, Grain>> = {
  day: "day",
  week: "day",
  month: "month",
  quarter: "month",
};

/** A row of {@link tallyColumns} for each speaker, and each interval where there is one. */
function speakerRows(database: Database, query: StatementQuery, interval: SeriesInterval | null): RawBuilder<unknown> {
  if (isRolledUp(query.filter)) return rollupRows(query, interval);
  return countedRows(database, query, { speaker: sql`speaker_id`, interval });
}

function rollupRows(query: StatementQuery, interval: SeriesInterval | null): RawBuilder<unknown> {
  const kept = rollupsOf(query, interval === null ? "all" : coarsestOf[interval]);
  const names = tallyColumns.map((name) => sql.ref(name));
  // One row for each speaker, as it is: the index gives them in the order of their counts.
  if (interval === null && isOfAllTime(query.filter))
    return sql`select speaker_id, bucket as from_day, ${sql.join(names)} from ${kept}`;
  const sums = names.map((name) => sql`sum(${name}) as ${name}`);
  return sql`
    select speaker_id, ${startOf(interval, "bucket")} as from_day, ${sql.join(sums)} from ${kept} group by 1, 2
  `;
}

function isOfAllTime({ from, to }: StatementFilter): boolean {
  return from === undefined && to === undefined;
}

/** The same from the statements themselves, for filters that rollups do not know. */
function countedRows(
  database: Database,
  { targetId, filter }: StatementQuery,
  { speaker, interval }: { readonly speaker: RawBuilder<unknown>; readonly interval: SeriesInterval | null },
): RawBuilder<unknown> {
  const statements = matching(database, targetId, filter)
    .where("value", "is not", null)
    .select(["speaker_id", "published_on", "article_id", "value", "undecided", "is_corrected"]);
  return sql`
    select speaker_id, ${startOf(interval, "published_on")} as from_day, ${ofArticles}
    from (
      select ${speaker} as speaker_id, published_on, article_id, ${ofStatements}
      from ${statements} as matching
      where ${speaker} is not null
      group by 1, 2, 3
    ) as by_article
    group by 1, 2
  `;
}

/** First day of the interval; one and the same day for the whole period. */
function startOf(interval: SeriesInterval | null, date: "bucket" | "published_on"): RawBuilder<unknown> {
  if (interval === null) return sql`date '0001-01-01'`;
  // As a timestamp without zone: a date would be read in the session's time zone.
  return sql`date_trunc(${sql.lit(interval)}, ${sql.ref(date)}::timestamp)::date`;
}

type TallyRow = { readonly speaker_id: string; readonly from_day: string } & {
  readonly [Name in (typeof tallyColumns)[number]]: number;
};

const emptyTally: Tally = {
  articles: 0,
  count: 0,
  undecided: 0,
  corrected: 0,
  sum: 0,
  sumOfSquares: 0,
  squaredSums: 0,
  sumsTimesCounts: 0,
  squaredCounts: 0,
};

export function toTally(row: Omit<TallyRow, "speaker_id" | "from_day">): Tally {
  return {
    articles: row.articles,
    count: row.n,
    undecided: row.undecided,
    corrected: row.corrected,
    sum: row.sum,
    sumOfSquares: row.sum_of_squares,
    squaredSums: row.squared_sums,
    sumsTimesCounts: row.sums_times_counts,
    squaredCounts: row.squared_counts,
  };
}

function toDistribution(row: TallyRow): Distribution {
  return [row.band_0, row.band_1, row.band_2, row.band_3, row.band_4];
}
