import { expect, test } from "vitest";
import { movedEdge, trimmed, withSpan } from "./words-draft.ts";

const text = "“We  won”, she said, “by far.”";
const we = { start: 1, end: 8 };
const wordsAt = (spans: readonly { start: number; end: number }[] | null) =>
  spans?.map(({ start, end }) => text.slice(start, end)) ?? null;

test.for([
  ["the start a word back", "start", "back", ["“We  won"]],
  ["the start a word on", "start", "forward", ["won"]],
  ["the end a word back", "end", "back", ["We"]],
  ["the end a word on", "end", "forward", ["We  won”,"]],
] as const)("moves %s", ([, edge, direction, words]) => {
  expect(wordsAt(movedEdge(text, [we], edge, direction))).toEqual(words);
});

test("no edge moves beyond the text, nor past the other", () => {
  expect(movedEdge(text, [{ start: 0, end: text.length }], "start", "back")).toBeNull();
  expect(movedEdge(text, [{ start: 0, end: text.length }], "end", "forward")).toBeNull();
  expect(movedEdge(text, [{ start: 5, end: 8 }], "start", "forward")).toBeNull();
  expect(movedEdge(text, [{ start: 5, end: 8 }], "end", "back")).toBeNull();
});

test("pieces are in order, and those that meet become one", () => {
  const far = { start: 22, end: 28 };
  expect(wordsAt(withSpan([far], we))).toEqual(["We  won", "by far"]);
  expect(withSpan([we, far], { start: 6, end: 25 })).toEqual([{ start: 1, end: 28 }]);
});

test("a selection is without the blanks around it", () => {
  expect(trimmed(text, { start: 3, end: 6 })).toEqual({ start: 5, end: 6 });
  expect(trimmed(text, { start: 3, end: 5 })).toBeNull();
});
