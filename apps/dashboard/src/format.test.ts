import { expect, test } from "vitest";
import { formats } from "./format.ts";

const { en, de } = formats;

test.for([
  [0.534, "+0.53", "+0,53"],
  [-0.2, "\u22120.20", "\u22120,20"],
  [0, "0.00", "0,00"],
  [-0.001, "0.00", "0,00"],
  [1, "+1.00", "+1,00"],
] as const)("writes the stance %d as %s and %s, with a true minus and two digits", ([value, english, german]) => {
  expect([en.stance(value), de.stance(value)]).toEqual([english, german]);
});

test("writes bounds of the scale short", () => {
  expect([-1, -0.6, 0, 0.2].map(en.bound)).toEqual(["\u22121", "\u22120.6", "0", "+0.2"]);
  expect([-0.6, 0.2].map(de.bound)).toEqual(["\u22120,6", "+0,2"]);
});

test("keeps a calendar day on its day", () => {
  expect(en.day("2025-02-14")).toBe("14 Feb 2025");
  expect(en.longDay("2025-02-14")).toMatch(/^Friday,? 14 February 2025$/);
  expect(de.longDay("2025-02-14")).toBe("Freitag, 14. Februar 2025");
});

test.for([
  ["day", "1 Apr 2031", "1. Apr. 2031"],
  ["week", "week of 1 Apr 2031", "Woche ab 1. Apr. 2031"],
  ["month", "Apr 2031", "Apr. 2031"],
  ["quarter", "Q2 2031", "2. Quartal 2031"],
] as const)("names an interval of a %s %s and %s", ([interval, english, german]) => {
  expect(en.interval("2031-04-01", interval)).toBe(english);
  expect(de.interval("2031-04-01", interval)).toBe(german);
});

test("counts in the plural, and in words up to twelve", () => {
  expect(en.plural(1, "statement", "statements")).toBe("1 statement");
  expect(en.plural(2140, "statement", "statements")).toBe("2,140 statements");
  expect(de.plural(2140, "Aussage", "Aussagen")).toBe("2.140 Aussagen");
  expect([0, 1, 12, 13].map(en.countInWords)).toEqual(["no", "one", "twelve", "13"]);
});

test("joins lists and writes shares", () => {
  expect(en.list(["a", "b", "c"])).toBe("a, b and c");
  expect(de.list(["a", "b", "c"])).toBe("a, b und c");
  expect(en.share(0.834)).toBe("83%");
  expect(de.share(0.834)).toBe("83\u00a0%");
});
