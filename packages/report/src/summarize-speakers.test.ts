import { expect, test } from "vitest";
import { sampleStatement } from "./sample-statements.ts";
import { bySpeaker, summarizeSpeakers, summarizeTallies, tallyStatements } from "./summarize-speakers.ts";

test("one row for each speaker, highest mean first", () => {
  const rows = summarizeSpeakers([
    sampleStatement({ speaker: "Anna Weber", value: 0.8 }),
    sampleStatement({ speaker: "Anna Weber", value: -0.2 }),
    sampleStatement({ speaker: "Ben Okafor", value: 0.9 }),
  ]);
  expect(rows.map(({ speaker, mean, count }) => [speaker.name, mean, count])).toEqual([
    ["Ben Okafor", 0.9, 1],
    ["Anna Weber", 0.3, 2],
  ]);
});

test("off-target and unattributed statements are in no row and no mean", () => {
  const rows = summarizeSpeakers([
    sampleStatement({ value: 0.4 }),
    sampleStatement({ value: null }),
    sampleStatement({ speaker: null }),
    sampleStatement({ speaker: "Ben Okafor", value: null }),
  ]);
  expect(rows).toMatchObject([{ speaker: { name: "Anna Weber" }, mean: 0.4, count: 1 }]);
});

test("the distribution counts each band", () => {
  const values = [-1, -0.6, -0.3, 0, 0.2, 0.59, 0.6];
  expect(summarizeSpeakers(values.map((value) => sampleStatement({ value })))[0]?.distribution).toEqual([
    2, 1, 1, 2, 1,
  ]);
});

test("the interval is over articles where there are three", () => {
  const statements = ["art_1", "art_2", "art_3"].map((articleId) => sampleStatement({ articleId }));
  expect(summarizeSpeakers(statements)[0]).toMatchObject({ articles: 3, singleSource: false });
  expect(summarizeSpeakers(statements.slice(1))[0]).toMatchObject({ articles: 2, singleSource: true });
});

test("an undecided statement is counted apart, and is in no mean, band or article", () => {
  const rows = summarizeSpeakers([
    sampleStatement({ value: 0.4 }),
    sampleStatement({ value: 0.1, labels: [-1, 1], articleId: "art_2" }),
    sampleStatement({ value: -0.1, labels: [-1, 0, 1], speaker: "Ben Okafor" }),
  ]);
  expect(rows).toMatchObject([
    { speaker: { name: "Anna Weber" }, mean: 0.4, count: 1, undecided: 1, articles: 1, distribution: [0, 0, 0, 1, 0] },
  ]);
  expect(rows).toHaveLength(1);
});

test("the fewer statements, the nearer is the shrunk mean to that of everybody, also of those not asked for", () => {
  const statements = [
    ...["art_1", "art_2", "art_3", "art_4"].map((articleId) => sampleStatement({ value: 0.5, articleId })),
    sampleStatement({ value: -1, speaker: "Ben Okafor" }),
  ];
  // Over all five: 0.2.
  expect(summarizeSpeakers(statements).map(({ mean, shrunkMean }) => [mean, shrunkMean])).toEqual([
    [0.5, 0.35],
    [-1, expect.closeTo((-1 + 4 * 0.2) / 5, 12)],
  ]);
});

test("the corpus is everybody, listed or not", () => {
  const [anna] = bySpeaker([sampleStatement({ value: 0.5 })]);
  if (!anna) throw new Error("no speaker");
  const tallied = {
    speaker: anna.speaker,
    tally: tallyStatements(anna.statements),
    distribution: [0, 0, 0, 1, 0] as const,
  };
  expect(summarizeTallies([tallied], { count: 5, sum: 0 })).toMatchObject([{ mean: 0.5, shrunkMean: 0.1 }]);
  expect(summarizeTallies([], { count: 0, sum: 0 })).toEqual([]);
});
