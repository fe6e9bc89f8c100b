/**
 * Spearman's rank correlation in [-1, 1], ties at their mean rank.
 *
 * @returns 0 where all values of a list are the same; `null` for fewer than three pairs.
 */
export function spearman(ones: readonly number[], others: readonly number[]): number | null {
  if (ones.length < 3) return null;
  const [left, right] = [deviations(ranks(ones)), deviations(ranks(others))];
  const spread = Math.sqrt(dot(left, left) * dot(right, right));
  return spread === 0 ? 0 : dot(left, right) / spread;
}

function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const ranked = new Array<number>(values.length);
  for (let first = 0; first < order.length; ) {
    const value = values[order[first] ?? 0];
    let last = first;
    while (last + 1 < order.length && values[order[last + 1] ?? 0] === value) last++;
    for (const index of order.slice(first, last + 1)) ranked[index] = (first + last) / 2;
    first = last + 1;
  }
  return ranked;
}

function deviations(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

const dot = (ones: readonly number[], others: readonly number[]) =>
  ones.reduce((sum, one, index) => sum + one * (others[index] ?? 0), 0);
