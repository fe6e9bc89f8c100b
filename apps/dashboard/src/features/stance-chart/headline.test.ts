import { expect, test } from "vitest";
import { testSummary, testWords } from "../../test-data.ts";
import { barsOf } from "./chart-data.ts";
import { headlineOf, standfirstOf, textOfHeadline } from "./headline.ts";

const barsAt = (...means: number[]) =>
  barsOf(
    means.map((mean, index) => testSummary(`Speaker ${"ABCDEFGHIJKLMNOP"[index]}`, mean)),
    testWords,
  );

test.for([
  ["nobody", [], "No statement in view takes a clear stand on the claim."],
  ["one speaker", [-0.7], "Speaker A lands on dismisses."],
  ["two in one band", [0.3, 0.4], "Both speakers land on concerned."],
  ["three in one band", [0.3, 0.4, 0.5], "All three speakers land on concerned."],
  ["two bands", [0.3, 0.4, -0.9], "Of three speakers, two land on concerned and one on dismisses."],
  [
    "every band",
    [0.9, 0.3, 0, -0.3, -0.9, -0.8],
    "Of six speakers, two land on dismisses, one on alarmed, one on concerned, one on balanced and one on downplays.",
  ],
] as const)("says where %s stand", ([, means, sentence]) => {
  expect(textOfHeadline(headlineOf(barsAt(...means), 0, "en"))).toBe(sentence);
});

test.for([
  ["one band", [0.3, 0.4], "The two most quoted of 1,002 speakers all land on concerned."],
  ["two bands", [0.3, -0.4], "Of the two most quoted of 1,002 speakers, one lands on concerned and one on downplays."],
] as const)("tells how many speakers there are besides, with %s", ([, means, sentence]) => {
  expect(textOfHeadline(headlineOf(barsAt(...means), 1_000, "en"))).toBe(sentence);
});

test.for([
  ["one speaker", [-0.7], 0, "Speaker A liegt bei dismisses."],
  ["two in one band", [0.3, 0.4], 0, "Beide Stimmen liegen bei concerned."],
  ["two bands", [0.3, 0.4, -0.9], 0, "Von drei Stimmen liegen zwei bei concerned und eine bei dismisses."],
  [
    "two bands of the most quoted",
    [0.3, -0.4],
    1_000,
    "Von den zwei meistzitierten der 1.002 Stimmen liegt eine bei concerned und eine bei downplays.",
  ],
] as const)("says where %s stand in German", ([, means, others, sentence]) => {
  expect(textOfHeadline(headlineOf(barsAt(...means), others, "de"))).toBe(sentence);
});

test("marks the band words and nothing else", () => {
  const marked = headlineOf(barsAt(0.9, 0.8, -0.3), 0, "en").filter(({ band }) => band !== undefined);
  expect(marked).toEqual([
    { text: "alarmed", band: "supports" },
    { text: "downplays", band: "leans-against" },
  ]);
});

test("names the extremes, and how many rest on too few articles", () => {
  const bars = barsOf([testSummary("Ada Lund", 0.5), testSummary("Bo Rask", -0.25, { singleSource: true })], testWords);
  expect(standfirstOf(bars, "en")).toBe(
    "The means run from Bo Rask at \u22120.25 to Ada Lund at +0.50. One of them rests on fewer than three articles.",
  );
});

test("gives a single speaker's mean with its count and interval", () => {
  expect(standfirstOf(barsOf([testSummary("Ada Lund", 0.5)], testWords), "en")).toBe(
    "Mean +0.50 over 4 statements, 95 % interval +0.40 to +0.60.",
  );
  expect(standfirstOf([], "en")).toBe("");
});
