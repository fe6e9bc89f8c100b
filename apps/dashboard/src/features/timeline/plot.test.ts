import { expect, test } from "vitest";
import { spread } from "./plot.ts";

const range = { gap: 15, from: 0, to: 100 };

test.for([
  ["leaves names that have room", [10, 50, 90], [10, 50, 90]],
  ["moves a name that would cover another", [50, 52], [50, 65]],
  ["keeps the order of those it was given", [52, 50], [65, 50]],
  ["moves up what would stand below the plot", [98, 99, 100], [70, 85, 100]],
] as const)("%s", ([, heights, placed]) => {
  expect(spread(heights, range)).toEqual(placed);
});
