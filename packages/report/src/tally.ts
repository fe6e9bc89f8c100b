import { toTenThousandths } from "./ten-thousandths.ts";

/**
 * All that a mean and its interval need, in integers: values count in ten-thousandths.
 *
 * Tallies of different articles add up field by field, so a store can keep them by day, month or year.
 * Exact while every field is below 2^53: some 90 million statements.
 */
export interface Tally {
  /** Articles with at least one statement that counts. */
  readonly articles: number;
  /** Statements that count: they address the claim and are not undecided. */
  readonly count: number;
  /** Statements that address the claim on a side nobody can tell; they are in none of the sums. */
  readonly undecided: number;
  /** Statements of the count whose stance, speaker or words a person changed. */
  readonly corrected: number;
  /** Σ value */
  readonly sum: number;
  /** Σ value² */
  readonly sumOfSquares: number;
  /** Σ over articles of (the article's sum)² */
  readonly squaredSums: number;
  /** Σ over articles of the article's sum × its count */
  readonly sumsTimesCounts: number;
  /** Σ over articles of (the article's count)² */
  readonly squaredCounts: number;
}

/**
 * Tallies stance values in [-1, 1] that nobody corrected, one list for each article; articles with an empty list are not
 * counted.
 *
 * @param undecided how many statements without a side there are besides
 */
export function tally(valuesByArticle: Iterable<readonly number[]>, undecided = 0): Tally {
  let [articles, count, sum, sumOfSquares, squaredSums, sumsTimesCounts, squaredCounts] = [0, 0, 0, 0, 0, 0, 0];
  for (const values of valuesByArticle) {
    if (values.length === 0) continue;
    const units = values.map(toTenThousandths);
    const articleSum = units.reduce((total, unit) => total + unit, 0);
    articles += 1;
    count += units.length;
    sum += articleSum;
    sumOfSquares += units.reduce((total, unit) => total + unit * unit, 0);
    squaredSums += articleSum * articleSum;
    sumsTimesCounts += articleSum * units.length;
    squaredCounts += units.length * units.length;
  }
  return { articles, count, undecided, corrected: 0, sum, sumOfSquares, squaredSums, sumsTimesCounts, squaredCounts };
}
