import type { EnglishReading } from "./english-reading.ts";

/** “He said he would sell. The buyer would be a friend.”: future in the past goes on with what was reported. */
export function isShiftedSpeech(reading: EnglishReading, before: string): boolean {
  if (!/\bwould\b/.test(before)) return false;
  const first = reading.find({ from: 0, to: reading.length }, (index) => reading.isFinite(index));
  return reading.lower(first) === "would" && !reading.tokens.some(({ kind, text }) => kind === "quote" || text === "?");
}
