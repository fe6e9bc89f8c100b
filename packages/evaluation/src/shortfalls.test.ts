import { expect, test } from "vitest";
import { quotationFigures } from "./quotation-figures.ts";
import { type Figures, shortfalls } from "./shortfalls.ts";

const thresholds = {
  f1: 0.8,
  attributedF1: 0.7,
  speakerAccuracy: 0.9,
  macroF1: 0.5,
  signAccuracy: 0.6,
  meanAbsoluteErrorAtMost: 0.6,
};
const good: Figures = {
  quotations: { ...quotationFigures([]), f1: 0.8, attributedF1: 0.7, speakerAccuracy: 0.9 },
  stance: { count: 9, macroF1: 0.5, signAccuracy: 0.6, meanAbsoluteError: 0.6, answered: 1 },
};

test("figures at their thresholds hold", () => {
  expect(shortfalls(good, thresholds)).toEqual([]);
});

test("names what is too low, too high or unknown", () => {
  const bad = {
    quotations: { ...good.quotations, f1: 0.7, speakerAccuracy: null },
    stance: { ...good.stance, meanAbsoluteError: 0.9 },
  };
  expect(shortfalls(bad, thresholds)).toEqual([
    "f1 is 0.700, at least 0.800 is expected",
    "speakerAccuracy is unknown, at least 0.900 is expected",
    "meanAbsoluteError is 0.900, at most 0.600 is expected",
  ]);
});
