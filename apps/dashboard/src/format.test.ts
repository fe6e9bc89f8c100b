import { expect, test } from "vitest";
import {
  countInWords,
  formatBound,
  formatDay,
  formatInterval,
  formatList,
  formatLongDay,
  formatPlural,
  formatShare,
  formatStance,
} from "./format.ts";

test.for([
  [0.534, "+0.53"],
  [-0.2, "\u22120.20"],
  [0, "0.00"],
  [-0.001, "0.00"],
  [1, "+1.00"],
] as const)("writes the stance %d as %s, with a true minus and two digits", ([value, text]) => {
  expect(formatStance(value)).toBe(text);
});

test("writes bounds of the scale short", () => {
  expect([-1, -0.6, 0, 0.2].map(formatBound)).toEqual(["\u22121", "\u22120.6", "0", "+0.2"]);
});

test("keeps a calendar day on its day", () => {
  expect(formatDay("2025-02-14")).toBe("14 Feb 2025");
  expect(formatLongDay("2025-02-14")).toMatch(/^Friday,? 14 February 2025$/);
});

test.for([
  ["day", "1 Apr 2031"],
  ["week", "week of 1 Apr 2031"],
  ["month", "Apr 2031"],
  ["quarter", "Q2 2031"],
] as const)("names an interval of a %s %s", ([interval, text]) => {
  expect(formatInterval("2031-04-01", interval)).toBe(text);
});

test("counts in the plural, and in words up to twelve", () => {
  expect(formatPlural(1, "statement", "statements")).toBe("1 statement");
  expect(formatPlural(2140, "statement", "statements")).toBe("2,140 statements");
  expect([0, 1, 12, 13].map(countInWords)).toEqual(["no", "one", "twelve", "13"]);
});

test("joins lists and writes shares", () => {
  expect(formatList(["a", "b", "c"])).toBe("a, b and c");
  expect(formatShare(0.834)).toBe("83%");
});
