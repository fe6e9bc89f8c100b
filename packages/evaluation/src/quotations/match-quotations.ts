import { assign } from "./assignment.ts";
import { type Characters, charactersOf, countShared, lettersIn } from "./characters.ts";
import { isSpeakerRight } from "./is-speaker-right.ts";
import type { MarkedDocument, MarkedQuotation, Range } from "./marked-document.ts";

/** Share of common letters and digits (intersection over union) from which two quotations are one. */
const minShare = 0.5;
/** Added where speakers agree: it decides between equal spans, and is too little to decide anything else. */
const speakerBonus = 1e-4;

/** A quotation with the positions of the letters and digits of its content. */
export interface Located {
  readonly quotation: MarkedQuotation;
  readonly letters: readonly number[];
}

export interface QuotationPair {
  readonly gold: Located;
  readonly predicted: Located;
}

export interface Overlap extends QuotationPair {
  /** Letters and digits in common, more than none. */
  readonly shared: number;
  /** Intersection over union, (0, 1]. */
  readonly share: number;
}

/** What a system found in a document beside what is annotated, as far as it counts. */
export interface MatchedDocument {
  readonly document: MarkedDocument;
  readonly characters: Characters;
  readonly gold: readonly Located[];
  readonly predicted: readonly Located[];
  readonly overlaps: readonly Overlap[];
  /** One to one, with the largest sum of shares. */
  readonly pairs: readonly QuotationPair[];
  /** Whether the position is in a stretch that counts neither way. */
  readonly isIgnored: (position: number) => boolean;
}

export interface MatchOptions {
  /** Leave out what is marked as optional. */
  readonly core: boolean;
  /** Leave out quotations within quotations. */
  readonly topLevel: boolean;
}

/** Matches the quotations found in a document with the annotated ones. */
export function matchQuotations(
  document: MarkedDocument,
  found: readonly MarkedQuotation[],
  { core, topLevel }: MatchOptions,
): MatchedDocument {
  const characters = charactersOf(document.text);
  const locate = (quotation: MarkedQuotation) => ({
    quotation,
    letters: lettersIn(characters, quotation.content),
  });
  const all = {
    gold: document.quotations.filter(({ isNested }) => !(topLevel && isNested)).map(locate),
    predicted: found.filter((quotation) => !document.ignored.some((range) => liesIn(quotation, range))).map(locate),
  };
  const { gold, predicted, optional } = core ? withoutOptional(all) : { ...all, optional: new Set<number>() };
  const overlaps = overlapsOf(gold, predicted);
  const pairs = pairUp(overlaps, ({ gold, predicted, share }) =>
    isSpeakerRight(gold.quotation, predicted.quotation, characters) ? share + speakerBonus : share,
  );
  const isIgnored = (position: number) =>
    optional.has(position) || document.ignored.some(([start, end]) => start <= position && position < end);
  return { document, characters, gold, predicted, overlaps, pairs, isIgnored };
}

function liesIn({ content }: MarkedQuotation, [start, end]: Range): boolean {
  return content.every((piece) => start <= piece[0] && piece[1] <= end);
}

/**
 * Drops the optional annotated quotations, and of the found ones those that match them or lie in them by half or more.
 *
 * `optional` are the positions that belong to optional quotations alone.
 */
function withoutOptional({ gold, predicted }: { gold: readonly Located[]; predicted: readonly Located[] }) {
  const required = gold.filter(({ quotation }) => !quotation.isOptional);
  const optional = new Set(gold.flatMap(({ quotation, letters }) => (quotation.isOptional ? letters : [])));
  for (const { letters } of required) for (const position of letters) optional.delete(position);
  const pairs = pairUp(overlapsOf(gold, predicted), ({ share }) => share);
  const partners = new Map(pairs.map((pair) => [pair.predicted, pair.gold]));
  const isCounted = (one: Located) => {
    const partner = partners.get(one);
    if (partner) return !partner.quotation.isOptional;
    return one.letters.filter((position) => optional.has(position)).length < one.letters.length / 2;
  };
  return { gold: required, predicted: predicted.filter(isCounted), optional };
}

function overlapsOf(gold: readonly Located[], predicted: readonly Located[]): Overlap[] {
  const near = neighbours(predicted);
  return gold.flatMap((ours) =>
    near(ours).flatMap((theirs) => {
      const shared = countShared(ours.letters, theirs.letters);
      const share = shared / (ours.letters.length + theirs.letters.length - shared);
      return shared > 0 ? [{ gold: ours, predicted: theirs, shared, share }] : [];
    }),
  );
}

/** Finds, of many quotations, those that begin before another ends and end after it begins, in their order. */
function neighbours(quotations: readonly Located[]): (other: Located) => Located[] {
  const startOf = ({ letters }: Located) => letters[0] ?? 0;
  const endOf = ({ letters }: Located) => letters.at(-1) ?? 0;
  const order = new Map(quotations.map((one, index) => [one, index]));
  const byStart = quotations.toSorted((one, other) => startOf(one) - startOf(other));
  // Up to each quotation, the farthest that any has reached: it never falls, so that it can be searched.
  let farthest = 0;
  const reached = byStart.map((one) => (farthest = Math.max(farthest, endOf(one))));
  return (other) => {
    let [low, high] = [0, byStart.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reached[middle] ?? 0) < startOf(other)) low = middle + 1;
      else high = middle;
    }
    const near: Located[] = [];
    for (let at = low; at < byStart.length; at++) {
      const one = byStart[at] as Located;
      if (startOf(one) > endOf(other)) break;
      if (endOf(one) >= startOf(other)) near.push(one);
    }
    return near.sort((one, two) => (order.get(one) ?? 0) - (order.get(two) ?? 0));
  };
}

/** The best one-to-one pairs of those that overlap enough, in the order of the annotated quotations. */
function pairUp(overlaps: readonly Overlap[], weightOf: (overlap: Overlap) => number): QuotationPair[] {
  const close = overlaps.filter(({ share }) => share >= minShare);
  const chosen = new Set(
    clustersOf(close).flatMap((cluster) => {
      const gold = [...new Set(cluster.map((overlap) => overlap.gold))];
      const predicted = [...new Set(cluster.map((overlap) => overlap.predicted))];
      const at = gold.map((ours) =>
        predicted.map((theirs) => cluster.find((one) => one.gold === ours && one.predicted === theirs)),
      );
      const weights = at.map((row) => row.map((overlap) => (overlap ? weightOf(overlap) : 0)));
      return assign(weights).flatMap(([row, column]) => at[row]?.[column] ?? []);
    }),
  );
  return close.filter((overlap) => chosen.has(overlap));
}

/** Overlaps by the quotations they share: a text of many quotations is many small assignments instead of a large one. */
function clustersOf(overlaps: readonly Overlap[]): Overlap[][] {
  const clusterOf = new Map<Located, Set<Overlap>>();
  for (const overlap of overlaps) {
    const { gold, predicted } = overlap;
    const joined = new Set([...(clusterOf.get(gold) ?? []), ...(clusterOf.get(predicted) ?? []), overlap]);
    for (const member of joined) {
      clusterOf.set(member.gold, joined);
      clusterOf.set(member.predicted, joined);
    }
  }
  return [...new Set(clusterOf.values())].map((cluster) => [...cluster]);
}
