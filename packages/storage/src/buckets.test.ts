import fc from "fast-check";
import { expect, test } from "vitest";
import { type BucketRange, bucketsOf } from "./buckets.ts";
import type { Grain } from "./database.ts";

const show = (ranges: readonly BucketRange[]) =>
  ranges.map(({ grain, from, to }) => `${grain} ${from ?? "…"}–${to ?? "…"}`);

test.for<[string, { from?: string; to?: string }, Grain, string[]]>([
  ["no period: all of time", {}, "all", ["all …–…"]],
  ["no period, by month", {}, "month", ["month …–…"]],
  ["whole years", { from: "2020-01-01", to: "2022-12-31" }, "all", ["year 2020-01-01–2022-01-01"]],
  [
    "open to the right",
    { from: "2020-11-30" },
    "all",
    ["day 2020-11-30–2020-11-30", "month 2020-12-01–2020-12-01", "year 2021-01-01–…"],
  ],
  ["open to the left", { to: "2020-02-29" }, "all", ["year …–2019-01-01", "month 2020-01-01–2020-02-01"]],
  ["within a month", { from: "2020-02-03", to: "2020-02-28" }, "all", ["day 2020-02-03–2020-02-28"]],
  ["over New Year", { from: "2020-12-31", to: "2021-01-01" }, "all", ["day 2020-12-31–2021-01-01"]],
  ["from after to", { from: "2021-01-02", to: "2021-01-01" }, "all", []],
  [
    "by month, no years",
    { from: "2019-12-15", to: "2021-01-31" },
    "month",
    ["day 2019-12-15–2019-12-31", "month 2020-01-01–2021-01-01"],
  ],
  ["the ends of time", { from: "0001-01-01", to: "9999-12-31" }, "all", ["year 0001-01-01–9999-01-01"]],
  ["the first days", { to: "0001-01-02" }, "all", ["day …–0001-01-02"]],
  ["the last days", { from: "9999-12-30" }, "all", ["day 9999-12-30–…"]],
])("%s", ([, period, coarsest, ranges]) => {
  expect(show(bucketsOf(period, coarsest))).toEqual(ranges);
});

const day = fc
  .date({ min: new Date("2019-12-01"), max: new Date("2022-02-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const prefix: Record<Grain, number> = { all: 0, year: 4, month: 7, day: 10 };

test("every day of a period is in one bucket, and no other day is", () => {
  fc.assert(
    fc.property(day, day, day, fc.constantFrom<Grain>("all", "month", "day"), (from, to, probe, coarsest) => {
      const hits = bucketsOf({ from, to }, coarsest).filter((range) => {
        const start = `${probe.slice(0, prefix[range.grain])}${"0001-01-01".slice(prefix[range.grain])}`;
        return start >= (range.from ?? "") && start <= (range.to ?? "9");
      });
      expect(hits).toHaveLength(from <= probe && probe <= to ? 1 : 0);
    }),
    { numRuns: 2_000 },
  );
});
