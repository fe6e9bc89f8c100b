import { bands, type Speaker } from "@standpoint/domain";
import { sql } from "kysely";
import type { Database } from "./database.ts";
import { bandConditions, isUndecided, matching, type StatementFilter } from "./statement-filter.ts";

/** What a mean and its interval need, in ten-thousandths; tallies of different articles add up field by field. */
export interface Tally {
  /** Articles with at least one statement that counts. */
  readonly articles: number;
  /** Statements that address the claim and are not undecided; all sums are over these. */
  readonly count: number;
  readonly undecided: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** Σ over articles of (the article's sum)² */
  readonly squaredSums: number;
  /** Σ over articles of the article's sum × its count */
  readonly sumsTimesCounts: number;
  /** Σ over articles of (the article's count)² */
  readonly squaredCounts: number;
}

export interface SpeakerTally {
  readonly speaker: Speaker;
  readonly tally: Tally;
  /** Statements that count, per band, from most opposed to most supportive. */
  readonly distribution: readonly [number, number, number, number, number];
}

export interface SpeakerSeriesTally {
  readonly speaker: Speaker;
  /** `from`: first day of the interval. */
  readonly points: readonly { readonly from: string; readonly tally: Tally }[];
}

export type SeriesInterval = "day" | "week" | "month" | "quarter";

/** A tally for each speaker with a statement that matches and addresses the claim, be it an undecided one. */
export async function tallySpeakers(
  database: Database,
  targetId: string,
  filter: StatementFilter,
): Promise<SpeakerTally[]> {
  const rows = await tallyQuery(database, targetId, filter, "all").execute();
  return rows.map((row) => ({
    speaker: toSpeaker(row),
    tally: toTally(row),
    distribution: [row.band_0, row.band_1, row.band_2, row.band_3, row.band_4],
  }));
}

/** A tally for each speaker and interval with such a statement; weeks start on Monday. */
export async function tallySeries(
  database: Database,
  { targetId, filter, interval }: { targetId: string; filter: StatementFilter; interval: SeriesInterval },
): Promise<SpeakerSeriesTally[]> {
  const rows = await tallyQuery(database, targetId, filter, interval).execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    return [{ speaker: toSpeaker(first), points: group.map((row) => ({ from: row.from_day, tally: toTally(row) })) }];
  });
}

function tallyQuery(database: Database, targetId: string, filter: StatementFilter, grain: SeriesInterval | "all") {
  // As a timestamp without zone: a date would be read in the session's time zone.
  const day = sql<string>`date_trunc(${grain === "all" ? "day" : grain}, published_on::timestamp)::date`;
  const bucket = grain === "all" ? sql<string>`date '0001-01-01'` : day;
  const decided = sql`filter (where not ${isUndecided})`;
  const byArticle = matching(database, targetId, filter)
    .where("value", "is not", null)
    .where("speaker_id", "is not", null)
    .select([
      "speaker_id",
      "article_id",
      bucket.as("from_day"),
      sql<number>`count(*) ${decided}`.as("n"),
      sql<number>`count(*) filter (where ${isUndecided})`.as("undecided"),
      sql<number>`coalesce(sum(value) ${decided}, 0)`.as("s"),
      sql<number>`coalesce(sum(value::bigint * value) ${decided}, 0)`.as("squares"),
      ...bands.map((band, index) =>
        sql<number>`count(*) filter (where ${bandConditions[band]} and not ${isUndecided})`.as(`b${index}`),
      ),
    ])
    // By position: an expression with a parameter in it is not known to be the one selected.
    .groupBy([sql`1`, sql`2`, sql`3`]);
  const bySpeaker = database
    .selectFrom(byArticle.as("by_article"))
    .select([
      "speaker_id",
      "from_day",
      sql<number>`count(*) filter (where n > 0)`.as("articles"),
      sql<number>`sum(n)`.as("count"),
      sql<number>`sum(undecided)`.as("undecided"),
      sql<number>`sum(s)`.as("sum"),
      sql<number>`sum(squares)`.as("sum_of_squares"),
      sql<number>`sum(s::numeric * s)`.as("squared_sums"),
      sql<number>`sum(s::numeric * n)`.as("sums_times_counts"),
      sql<number>`sum(n::numeric * n)`.as("squared_counts"),
      sql<number>`sum(b0)`.as("band_0"),
      sql<number>`sum(b1)`.as("band_1"),
      sql<number>`sum(b2)`.as("band_2"),
      sql<number>`sum(b3)`.as("band_3"),
      sql<number>`sum(b4)`.as("band_4"),
    ])
    .groupBy(["speaker_id", "from_day"]);
  return database
    .selectFrom(bySpeaker.as("by_speaker"))
    .innerJoin("speakers", "speakers.id", "by_speaker.speaker_id")
    .selectAll("by_speaker")
    .select(["speakers.id", "kind", "name", "role", "organization"])
    .orderBy("speakers.id")
    .orderBy("from_day");
}

function toSpeaker({ id, kind, name, role, organization }: Speaker): Speaker {
  return { id, kind, name, role, organization };
}

interface TallyRow {
  articles: number;
  count: number;
  undecided: number;
  sum: number;
  sum_of_squares: number;
  squared_sums: number;
  sums_times_counts: number;
  squared_counts: number;
}

function toTally(row: TallyRow): Tally {
  return {
    articles: row.articles,
    count: row.count,
    undecided: row.undecided,
    sum: row.sum,
    sumOfSquares: row.sum_of_squares,
    squaredSums: row.squared_sums,
    sumsTimesCounts: row.sums_times_counts,
    squaredCounts: row.squared_counts,
  };
}
