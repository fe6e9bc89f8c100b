import type { Evidence, Span } from "@standpoint/domain";
import type { Answer } from "./answer.ts";

const sides = ["supporting", "opposing"] as const;
type Side = (typeof sides)[number];

/** A quotation where it stands in the passage. */
interface Quoted extends Span {
  readonly side: Side;
}

/**
 * The quotations that stand in the passage letter for letter, weighted so that they add up to the value.
 *
 * With quotations of both sides, the supporting ones share (1 + value) / 2 and the opposing ones -(1 - value) / 2.
 *
 * @param answer its value is in whole ten-thousandths, as the weights are.
 * @returns in text order, never overlapping; none when no quotation bears the value out.
 */
export function evidenceOf(text: string, answer: Answer): Evidence[] {
  if (answer.value === null) return [];
  const quoted = placeQuotations(text, answer);
  const bySide = Map.groupBy(quoted, ({ side }) => side);
  const counts = { supporting: bySide.get("supporting")?.length ?? 0, opposing: bySide.get("opposing")?.length ?? 0 };
  const totals = totalsOf(answer.value, counts);
  return sides
    .flatMap((side) => {
      const shares = share(totals[side], counts[side]);
      return (bySide.get(side) ?? []).map(({ start, end }, index) => ({ start, end, weight: shares[index] ?? 0 }));
    })
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => one.start - other.start);
}

function placeQuotations(text: string, answer: Answer): readonly Quoted[] {
  const placed: Quoted[] = [];
  for (const side of sides) {
    for (const quote of answer[side]) {
      const span = placeOf(text, quote.trim(), placed);
      if (span !== null) placed.push({ ...span, side });
    }
  }
  return placed;
}

/** Where the quotation stands first without touching another; `null` when it stands nowhere. */
function placeOf(text: string, quote: string, taken: readonly Span[]): Span | null {
  if (quote === "") return null;
  let start = text.indexOf(quote);
  while (start >= 0) {
    const end = start + quote.length;
    const other = taken.find((one) => start < one.end && one.start < end);
    if (other === undefined) return { start, end };
    start = text.indexOf(quote, other.end);
  }
  return null;
}

/** What each side's quotations weigh together. A side that pulls against the value on its own explains nothing. */
function totalsOf(value: number, counts: Readonly<Record<Side, number>>): Readonly<Record<Side, number>> {
  if (counts.supporting > 0 && counts.opposing > 0) return { supporting: (1 + value) / 2, opposing: (value - 1) / 2 };
  return { supporting: Math.max(value, 0), opposing: Math.min(value, 0) };
}

/** Equal parts in whole ten-thousandths that add up to the total. */
function share(total: number, count: number): readonly number[] {
  const upTo = (index: number) => Math.round((total * 1e4 * index) / count);
  return Array.from({ length: count }, (_, index) => (upTo(index + 1) - upTo(index)) / 1e4);
}
