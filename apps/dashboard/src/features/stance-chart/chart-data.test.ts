import { expect, test } from "vitest";
import { testSpeaker, testSummary, testWords } from "../../test-data.ts";
import { barsOf, byBand, mostHeard, speakersPerBand } from "./chart-data.ts";

const bars = (...speakers: ReturnType<typeof testSummary>[]) => barsOf(speakers, testWords);

test("sorts from the most supportive to the most opposed, equal means by count and name", () => {
  const sorted = bars(
    testSummary("Ada Lund", -0.7),
    testSummary("Cem Koc", 0.1, { count: 2 }),
    testSummary("Bo Rask", 0.1, { count: 2 }),
    testSummary("Dora Weiss", 0.1, { count: 9 }),
    testSummary("Eve Oak", 0.8),
  );
  expect(sorted.map(({ name }) => name)).toEqual(["Eve Oak", "Dora Weiss", "Bo Rask", "Cem Koc", "Ada Lund"]);
});

test("gives each bar its band in the target's words, its interval and what is known of the speaker", () => {
  const speaker = testSpeaker("Ada Lund", { role: "Harbour master", organization: "Port of Nordhafen" });
  expect(bars(testSummary("Ada Lund", -0.7, { speaker, singleSource: true, articles: 1 }))).toEqual([
    {
      id: "ada-lund",
      name: "Ada Lund",
      detail: "Harbour master, Port of Nordhafen",
      mean: -0.7,
      interval: [-0.7 - 0.1, -0.7 + 0.1],
      count: 4,
      undecided: 0,
      corrected: 0,
      articles: 1,
      singleSource: true,
      previous: null,
      band: "opposes",
      word: "dismisses",
    },
  ]);
});

test("has no interval for one statement, and no detail for a bare name", () => {
  const [bar] = bars(testSummary("Ada Lund", 0, { low: null, high: null, count: 1 }));
  expect(bar).toMatchObject({ interval: null, detail: null, band: "balanced" });
});

test("names the counts of a distribution by their bands", () => {
  const named = { opposes: 1, "leans-against": 2, balanced: 3, "leans-toward": 4, supports: 5 };
  expect(byBand([1, 2, 3, 4, 5])).toEqual(named);
});

test("counts speakers per band, the largest group first", () => {
  const groups = speakersPerBand(bars(testSummary("A B", 0.9), testSummary("C D", -0.3), testSummary("E F", -0.4)));
  expect(groups.map(({ word, speakers }) => `${speakers} ${word}`)).toEqual(["2 downplays", "1 alarmed"]);
});

test("draws at most 24 rows, those with most statements, and always the chosen ones", () => {
  const many = bars(
    ...Array.from({ length: 40 }, (_, index) => testSummary(`Speaker ${index}`, 0, { count: index + 1 })),
  );
  const drawn = mostHeard(many, ["speaker-0"]);
  expect(drawn).toHaveLength(25);
  expect(drawn.map(({ id }) => id)).toContain("speaker-0");
  expect(Math.min(...drawn.filter(({ id }) => id !== "speaker-0").map(({ count }) => count))).toBe(17);
});

test("keeps where the mean was in the period before", () => {
  const [now, never] = barsOf(
    [testSummary("Ada Lund", 0.5, { previous: { mean: 0.2, count: 3 } }), testSummary("Bo Rask", 0.1)],
    testWords,
  );
  expect([now?.previous, never?.previous]).toEqual([0.2, null]);
});
