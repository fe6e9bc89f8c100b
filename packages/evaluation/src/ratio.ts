/** Part of whole in [0, 1]; `null` when there is nothing to divide. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Harmonic mean of precision and recall, in [0, 1]; `null` when nothing was predicted and nothing annotated. */
export function f1({
  hits,
  predicted,
  annotated,
}: {
  hits: number;
  predicted: number;
  annotated: number;
}): number | null {
  return ratio(2 * hits, predicted + annotated);
}
