import type { Series } from "@standpoint/contract";
import { expect, test } from "vitest";
import { testSpeaker } from "../../test-data.ts";
import { countsOver, neighbours, periodOf, ticksOf, timelineOf } from "./chart-data.ts";
import { dayOf, timeOf } from "./time.ts";

type Point = Series["points"][number];

const point = (from: string, values: Partial<Point> = {}): Point => ({
  from,
  mean: 0.5,
  low: 0.4,
  high: 0.6,
  count: 2,
  undecided: 0,
  corrected: 0,
  articles: 3,
  singleSource: false,
  ...values,
});
const series = (name: string, ...points: Point[]): Series => ({ speaker: testSpeaker(name), points });

test("draws the eight with most statements, and names all others with their counts", () => {
  const all = Array.from({ length: 11 }, (_, index) =>
    series(`Speaker ${String.fromCharCode(65 + index)}`, point("2031-01-01", { count: index + 1 })),
  );
  const { panels, others } = timelineOf(all, "month");
  expect(panels.map(({ count }) => count)).toEqual([11, 10, 9, 8, 7, 6, 5, 4]);
  expect(others).toEqual([
    { id: "speaker-c", name: "Speaker C", count: 3 },
    { id: "speaker-b", name: "Speaker B", count: 2 },
    { id: "speaker-a", name: "Speaker A", count: 1 },
  ]);
});

test("keeps a speaker with a single point, with room around it", () => {
  const { panels, domain, starts } = timelineOf([series("Ada Lund", point("2031-05-01"))], "month");
  const time = Date.UTC(2031, 4, 1);
  expect(panels[0]?.points).toHaveLength(1);
  expect(domain[0]).toBeLessThan(time);
  expect(domain[1]).toBeGreaterThan(time);
  expect(starts).toEqual([time]);
});

test("puts points in order of time, with no interval where there is none", () => {
  const { panels } = timelineOf(
    [series("Ada Lund", point("2031-05-01"), point("2031-02-01", { low: null, high: null, count: 1 }))],
    "month",
  );
  expect(panels[0]?.points.map(({ from, interval }) => [from, interval])).toEqual([
    ["2031-02-01", null],
    ["2031-05-01", [0.4, 0.6]],
  ]);
});

test("tells an interval with no neighbour, where a band would have no width", () => {
  const none = { low: null, high: null };
  const { panels } = timelineOf(
    [series("Ada Lund", point("2031-01-01"), point("2031-02-01", none), point("2031-03-01"), point("2031-04-01"))],
    "month",
  );
  expect(panels[0]?.points.map(({ isAlone }) => isAlone)).toEqual([true, false, false, false]);
});

test("joins the intervals of neighbours, and not across a point without one", () => {
  const none = { low: null, high: null };
  const { panels } = timelineOf(
    [
      series(
        "Ada Lund",
        point("2031-01-01"),
        point("2031-02-01", none),
        point("2031-03-01"),
        point("2031-04-01"),
        point("2031-05-01", none),
      ),
    ],
    "month",
  );
  const groups = neighbours(panels[0]?.points ?? []);
  expect(groups.map((group) => group.map(({ from }) => from))).toEqual([["2031-03-01", "2031-04-01"]]);
});

test.for([
  ["month", "2031-01-01", "2031-12-01", 12, ["2031-01-01", "2031-04-01", "2031-07-01", "2031-10-01"]],
  ["quarter", "2030-10-01", "2031-07-01", 4, ["2030-10-01", "2031-01-01", "2031-04-01", "2031-07-01"]],
  ["week", "2031-03-03", "2031-03-24", 4, ["2031-03-03", "2031-03-10", "2031-03-17", "2031-03-24"]],
  ["day", "2031-02-27", "2031-03-01", 3, ["2031-02-27", "2031-02-28", "2031-03-01"]],
] as const)("marks at most four starts of a %s", ([interval, from, to, intervals, ticks]) => {
  const timeline = timelineOf([series("Ada Lund", point(from), point(to))], interval);
  expect(timeline.starts).toHaveLength(intervals);
  expect(ticksOf(timeline, 4).map(dayOf)).toEqual(ticks);
});

test("is empty without series", () => {
  expect(timelineOf([], "month")).toEqual({ panels: [], others: [], domain: [0, 1], starts: [] });
});

test("shows the whole period that was asked for, also where nothing was said", () => {
  const period = { from: "2031-01-15", to: "2031-06-30" };
  const { domain, starts } = timelineOf([series("Ada Lund", point("2031-03-01"))], "month", period);
  expect(starts.map(dayOf)).toEqual([
    "2031-01-01",
    "2031-02-01",
    "2031-03-01",
    "2031-04-01",
    "2031-05-01",
    "2031-06-01",
  ]);
  expect(domain[0]).toBeLessThan(timeOf("2031-01-01"));
  expect(domain[1]).toBeGreaterThan(timeOf("2031-06-01"));
});

test("counts everybody's statements in every interval of the time there is", () => {
  const { starts, counts } = countsOver(
    [
      series("Ada Lund", point("2031-01-01"), point("2031-03-01", { count: 5 })),
      series("Bo Rask", point("2031-03-01", { count: 1 })),
    ],
    "month",
  );
  expect(starts.map(dayOf)).toEqual(["2031-01-01", "2031-02-01", "2031-03-01"]);
  expect(counts).toEqual([2, 0, 6]);
});

test.for([
  ["month", "2031-02-01", {}, { from: "2031-02-01", to: "2031-02-28" }],
  ["quarter", "2030-10-01", {}, { from: "2030-10-01", to: "2030-12-31" }],
  ["week", "2031-03-03", {}, { from: "2031-03-03", to: "2031-03-09" }],
  ["month", "2031-02-01", { from: "2031-02-10", to: "2031-02-20" }, { from: "2031-02-10", to: "2031-02-20" }],
] as const)("a point of a %s that starts on %s leads to its days, within %o", ([interval, from, asked, period]) => {
  const [panel] = timelineOf([series("Ada Lund", point(from))], interval).panels;
  const [first] = panel?.points ?? [];
  expect(first && periodOf(first, interval, asked)).toEqual(period);
});
