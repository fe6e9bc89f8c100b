import type { MeanWithInterval } from "./mean-with-interval.ts";
import type { Tally } from "./tally.ts";
import { toTenThousandths } from "./ten-thousandths.ts";

/**
 * For how many statements the corpus mean counts: a speaker's own variance over the variance between speakers.
 *
 * 0.51 / 0.12 = 4.3 in the annotated corpus (claim quorvex-threat: 188 statements of 21 speakers). It is fixed, since an
 * estimate from each answer would change with every filter, and is often below zero with few speakers.
 */
export const corpusWeight = 4;

/**
 * A speaker's mean, drawn toward the mean of the corpus, the more so the fewer statements there are.
 *
 * @see Efron and Morris (1975), the empirical Bayes estimate of many means
 */
export function shrunkMean({ mean, count }: Pick<MeanWithInterval, "mean" | "count">, corpusMean: number): number {
  return (count * mean + corpusWeight * corpusMean) / (count + corpusWeight);
}

/** The mean of a tally; 0 when there is nothing in it. */
export function meanOf({ count, sum }: Pick<Tally, "count" | "sum">): number {
  return count === 0 ? 0 : sum / (count * toTenThousandths(1));
}
