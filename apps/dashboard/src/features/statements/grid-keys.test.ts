import { expect, test } from "vitest";
import { stepFrom } from "./grid-keys.ts";

test.for([
  ["ArrowDown", 5, 6],
  ["ArrowUp", 5, 4],
  ["ArrowUp", 0, 0],
  ["PageDown", 5, 15],
  ["PageDown", 95, 99],
  ["PageUp", 5, 0],
  ["Home", 50, 0],
  ["End", 50, 99],
  ["a", 5, null],
] as const)("%s leads from row %i to %s", ([key, from, to]) => {
  expect(stepFrom(from, key, { count: 100, screen: 10 })).toBe(to);
});
