import type { Document, Span } from "@standpoint/domain";

/** The index of the paragraph that holds a position. */
export const paragraphOf = ({ paragraphs }: Document, position: number): number => lastStartingBy(paragraphs, position);

/** The index of the sentence that holds a position. */
export const sentenceOf = ({ sentences }: Document, position: number): number => lastStartingBy(sentences, position);

/** The index of the last span that starts at or before the position, by bisection; 0 where none does. */
function lastStartingBy(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
