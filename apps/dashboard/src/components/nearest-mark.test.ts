import { expect, test } from "vitest";
import { nearestMark, steppedMark } from "./nearest-mark.ts";

const mark = (x: number, y: number) => ({ key: `${x} ${y}`, x, y, datum: null });
const rows = [
  [mark(0, 10), mark(10, 10), mark(40, 10)],
  [mark(0, 50), mark(35, 50)],
];

test.for([
  ["the nearest of its own row", { x: 12, y: 12 }, { row: 0, index: 1 }],
  ["one of another row", { x: 30, y: 45 }, { row: 1, index: 1 }],
  ["none where none is near", { x: 200, y: 200 }, null],
] as const)("finds %s", ([, at, place]) => {
  expect(nearestMark(rows, { ...at, reach: 30 })).toEqual(place);
});

test.for([
  ["ArrowRight", { row: 0, index: 1 }, { row: 0, index: 2 }],
  ["ArrowRight", { row: 0, index: 2 }, { row: 0, index: 2 }],
  ["ArrowLeft", { row: 1, index: 0 }, { row: 1, index: 0 }],
  ["ArrowDown", { row: 0, index: 2 }, { row: 1, index: 1 }],
  ["ArrowUp", { row: 1, index: 1 }, { row: 0, index: 2 }],
  ["ArrowUp", { row: 0, index: 1 }, { row: 0, index: 1 }],
  ["Home", { row: 0, index: 2 }, { row: 0, index: 0 }],
  ["End", { row: 1, index: 0 }, { row: 1, index: 1 }],
  ["x", { row: 0, index: 0 }, null],
] as const)("%s leads from %o to %o", ([key, from, to]) => {
  expect(steppedMark(rows, from, key)).toEqual(to);
});
