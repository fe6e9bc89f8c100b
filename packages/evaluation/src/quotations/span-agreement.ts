import type { Located, MatchedDocument } from "./match-quotations.ts";

/** How many annotated quotations have a found one of the same key, each found one used once. */
export function countEqual(
  gold: readonly Located[],
  predicted: readonly Located[],
  keyOf: (located: Located) => string,
): number {
  const left = new Map<string, number>();
  for (const one of predicted) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return gold.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count > 0;
  }).length;
}

/** The very characters. */
export const charactersKey = ({ quotation }: Located): string =>
  quotation.content
    .map((range) => range.join("-"))
    .toSorted()
    .join();

/** The letters and digits, whatever marks and spaces surround them. */
export const lettersKey = ({ letters }: Located): string => letters.join();

/**
 * How many annotated quotations are covered to more than `threshold`, however long the found ones are.
 *
 * Each takes the found quotation, of those left, that covers most of it.
 *
 * @see Asr et al. 2021, The Gender Gap Tracker
 */
export function countCovered({ gold, predicted, overlaps }: MatchedDocument, threshold: number): number {
  const order = new Map(predicted.map((one, index) => [one, index]));
  const left = new Set(predicted);
  const overlapsOf = Map.groupBy(overlaps, (overlap) => overlap.gold);
  return gold.filter((one) => {
    // Of equals the last: with nested quotations the choice shows in the figures.
    const best = (overlapsOf.get(one) ?? [])
      .filter((overlap) => left.has(overlap.predicted))
      .toSorted((a, b) => b.shared - a.shared || (order.get(b.predicted) ?? 0) - (order.get(a.predicted) ?? 0))[0];
    if (best === undefined || best.shared / one.letters.length <= threshold) return false;
    left.delete(best.predicted);
    return true;
  }).length;
}

/** Words that quotations cover, be it in part, and those that both sides cover. */
export function countWords({ characters, gold, predicted, isIgnored }: MatchedDocument) {
  const covered = (quotations: readonly Located[]) => new Set(quotations.flatMap(({ letters }) => letters));
  const [ours, theirs] = [covered(gold), covered(predicted)];
  const count = { gold: 0, predicted: 0, shared: 0 };
  for (const [start, end] of characters.words) {
    if (isIgnored(start)) continue;
    const holds = (positions: ReadonlySet<number>) => {
      for (let at = start; at < end; at++) if (positions.has(at)) return true;
      return false;
    };
    const [isGold, isPredicted] = [holds(ours), holds(theirs)];
    if (isGold) count.gold++;
    if (isPredicted) count.predicted++;
    if (isGold && isPredicted) count.shared++;
  }
  return count;
}
