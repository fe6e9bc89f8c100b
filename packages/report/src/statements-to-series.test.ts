import { expect, test } from "vitest";
import { sampleStatement } from "./sample-statements.ts";
import { statementsToSeries } from "./statements-to-series.ts";

test("the two statements of the house style make one point", () => {
  const series = statementsToSeries([sampleStatement({ value: 0.8 }), sampleStatement({ value: -0.2 })], "month");
  expect(series).toMatchObject([{ points: [{ from: "2025-02-01", mean: 0.3, count: 2 }] }]);
});

test("points are in time order, and an empty month has none", () => {
  const statements = ["2025-04-02", "2025-01-31", "2025-04-30"].map((publishedOn) => sampleStatement({ publishedOn }));
  expect(statementsToSeries(statements, "month")[0]?.points.map(({ from, count }) => [from, count])).toEqual([
    ["2025-01-01", 1],
    ["2025-04-01", 2],
  ]);
});

test("the speaker with most statements comes first", () => {
  const series = statementsToSeries(
    [sampleStatement(), sampleStatement({ speaker: "Ben Okafor" }), sampleStatement({ speaker: "Ben Okafor" })],
    "week",
  );
  expect(series.map(({ speaker }) => speaker.name)).toEqual(["Ben Okafor", "Anna Weber"]);
});

test("an undecided statement is counted beside its point's mean, and alone makes no point and no series", () => {
  const series = statementsToSeries(
    [
      sampleStatement({ value: 0.8 }),
      sampleStatement({ value: 0.1, labels: [-1, 1] }),
      sampleStatement({ value: 0.1, labels: [-1, 1], publishedOn: "2025-03-01" }),
      sampleStatement({ value: 0.1, labels: [-1, 1], speaker: "Ben Okafor" }),
    ],
    "month",
  );
  expect(
    series.map(({ points }) => points.map(({ from, mean, count, undecided }) => [from, mean, count, undecided])),
  ).toEqual([[["2025-02-01", 0.8, 1, 1]]]);
});
