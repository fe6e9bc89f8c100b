import { expect, test } from "vitest";
import { periodOf } from "./periods.ts";

test.for([
  [1, "2031-03-01"],
  [30, "2031-01-31"],
  [365, "2030-03-02"],
] as const)("begins a period of %d days, today among them, on %s", ([days, from]) => {
  expect(periodOf(days, new Date("2031-03-01T12:00:00Z"))).toEqual({ from, to: "2031-03-01" });
});
