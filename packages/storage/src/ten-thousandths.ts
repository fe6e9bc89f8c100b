/** A score as an integer, so that sums are exact in every engine: 0.3 → 3000. */
export function toTenThousandths(value: number): number {
  return Math.round(value * 10_000);
}

/** 3000 → 0.3 */
export function fromTenThousandths(value: number): number {
  return value / 10_000;
}
