import { expect, test } from "vitest";
import type { Dot } from "../../queries.ts";
import { testSpeaker, testStatement, testSummary, testWords } from "../../test-data.ts";
import { comparedSpeakers, stacked, stripRowsOf } from "./chart-data.ts";

const speakers = ["Ada Lund", "Bo Rask", "Cem Koc", "Dora Weiss", "Eve Oak", "Finn Holt", "Gus Ray"].map(
  (name, index) => testSummary(name, 0.1 * index - 0.3, { count: index + 1 }),
);
const dot = (id: string, name: string, value: number | null, labels: readonly number[] = []): Dot => {
  const { stance, ...statement } = testStatement({ id });
  const attribution = { speaker: testSpeaker(name), sieve: "explicit-name", confidence: 1 } as const;
  return { ...statement, attribution, stance: { ...stance, value, labels: [...labels] as Dot["stance"]["labels"] } };
};

test("compares the six with most statements, or those that were named", () => {
  const ids = (named?: string[]) => comparedSpeakers(speakers, named).map(({ speaker }) => speaker.id);
  expect(ids()).toEqual(["gus-ray", "finn-holt", "eve-oak", "dora-weiss", "cem-koc", "bo-rask"]);
  expect(ids(["ada-lund", "gus-ray", "nobody"])).toEqual(["gus-ray", "ada-lund"]);
});

test("gives each speaker their own statements, in order of stance, and leaves out what has none", () => {
  const rows = stripRowsOf(speakers.slice(0, 2), testWords, {
    dots: [
      dot("a", "Ada Lund", 0.5),
      dot("b", "Bo Rask", 0),
      dot("c", "Ada Lund", -0.7),
      dot("d", "Ada Lund", null),
      dot("e", "Ada Lund", 0.1, [-1, 1]),
    ],
    histograms: new Map(),
  });
  expect(
    rows.map(({ bar, dots }) => [bar.name, dots.map(({ id, band, isUndecided }) => [id, band, isUndecided])]),
  ).toEqual([
    ["Bo Rask", [["b", "balanced", false]]],
    [
      "Ada Lund",
      [
        ["c", "opposes", false],
        ["e", "balanced", true],
        ["a", "leans-toward", false],
      ],
    ],
  ]);
});

test("stacks dots that fall together to both sides, and no further than there is room", () => {
  expect(stacked([0, 1, 2, 50], { size: 8, room: 20 })).toEqual([0, -8, 8, 0]);
  const many = stacked(Array(41).fill(100), { size: 8, room: 20 });
  expect(Math.max(...many.map(Math.abs))).toBe(20);
  expect(new Set(many).size).toBe(41);
});

test("tells whose stance a person gave", () => {
  const corrected: Dot = { ...dot("a", "Ada Lund", 0.5), reviewed: ["stance", "speaker"] };
  const accepted: Dot = { ...dot("b", "Ada Lund", 0.6), reviewed: ["accepted"] };
  const [row] = stripRowsOf(speakers.slice(0, 1), testWords, { dots: [corrected, accepted], histograms: new Map() });
  expect(row?.dots.map(({ isCorrected }) => isCorrected)).toEqual([true, false]);
});
