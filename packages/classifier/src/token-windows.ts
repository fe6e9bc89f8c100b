import type { ModelSettings } from "./model-files.ts";

/** The ids of a claim, a statement and its context, without special tokens. */
export interface PairTokens {
  readonly claim: readonly number[];
  readonly text: readonly number[];
  readonly context: readonly number[];
}

type Layout = Pick<ModelSettings, "maxTokens" | "maxClaimTokens" | "specialTokens">;

/**
 * Lays a pair out as the model learned it: `<s> claim </s></s> statement </s>`, then `</s> context </s>` where there is room.
 *
 * A context that is too long loses its beginning, a claim its end. A statement that is too long is read in windows that overlap by half or
 * more, without context; the last one ends with the statement.
 *
 * @returns at least one window of at most `maxTokens` ids.
 * @see training/examples.py, `token_ids`
 */
export function tokenWindows({ claim, text, context }: PairTokens, layout: Layout): number[][] {
  const { start, end } = layout.specialTokens;
  const head = [start, ...claim.slice(0, layout.maxClaimTokens), end, end];
  const room = layout.maxTokens - head.length - 1;
  if (text.length > room) return overlapping(text, room).map((part) => [...head, ...part, end]);
  const left = room - text.length - 2;
  const tail = left > 0 && context.length > 0 ? [end, ...context.slice(-left), end] : [];
  return [[...head, ...text, end, ...tail]];
}

/** Parts of one size that overlap by half or more and cover a longer list from end to end. */
function overlapping(list: readonly number[], size: number): number[][] {
  const last = list.length - size;
  const steps = Math.ceil(last / Math.floor(size / 2));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const start = Math.round((step * last) / steps);
    return list.slice(start, start + size);
  });
}
