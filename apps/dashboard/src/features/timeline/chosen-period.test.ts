import { expect, test } from "vitest";
import { binned, moved, periodOfRange, periodWithin, rangeOf } from "./chosen-period.ts";
import { startsBetween, timeOf } from "./time.ts";

const starts = startsBetween({ first: timeOf("2031-01-01"), last: timeOf("2031-06-01"), interval: "month" });

test.for([
  ["everything without bounds", {}, { first: 0, last: 5 }],
  ["whole months", { from: "2031-02-01", to: "2031-04-30" }, { first: 1, last: 3 }],
  ["a month that a bound cuts", { from: "2031-02-15", to: "2031-04-02" }, { first: 1, last: 3 }],
  ["bounds outside the time there is", { from: "2030-01-01", to: "2032-01-01" }, { first: 0, last: 5 }],
  ["a period after it", { from: "2033-01-01" }, { first: 5, last: 5 }],
] as const)("finds %s", ([, period, range]) => {
  expect(rangeOf(period, starts, "month")).toEqual(range);
});

test.for([
  ["both ends", { first: 1, last: 3 }, { from: "2031-02-01", to: "2031-04-30" }],
  ["no bound where the time ends", { first: 0, last: 3 }, { from: undefined, to: "2031-04-30" }],
  ["none for all of it", { first: 0, last: 5 }, { from: undefined, to: undefined }],
] as const)("has %s in the query", ([, range, period]) => {
  expect(periodOfRange(range, starts, "month")).toEqual(period);
});

test.for([
  ["first", -1, { first: 1, last: 3 }],
  ["first", 9, { first: 3, last: 3 }],
  ["last", 9, { first: 2, last: 5 }],
  ["last", -9, { first: 2, last: 2 }],
  ["both", 1, { first: 3, last: 4 }],
  ["both", 9, { first: 4, last: 5 }],
  ["both", -9, { first: 0, last: 1 }],
] as const)("moving %s by %i stays in the time there is, uncrossed", ([part, by, range]) => {
  expect(moved({ first: 2, last: 3 }, part, by, 6)).toEqual(range);
});

test("loses no count on the way into fewer columns", () => {
  const counts = Array.from({ length: 1_000 }, (_, index) => index % 7);
  const columns = binned(counts, 120);
  expect(columns.length).toBeLessThanOrEqual(120);
  expect(columns.reduce((sum, count) => sum + count, 0)).toBe(counts.reduce((sum, count) => sum + count, 0));
});

test.for([
  ["the months that begin in it", "2031-01-20", "2031-04-02", { from: "2031-02-01", to: "2031-04-30" }],
  ["one", "2031-01-20", "2031-02-20", { from: "2031-02-01", to: "2031-02-28" }],
  ["none", "2031-01-20", "2031-01-25", null],
] as const)("a span that is dragged over is %s", ([, from, to, period]) => {
  expect(periodWithin({ from: timeOf(from), to: timeOf(to) }, starts, "month")).toEqual(period);
});
