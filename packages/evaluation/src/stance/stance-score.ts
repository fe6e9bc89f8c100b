import type { Label } from "@standpoint/domain";
import { f1, ratio } from "../ratio.ts";
import { pythonRandom } from "./mersenne-twister.ts";
import { spearman } from "./spearman.ts";

/** What a scorer says of a statement. */
export interface StanceAnswer {
  /** [-1, 1]; `null` where it does not address the claim. */
  readonly value: number | null;
  readonly label: Label | null;
  /** [0, 1] */
  readonly confidence: number;
}

/** A statement with the label that a person gave it, and a scorer's answer; `null` where it gave none. */
export interface JudgedStatement {
  readonly language: string | null;
  readonly annotated: Label;
  readonly answer: StanceAnswer | null;
}

/**
 * Figures over all statements of a file; their names are those of the reference scorer of these data sets.
 *
 * An answer of `null`, and none at all, count as 0. `null` where there is nothing to count.
 */
export interface StanceFileScore {
  readonly n: number;
  /** Statements without an answer. */
  readonly missing: number;
  /** Answers whose value and label are of different signs. */
  readonly score_label_disagree: number;
  readonly accuracy: number | null;
  /** Mean F1 of the labels that the annotation holds. */
  readonly macro_f1: number | null;
  /** Of 2,000 samples with replacement. */
  readonly macro_f1_95: readonly [low: number, high: number] | null;
  readonly f1_against: number | null;
  readonly f1_neutral: number | null;
  readonly f1_favor: number | null;
  /** Of the statements annotated as -1 or +1: those that got a side. */
  readonly polar_answered: number | null;
  /** Of those: the ones that got the right side. */
  readonly sign_accuracy_when_answered: number | null;
  /** Of the half with the highest confidence. */
  readonly accuracy_top_half: number | null;
  /** Expected calibration error over ten bins; `null` where an answer is missing. */
  readonly ece: number | null;
  /** Rank correlation of value and label. */
  readonly spearman: number | null;
  readonly [macroF1OfLanguage: `macro_f1_${string}`]: number | readonly [number, number] | null;
}

interface Row {
  readonly annotated: Label;
  readonly predicted: Label;
}

const labels: readonly Label[] = [-1, 0, 1];
const resamples = 2_000;
/** Of the sorted resamples: those that leave 2.5 % out on either side. */
const interval = [50, 1949] as const;

export function stanceScoreOf(statements: readonly JudgedStatement[]): StanceFileScore {
  const rows = statements.map(({ annotated, answer }): Row => ({ annotated, predicted: answer?.label ?? 0 }));
  const values = statements.map(({ answer }) => answer?.value ?? 0);
  const polar = rows.filter(({ annotated }) => annotated !== 0);
  const answered = polar.filter(({ predicted }) => predicted !== 0);
  const isMissing = statements.some(({ answer }) => answer === null);
  const trusted = rows.map((row, index) => ({
    confidence: statements[index]?.answer?.confidence ?? Math.abs(values[index] ?? 0),
    isRight: isRight(row),
  }));
  const byLanguage = Map.groupBy(rows.keys(), (index) => statements[index]?.language ?? "");
  return {
    n: rows.length,
    missing: statements.filter(({ answer }) => answer === null).length,
    score_label_disagree: rows.filter(({ predicted }, index) => predicted * (values[index] ?? 0) < 0).length,
    accuracy: ratio(rows.filter(isRight).length, rows.length),
    macro_f1: rows.length === 0 ? null : macroF1(rows),
    macro_f1_95: rows.length === 0 ? null : intervalOf(rows),
    f1_against: f1Of(-1, rows),
    f1_neutral: f1Of(0, rows),
    f1_favor: f1Of(1, rows),
    polar_answered: ratio(answered.length, polar.length),
    sign_accuracy_when_answered: ratio(answered.filter(isRight).length, answered.length),
    accuracy_top_half: topHalf(trusted),
    ece: isMissing ? null : calibrationError(trusted),
    spearman: spearman(
      values,
      rows.map(({ annotated }) => annotated),
    ),
    ...Object.fromEntries(
      [...byLanguage]
        .filter(([language]) => language !== "")
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([language, own]) => [`macro_f1_${language}`, macroF1(own.map((index) => rows[index] as Row))]),
    ),
  };
}

const isRight = ({ annotated, predicted }: Row) => annotated === predicted;

function f1Of(label: Label, rows: readonly Row[]): number | null {
  let [hits, predicted, annotated] = [0, 0, 0];
  for (const row of rows) {
    if (row.predicted === label) predicted++;
    if (row.annotated === label) annotated++;
    if (row.predicted === label && row.annotated === label) hits++;
  }
  return f1({ hits, predicted, annotated });
}

function macroF1(rows: readonly Row[]): number {
  const held = labels.filter((label) => rows.some(({ annotated }) => annotated === label));
  return held.reduce<number>((sum, label) => sum + (f1Of(label, rows) ?? 0), 0) / held.length;
}

function intervalOf(rows: readonly Row[]): [number, number] {
  const draw = pythonRandom();
  const sampled = Array.from({ length: resamples }, () => macroF1(rows.map(() => rows[draw(rows.length)] as Row)));
  sampled.sort((one, other) => one - other);
  return [sampled[interval[0]] ?? 0, sampled[interval[1]] ?? 0];
}

interface Trusted {
  readonly confidence: number;
  readonly isRight: boolean;
}

function topHalf(trusted: readonly Trusted[]): number | null {
  const ranked = trusted.toSorted((one, other) => other.confidence - one.confidence);
  const top = ranked.slice(0, Math.max(1, Math.floor(trusted.length / 2)));
  return ratio(top.filter(({ isRight }) => isRight).length, top.length);
}

const bins = 10;

function calibrationError(trusted: readonly Trusted[]): number | null {
  if (trusted.length === 0) return null;
  const inBins = Map.groupBy(trusted, ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)));
  let error = 0;
  for (const own of inBins.values()) {
    const gap = own.reduce((sum, { confidence, isRight }) => sum + confidence - (isRight ? 1 : 0), 0);
    error += Math.abs(gap) / trusted.length;
  }
  return error;
}
