import { bands } from "@standpoint/domain";
import { sql } from "kysely";
import { bandConditions } from "./statement-filter.ts";

/** Columns of a tally, in the order they are written: of `rollups`, and of every query that counts statements. */
export const tallyColumns = [
  "articles",
  "n",
  "undecided",
  "corrected",
  "sum",
  "sum_of_squares",
  "squared_sums",
  "sums_times_counts",
  "squared_counts",
  "band_0",
  "band_1",
  "band_2",
  "band_3",
  "band_4",
] as const;

/** Statements that count: they address the claim and are not undecided. */
export const isDecided = sql<boolean>`value is not null and not undecided`;

/** Statements that lists and charts have: not those of copies, nor what a person found to be no statement. */
export const isListed = sql<boolean>`not is_copy and not is_rejected`;

/** What an article's statements add up to; to be selected from statements grouped by article. */
export const ofStatements = sql`
  count(*) filter (where ${isDecided}) as n,
  count(*) filter (where undecided) as undecided,
  count(*) filter (where ${isDecided} and is_corrected) as corrected,
  coalesce(sum(value) filter (where ${isDecided}), 0) as s,
  coalesce(sum(value::bigint * value) filter (where ${isDecided}), 0) as squares,
  ${sql.join(bands.map((band, index) => sql`count(*) filter (where ${isDecided} and ${bandConditions[band]}) as ${sql.ref(`b${index}`)}`))}
`;

/** {@link tallyColumns} of several articles; to be selected from rows of {@link ofStatements}. */
export const ofArticles = sql`
  count(*) filter (where n > 0) as articles,
  sum(n) as n, sum(undecided) as undecided, sum(corrected) as corrected, sum(s) as sum, sum(squares) as sum_of_squares,
  sum(s::numeric * s) as squared_sums, sum(s::numeric * n) as sums_times_counts, sum(n::numeric * n) as squared_counts,
  sum(b0) as band_0, sum(b1) as band_1, sum(b2) as band_2, sum(b3) as band_3, sum(b4) as band_4
`;

/** A tenth of the scale, numbered from most opposed; tenths meet where bands do, and bounds belong to the outer one. */
export const binOf = sql<number>`
  case when value < 0 then greatest(0, 9 + value / 1000) else least(19, 10 + value / 1000) end
`;

/** How many tenths there are; four make a band. */
export const binCount = 20;

/** The buckets of a day, one of each grain; to be joined to rows with a `published_on`. */
export const grains = sql`(values
  ('all', date '0001-01-01'),
  ('year', date_trunc('year', published_on::timestamp)::date),
  ('month', date_trunc('month', published_on::timestamp)::date),
  ('day', published_on)
) as buckets (grain, bucket)`;
