import type { Document } from "@standpoint/domain";

/** The index of the paragraph that holds a position, by bisection. */
export function paragraphOf({ paragraphs }: Document, position: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
