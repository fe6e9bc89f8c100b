import type { Evidence } from "@standpoint/domain";
import { toFourDigits } from "./to-four-digits.ts";

/** Gives the rounding error to the heaviest piece, so that the weights add up to the value; drops what is nothing. */
export function settle(evidence: readonly Evidence[], value: number): Evidence[] {
  const rest = toFourDigits(value - evidence.reduce((total, { weight }) => total + weight, 0));
  const heaviest = evidence.reduce((most, one, index) => {
    return Math.abs(one.weight) > Math.abs(evidence[most]?.weight ?? 0) ? index : most;
  }, 0);
  return evidence
    .map((one, index) => (index === heaviest ? { ...one, weight: toFourDigits(one.weight + rest) } : one))
    .filter(({ weight }) => weight !== 0);
}
