import { expect, test } from "vitest";
import { meanOf, shrunkMean } from "./shrunk-mean.ts";
import { tally } from "./tally.ts";

test.for([
  { mean: 1, count: 1, corpusMean: 0, shrunk: 0.2 },
  { mean: 1, count: 4, corpusMean: 0, shrunk: 0.5 },
  { mean: -0.5, count: 4, corpusMean: 0.5, shrunk: 0 },
  { mean: 1, count: 396, corpusMean: 0, shrunk: 0.99 },
  { mean: 0.3, count: 2, corpusMean: 0.3, shrunk: 0.3 },
])("$mean over $count, with $corpusMean over all, is drawn to $shrunk", ({ shrunk, corpusMean, ...own }) => {
  expect(shrunkMean(own, corpusMean)).toBeCloseTo(shrunk, 12);
});

test("the mean of a tally is over its statements, and of an empty one 0", () => {
  expect(meanOf(tally([[1, 0.5], [0]]))).toBeCloseTo(0.5, 12);
  expect(meanOf(tally([], 3))).toBe(0);
});
