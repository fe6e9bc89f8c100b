import type { Evidence, Span } from "@standpoint/domain";
import { settle } from "../settle.ts";
import { toFourDigits } from "../to-four-digits.ts";

/** Changes of the value below this say nothing. */
const noise = 0.01;

/** The text as it reads without these words. */
export const without = (text: string, { start, end }: Span): string => text.slice(0, start) + text.slice(end);

/**
 * What each phrase contributes to the value, by what the value loses without it.
 *
 * With P the sum of the losses in the value's direction and N of those against it (both positive), those against keep their
 * size and the others are scaled by (|value| + N) / P, so that the weights add up to the value. Where no phrase alone
 * supports the value, the whole statement carries it.
 *
 * @param phrases in text order, at least one.
 * @param losses value with the phrase minus value without it, one for each phrase, in order.
 * @see Zeiler and Fergus 2014 (occlusion); Li, Monroe and Jurafsky 2016 (erasure of words)
 */
export function evidenceOf(value: number, phrases: readonly Span[], losses: readonly number[]): Evidence[] {
  const direction = value < 0 ? -1 : 1;
  const moving = phrases
    .map((phrase, index) => ({ ...phrase, loss: (losses[index] ?? 0) * direction }))
    .filter(({ loss }) => Math.abs(loss) >= noise);
  const supporting = moving.reduce((sum, { loss }) => sum + Math.max(loss, 0), 0);
  const opposing = moving.reduce((sum, { loss }) => sum + Math.max(-loss, 0), 0);
  if (supporting === 0) return carriedByAll(value, phrases);
  const scale = (Math.abs(value) + opposing) / supporting;
  const evidence = moving.map(({ start, end, loss }) => ({
    start,
    end,
    weight: toFourDigits(loss * direction * (loss > 0 ? scale : 1)),
  }));
  return settle(evidence, value);
}

/** One piece from the first to the last phrase; none for a value of nothing. */
function carriedByAll(value: number, phrases: readonly Span[]): Evidence[] {
  if (value === 0) return [];
  return [{ start: phrases[0]?.start ?? 0, end: phrases.at(-1)?.end ?? 0, weight: value }];
}
