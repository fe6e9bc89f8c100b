import type { Span } from "@standpoint/domain";

interface Marked {
  readonly content: readonly Span[];
}

export interface Pair<Predicted extends Marked, Annotated extends Marked> {
  readonly predicted: Predicted;
  readonly annotated: Annotated;
}

/** Share of common letters and digits from which two spans count as the same statement. */
export const minOverlap = 0.5;

/**
 * Pairs each predicted statement with at most one annotated statement of the same article, best overlap first.
 *
 * Overlap is intersection over union of the letters and digits both cover, so marks and spaces do not count; pairs below
 * `minOverlap` are none. Two disjoint statements cannot both share more than half with a third, so where statements do
 * not overlap each other, taking the best first is as good as any assignment.
 *
 * @returns pairs in the order of the annotated statements.
 */
export function pairStatements<Predicted extends Marked, Annotated extends Marked>(input: {
  readonly text: string;
  readonly predicted: readonly Predicted[];
  readonly annotated: readonly Annotated[];
}): Pair<Predicted, Annotated>[] {
  const predicted = input.predicted.map((statement) => lettersOf(input.text, statement));
  const annotated = input.annotated.map((statement) => lettersOf(input.text, statement));
  const candidates = annotated
    .flatMap((ours, at) => predicted.map((theirs, by) => ({ at, by, overlap: overlapOf(ours, theirs) })))
    .filter(({ overlap }) => overlap >= minOverlap)
    .sort((one, other) => other.overlap - one.overlap || one.at - other.at || one.by - other.by);

  const partnerOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, by } of candidates) {
    if (partnerOf.has(at) || taken.has(by)) continue;
    partnerOf.set(at, by);
    taken.add(by);
  }
  return input.annotated.flatMap((statement, at) => {
    const partner = input.predicted[partnerOf.get(at) ?? -1];
    return partner ? [{ predicted: partner, annotated: statement }] : [];
  });
}

/** Positions of the letters and digits that the content covers. */
function lettersOf(text: string, { content }: Marked): Set<number> {
  const positions = new Set<number>();
  for (const { start, end } of content)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)) positions.add(start + index);
  return positions;
}

function overlapOf(one: Set<number>, other: Set<number>): number {
  const common = [...one].filter((position) => other.has(position)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
