import type { Span } from "./span.ts";
import type { Statement } from "./statement.ts";

/** Words that moved a score. */
export interface Evidence extends Span {
  /** Signed share of the value: the weights of a score add up to its value. */
  readonly weight: number;
}

/** A stance as a class: -1 opposes, 0 is balanced, 1 supports. */
export type Label = -1 | 0 | 1;

/** Position of a statement toward a Target. */
export interface StanceScore {
  /** [-1, 1]: -1 opposes, +1 supports; `null` when the statement does not address the claim. */
  readonly value: number | null;
  /** [0, 1] */
  readonly confidence: number;
  /** The labels that cannot be ruled out with 90 % confidence, ascending: one at least, and none where value is `null`. */
  readonly labels: readonly Label[];
  readonly scorer: string;
  readonly scorerVersion: string;
  /** In text order; offsets count in what was scored: an article's text, or a bare passage. */
  readonly evidence: readonly Evidence[];
}

export interface ScoredStatement extends Statement {
  readonly targetId: string;
  readonly targetRevision: number;
  readonly stance: StanceScore;
}

/** Keys of the five bands of the scale, from most opposed to most supportive; a target gives each its words. */
export const bands = ["opposes", "leans-against", "balanced", "leans-toward", "supports"] as const;
export type Band = (typeof bands)[number];

/** Upper bounds (inclusive) of the two opposing bands; the supporting ones mirror them. */
const strong = 0.6;
export const leaning = 0.2;

/**
 * The band of a stance value in [-1, 1]: ≤ -0.6, -0.6 … -0.2, -0.2 … 0.2, 0.2 … 0.6, ≥ 0.6.
 * The balanced band is open at both ends, so ±0.2 already leans.
 */
export function bandOf(value: number): Band {
  if (value <= -strong) return "opposes";
  if (value <= -leaning) return "leans-against";
  if (value < leaning) return "balanced";
  if (value < strong) return "leans-toward";
  return "supports";
}

/** The sign of a value as a class, 0 in the balanced band; `null` for `null`. */
export function labelOf(value: number | null): Label | null {
  if (value === null) return null;
  if (bandOf(value) === "balanced") return 0;
  return value < 0 ? -1 : 1;
}

/** The value's own label as the only one left: the labels of a score that nobody has calibrated. */
export function ownLabels(value: number | null): readonly Label[] {
  const label = labelOf(value);
  return label === null ? [] : [label];
}

/** Whether neither sign can be ruled out; such a statement is counted apart and enters no mean. */
export function isUndecided({ labels }: Pick<StanceScore, "labels">): boolean {
  return labels.includes(-1) && labels.includes(1);
}
