import { studentT975 } from "./student-t.ts";
import type { Tally } from "./tally.ts";
import { fromTenThousandths, toTenThousandths } from "./ten-thousandths.ts";

/** From how many articles on the interval is over articles. */
const enoughArticles = 3;

/** A mean and how sure it is, all in [-1, 1]. */
export interface MeanWithInterval {
  readonly mean: number;
  /** Ends of the 95 % interval; `null` with one statement, which says nothing of the spread. */
  readonly low: number | null;
  readonly high: number | null;
  readonly count: number;
  /** Statements beside these whose side nobody can tell. */
  readonly undecided: number;
  /** Statements of the count whose stance, speaker or words a person changed. */
  readonly corrected: number;
  readonly articles: number;
  /** Fewer than three articles: the interval is over statements, which one article makes look too sure. */
  readonly singleSource: boolean;
}

/**
 * The mean over statements with its 95 % interval, by Student's t.
 *
 * Statements of one article resemble each other, so with three or more articles the variance is the cluster-robust
 * one by article (articles − 1 degrees of freedom); with fewer it is over statements (count − 1). Where the sample
 * shows no spread, as with values that are all equal, the interval has no width: its count says how little that means.
 *
 * A bootstrap of whole articles estimates the same variance by chance, from sums by article that no tally keeps.
 *
 * @param tally of at least one statement that counts
 * @see Liang and Zeger (1986), with the usual correction G / (G − 1)
 */
export function meanWithInterval(tally: Tally): MeanWithInterval {
  const mean = tally.sum / (tally.count * toTenThousandths(1));
  const singleSource = tally.articles < enoughArticles;
  const halfWidth = singleSource ? halfWidthOverStatements(tally) : halfWidthOverArticles(tally);
  return {
    mean,
    low: halfWidth === null ? null : Math.max(-1, mean - halfWidth),
    high: halfWidth === null ? null : Math.min(1, mean + halfWidth),
    count: tally.count,
    undecided: tally.undecided,
    corrected: tally.corrected,
    articles: tally.articles,
    singleSource,
  };
}

function halfWidthOverStatements({ count, sum, sumOfSquares }: Tally): number | null {
  if (count < 2) return null;
  // Whole numbers: a difference of floats would give equal values a spread.
  const spread = BigInt(count) * BigInt(sumOfSquares) - BigInt(sum) ** 2n;
  const variance = Number(spread) / count ** 2 / (count - 1);
  return fromTenThousandths(studentT975(count - 1) * Math.sqrt(variance));
}

/** Σ (article's sum − article's count × mean)² / count² × G / (G − 1), multiplied out so that it needs sums only. */
function halfWidthOverArticles(tally: Tally): number {
  const [count, sum] = [BigInt(tally.count), BigInt(tally.sum)];
  const spread =
    count ** 2n * BigInt(tally.squaredSums) -
    2n * count * sum * BigInt(tally.sumsTimesCounts) +
    sum ** 2n * BigInt(tally.squaredCounts);
  const variance = (Number(spread) / tally.count ** 4) * (tally.articles / (tally.articles - 1));
  return fromTenThousandths(studentT975(tally.articles - 1) * Math.sqrt(variance));
}
