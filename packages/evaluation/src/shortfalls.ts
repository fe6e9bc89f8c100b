import type { QuotationFigures } from "./quotation-figures.ts";
import type { StanceFigures } from "./stance-figures.ts";

export interface Figures {
  readonly quotations: QuotationFigures;
  readonly stance: StanceFigures;
}

/** Least values of the figures that grow with quality, and the largest error. */
export interface Thresholds {
  readonly f1: number;
  readonly attributedF1: number;
  readonly speakerAccuracy: number;
  readonly macroF1: number;
  readonly signAccuracy: number;
  readonly meanAbsoluteErrorAtMost: number;
}

/** Each figure that misses its threshold, as a sentence; a figure that could not be computed misses it. */
export function shortfalls({ quotations, stance }: Figures, thresholds: Thresholds): string[] {
  const floors = [
    ["f1", quotations.f1, thresholds.f1],
    ["attributedF1", quotations.attributedF1, thresholds.attributedF1],
    ["speakerAccuracy", quotations.speakerAccuracy, thresholds.speakerAccuracy],
    ["macroF1", stance.macroF1, thresholds.macroF1],
    ["signAccuracy", stance.signAccuracy, thresholds.signAccuracy],
  ] as const;
  const low = floors
    .filter(([, value, floor]) => value === null || value < floor)
    .map(([name, value, floor]) => `${name} is ${show(value)}, at least ${show(floor)} is expected`);
  const error = stance.meanAbsoluteError;
  const ceiling = thresholds.meanAbsoluteErrorAtMost;
  if (error !== null && error <= ceiling) return low;
  return [...low, `meanAbsoluteError is ${show(error)}, at most ${show(ceiling)} is expected`];
}

const show = (value: number | null) => value?.toFixed(3) ?? "unknown";
