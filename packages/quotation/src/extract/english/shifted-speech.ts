import type { Token } from "../../reading/tokens.ts";
import { EnglishReading } from "./english-reading.ts";

/** “He said he would sell. The buyer would be a friend.”: future in the past goes on with what was reported. */
export function isShiftedSpeech(tokens: readonly Token[], before: string): boolean {
  if (!/\bwould\b/.test(before)) return false;
  const reading = new EnglishReading(tokens);
  const first = reading.find({ from: 0, to: reading.length }, (index) => reading.isFinite(index));
  return reading.lower(first) === "would" && !tokens.some(({ kind, text }) => kind === "quote" || text === "?");
}
