import type { ClassProbabilities } from "@standpoint/stance";

/** Softmax of the logits over the temperature. */
export function toProbabilities(logits: readonly number[], temperature: number): ClassProbabilities {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp((logit - highest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  const [against = 0, neutral = 0, favour = 0, off = 0] = powers.map((power) => power / sum);
  return { against, neutral, for: favour, off };
}

/**
 * What several windows say together: their mean weighted by 1 − p(off), so that a window on another matter counts little.
 *
 * @param windows at least one.
 */
export function averageWindows(windows: readonly ClassProbabilities[]): ClassProbabilities {
  const weights = windows.map(({ off }) => 1 - off);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Where every window is certainly off the claim, so is the whole.
  const share = (index: number) => (total === 0 ? 1 / windows.length : (weights[index] ?? 0) / total);
  const mean = (name: keyof ClassProbabilities) =>
    windows.reduce((sum, one, index) => sum + one[name] * share(index), 0);
  return { against: mean("against"), neutral: mean("neutral"), for: mean("for"), off: mean("off") };
}
