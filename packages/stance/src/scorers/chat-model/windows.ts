import type { Answer } from "./answer.ts";

/** Longest text that is asked about at once, in UTF-16 code units: with prompt and context it fits the 4,096 tokens of small models. */
const windowLength = 4_000;
/** How much of a window the next one repeats, so that no sentence is only seen cut. */
const overlap = 400;

/** The text itself, or where it is too long, overlapping windows of it. */
export function windowsOf(text: string): readonly string[] {
  const windows: string[] = [];
  let start = 0;
  do {
    windows.push(text.slice(start, start + windowLength));
    start += windowLength - overlap;
  } while (start + overlap < text.length);
  return windows;
}

/** The answers to a text's windows as one: the mean of those that address the claim, with all quotations. */
export function joinAnswers(answers: readonly Answer[]): Answer {
  const onClaim = answers.filter(({ value }) => value !== null);
  const counted = onClaim.length > 0 ? onClaim : answers;
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return {
    supporting: counted.flatMap(({ supporting }) => supporting),
    opposing: counted.flatMap(({ opposing }) => opposing),
    value: onClaim.length > 0 ? mean(onClaim.map(({ value }) => value ?? 0)) : null,
    confidence: mean(counted.map(({ confidence }) => confidence)),
  };
}
