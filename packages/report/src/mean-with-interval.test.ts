import fc from "fast-check";
import { expect, test } from "vitest";
import { meanWithInterval } from "./mean-with-interval.ts";
import { studentT975 } from "./student-t.ts";
import { tally } from "./tally.ts";

const meanOf = (...valuesByArticle: number[][]) => meanWithInterval(tally(valuesByArticle));

test("one statement has a mean and no interval", () => {
  expect(meanOf([0.8])).toEqual({
    mean: 0.8,
    low: null,
    high: null,
    count: 1,
    undecided: 0,
    corrected: 0,
    articles: 1,
    singleSource: true,
  });
});

test("two statements of one article: over statements, single source", () => {
  // Standard error 0.5, t(1) = 12.7: wider than the scale.
  expect(meanOf([0.8, -0.2])).toEqual({
    mean: 0.3,
    low: -1,
    high: 1,
    count: 2,
    undecided: 0,
    corrected: 0,
    articles: 1,
    singleSource: true,
  });
});

test("four statements of two articles: over statements with t(3), single source", () => {
  const { mean, low, high, singleSource } = meanOf([0.1, 0.2], [0.3, 0.4]);
  // Standard deviation 0.129099, standard error 0.0645497, t(3) = 3.182446.
  expect({ mean, singleSource }).toEqual({ mean: 0.25, singleSource: true });
  expect(low).toBeCloseTo(0.25 - 0.205426, 5);
  expect(high).toBeCloseTo(0.25 + 0.205426, 5);
});

test("three articles with one statement each: the plain interval of three values with t(2)", () => {
  const { mean, low, high, singleSource } = meanOf([0.1], [0.2], [0.3]);
  // Standard error 0.1 / √3 = 0.0577350, t(2) = 4.302653.
  expect({ mean, singleSource }).toEqual({ mean: 0.2, singleSource: false });
  expect(low).toBeCloseTo(0.2 - 0.248414, 5);
  expect(high).toBeCloseTo(0.2 + 0.248414, 5);
});

test("an article that repeats itself makes nothing surer", () => {
  const once = meanOf([0.1], [0.2], [0.3]);
  const repeated = meanOf([0.1, 0.1, 0.1, 0.1], [0.2, 0.2, 0.2, 0.2], [0.3, 0.3, 0.3, 0.3]);
  expect(repeated).toMatchObject({ mean: once.mean, low: once.low, high: once.high, count: 12, articles: 3 });
});

test("articles of different length: cluster-robust by hand", () => {
  // Mean 0.3; residual sums of the articles: 0.3, -0.1, -0.2; Σ² = 0.14; variance 0.14 / 16 × 3/2 = 0.013125.
  const { low, high } = meanOf([0.4, 0.5], [0.2], [0.1]);
  expect(low).toBeCloseTo(0.3 - 4.302653 * Math.sqrt(0.013125), 6);
  expect(high).toBeCloseTo(0.3 + 4.302653 * Math.sqrt(0.013125), 6);
});

test("a bootstrap of whole articles finds the same standard error", () => {
  const random = mulberry32(4);
  const among = (most: number) => Math.floor(random() * most);
  // Forty articles, each with a leaning of its own and one to six statements.
  const articles = Array.from({ length: 40 }, () => {
    const leaning = random() - 0.5;
    return Array.from({ length: 1 + among(6) }, () => leaning + (random() - 0.5) / 2);
  });
  const means = Array.from({ length: 4_000 }, () => {
    const drawn = articles.flatMap(() => articles[among(articles.length)] ?? []);
    return drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  });
  const middle = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const bootstrapped = Math.sqrt(means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0) / means.length);
  const { mean, high } = meanOf(...articles);
  expect(((high ?? 0) - mean) / studentT975(39) / bootstrapped).toBeCloseTo(1, 1);
});

/** A small seeded generator of numbers in [0, 1), by Tommy Ettinger. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test("equal values have an interval without width", () => {
  expect(meanOf([0.7, 0.7], [0.7], [0.7])).toMatchObject({ mean: 0.7, low: 0.7, high: 0.7 });
  expect(meanOf([0.7, 0.7])).toMatchObject({ mean: 0.7, low: 0.7, high: 0.7 });
});

const stance = fc.integer({ min: -10_000, max: 10_000 }).map((units) => units / 10_000);

test("the interval holds the mean and stays on the scale", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(stance, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      (values) => {
        const { mean, low, high, count } = meanOf(...values);
        expect(Math.abs(mean)).toBeLessThanOrEqual(1);
        expect(low === null).toBe(count === 1);
        if (low === null || high === null) return;
        expect(-1 <= low && low <= mean && mean <= high && high <= 1).toBe(true);
      },
    ),
  );
});
