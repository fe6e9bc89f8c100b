import { german } from "../languages/de.ts";
import type { Token } from "../reading/tokens.ts";
import { Reading } from "./frame.ts";
import { finiteAt } from "./german-phrases.ts";

/** Reported mood at the verb's place: “Langfristig sei man gut aufgestellt.” */
export function isReportedSpeech(tokens: readonly Token[]): boolean {
  const reading = new Reading(tokens);
  for (let index = 1; index < Math.min(reading.length, 25); index++) {
    if (!finiteAt(reading, index)) continue;
    if (reading.is(index, german.reported) || reading.is(index, german.substitutes))
      return !isAttributive(reading, index) && reading.lower(index + 1) !== "denn";
    // The first finite verb decides, unless a clause before it holds it.
    if (reading.kind(index + 1) !== "comma" && !reading.is(0, german.subordinators)) return false;
  }
  return false;
}

/** “lange Zeit”, “die so genannte Technik”: between a determiner and its noun, a verb's form describes the noun. */
export function isAttributive(reading: Reading, index: number): boolean {
  if (!reading.isCapitalized(index + 1)) return false;
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    if (reading.isBreak(at) || (reading.isCapitalized(at) && at > 0 && !reading.tokens[at]?.quoted)) return false;
    if (reading.is(at, german.nominativeDeterminers) || reading.is(at, german.obliqueDeterminers))
      return !reading.is(at, german.adverbs);
    if (at === index - 1 && reading.is(at, german.prepositions)) return true;
  }
  return false;
}
