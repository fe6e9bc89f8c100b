import { expect, test } from "vitest";
import { pairStatements } from "./pair-statements.ts";

const text = "abcd efgh, ijkl";
const at = (start: number, end: number) => ({ content: [{ start, end }] });

test.for([
  { name: "the same letters with other marks are one statement", predicted: at(0, 10), annotated: at(0, 9), pairs: 1 },
  { name: "half of the letters is enough", predicted: at(0, 4), annotated: at(0, 9), pairs: 1 },
  { name: "less than half is not", predicted: at(0, 3), annotated: at(0, 9), pairs: 0 },
  { name: "too long a span is no match either", predicted: at(0, 15), annotated: at(0, 4), pairs: 0 },
])("$name", ({ predicted, annotated, pairs }) => {
  expect(pairStatements({ text, predicted: [predicted], annotated: [annotated] })).toHaveLength(pairs);
});

test("two predictions of one statement give one pair, with the closer one", () => {
  const predicted = [at(0, 7), at(0, 9)];
  const annotated = [at(0, 9)];
  expect(pairStatements({ text, predicted, annotated })).toEqual([
    { predicted: predicted[1], annotated: annotated[0] },
  ]);
});

test("the pieces of an interrupted statement count together", () => {
  const pieces = [
    { start: 0, end: 4 },
    { start: 11, end: 15 },
  ];
  expect(pairStatements({ text, predicted: [{ content: pieces }], annotated: [{ content: pieces }] })).toHaveLength(1);
});
