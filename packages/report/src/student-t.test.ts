import { expect, test } from "vitest";
import { studentT975 } from "./student-t.ts";

test.for([
  [1, 12.706205],
  [2, 4.302653],
  [10, 2.228139],
  [11, 2.200985],
  [12, 2.178813],
  [20, 2.085963],
  [30, 2.042272],
  [60, 2.000298],
  [120, 1.97993],
  [1_000_000, 1.959966],
] as const)("with %i degrees of freedom the quantile is %f", ([degreesOfFreedom, quantile]) => {
  expect(studentT975(degreesOfFreedom)).toBeCloseTo(quantile, 5);
});

test("more degrees of freedom never widen the interval", () => {
  for (let n = 1; n < 200; n += 1) expect(studentT975(n + 1)).toBeLessThan(studentT975(n));
});
