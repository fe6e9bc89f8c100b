import { labelOf } from "@standpoint/domain";
import { f1, ratio } from "./ratio.ts";

/** The stance of one statement toward one target, both in [-1, 1] or `null` for “does not address the claim”. */
export interface StancePair {
  readonly predicted: number | null;
  readonly annotated: number | null;
}

/** `null` where there is nothing to count. */
export interface StanceFigures {
  readonly count: number;
  /** Mean F1 of the classes -1, 0 and +1 that the annotation holds; `null` values are of class 0. [0, 1] */
  readonly macroF1: number | null;
  /** Over statements annotated as addressing the claim, a missing answer counting as 0. [0, 2] */
  readonly meanAbsoluteError: number | null;
  /** Of the statements annotated as -1 or +1 that got a side: those that got the right one. [0, 1] */
  readonly signAccuracy: number | null;
  /** Of the statements annotated as -1 or +1: those that got a side at all. [0, 1] */
  readonly answered: number | null;
}

const classes = [-1, 0, 1] as const;

/** The class of a value, in the bands of the scale: below 0.2 either way is balanced. */
const classOf = (value: number | null) => labelOf(value) ?? 0;

export function stanceFigures(pairs: readonly StancePair[]): StanceFigures {
  const labels = pairs.map((pair) => ({ predicted: classOf(pair.predicted), annotated: classOf(pair.annotated) }));
  const polar = labels.filter(({ annotated }) => annotated !== 0);
  const answered = polar.filter(({ predicted }) => predicted !== 0);
  return {
    count: pairs.length,
    macroF1: mean(
      classes
        .filter((label) => labels.some(({ annotated }) => annotated === label))
        .map((label) => f1Of(label, labels) ?? 0),
    ),
    meanAbsoluteError: mean(
      pairs.flatMap(({ predicted, annotated }) => (annotated === null ? [] : [Math.abs((predicted ?? 0) - annotated)])),
    ),
    signAccuracy: ratio(answered.filter(({ predicted, annotated }) => predicted === annotated).length, answered.length),
    answered: ratio(answered.length, polar.length),
  };
}

function f1Of(label: number, labels: readonly { predicted: number; annotated: number }[]): number | null {
  return f1({
    hits: labels.filter(({ predicted, annotated }) => predicted === label && annotated === label).length,
    predicted: labels.filter(({ predicted }) => predicted === label).length,
    annotated: labels.filter(({ annotated }) => annotated === label).length,
  });
}

function mean(values: readonly number[]): number | null {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
