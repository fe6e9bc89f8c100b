import { expect, test } from "vitest";
import { type StancePair, stanceFigures } from "./stance-figures.ts";

const pair = (predicted: number | null, annotated: number | null): StancePair => ({ predicted, annotated });

test("counts classes, distance and side", () => {
  // Classes predicted | annotated: +|+, +|−, 0|−, 0|0, 0|0 (off target, no answer).
  const figures = stanceFigures([pair(0.75, 1), pair(0.5, -0.5), pair(null, -1), pair(0, 0), pair(null, null)]);
  expect(figures.count).toBe(5);
  // F1: − 0/(0+2), 0 2·2/(3+2), + 2·1/(2+1).
  expect(figures.macroF1).toBeCloseTo((0 + 4 / 5 + 2 / 3) / 3);
  // Distances of the four on target: 0.25, 1, 1, 0.
  expect(figures.meanAbsoluteError).toBeCloseTo(2.25 / 4);
  expect(figures.signAccuracy).toBe(1 / 2);
  expect(figures.answered).toBe(2 / 3);
});

test("classes that the annotation lacks leave macro F1 alone", () => {
  expect(stanceFigures([pair(1, 1), pair(-0.5, -1)]).macroF1).toBe(1);
});

test("an answer below the balanced band's edge is no side", () => {
  expect(stanceFigures([pair(0.19, 1)])).toMatchObject({ macroF1: 0, signAccuracy: null, answered: 0 });
});

test("no statements, no figures", () => {
  expect(stanceFigures([])).toEqual({
    count: 0,
    macroF1: null,
    meanAbsoluteError: null,
    signAccuracy: null,
    answered: null,
  });
});
