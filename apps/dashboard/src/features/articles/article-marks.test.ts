import { expect, test } from "vitest";
import { testStatement } from "../../test-data.ts";
import { innermostContent, marksOf, statementsToward } from "./article-marks.ts";

test("marks every content span, the cue, the source and the words that moved the score", () => {
  const marks = marksOf([
    testStatement({
      id: "s",
      content: [
        { start: 0, end: 10 },
        { start: 20, end: 25 },
      ],
      cue: { start: 11, end: 15 },
      source: { start: 16, end: 19 },
      stance: {
        value: -0.4,
        confidence: 0.5,
        labels: [-1],
        scorer: "roles",
        scorerVersion: "1",
        evidence: [{ start: 2, end: 4, weight: -0.4 }],
      },
    }),
  ]);
  expect(marks).toEqual([
    { kind: "content", statementId: "s", start: 0, end: 10, value: -0.4, length: 15 },
    { kind: "content", statementId: "s", start: 20, end: 25, value: -0.4, length: 15 },
    { kind: "cue", statementId: "s", start: 11, end: 15 },
    { kind: "source", statementId: "s", start: 16, end: 19 },
    { kind: "evidence", statementId: "s", start: 2, end: 4, weight: -0.4 },
  ]);
});

test("takes the statements of one target, in text order", () => {
  const statements = [
    testStatement({ id: "late", content: [{ start: 50, end: 60 }] }),
    testStatement({ id: "early" }),
    testStatement({ id: "other", targetId: "elsewhere" }),
  ];
  expect(statementsToward(statements, "harbour").map(({ id }) => id)).toEqual(["early", "late"]);
});

test("gives words in two statements to the inner one", () => {
  const marks = marksOf([
    testStatement({ id: "outer", content: [{ start: 0, end: 90 }] }),
    testStatement({ id: "inner", content: [{ start: 10, end: 20 }] }),
  ]);
  expect(innermostContent(marks)?.statementId).toBe("inner");
  expect(innermostContent([])).toBeNull();
});
