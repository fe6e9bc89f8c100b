import { german } from "../../languages/de.ts";
import type { Frame, Reading } from "../frame.ts";
import { aroundCue, contentBefore } from "./content.ts";
import { appositionEnd, isSpeechNoun, phraseFrom } from "./phrases.ts";

/** “…, so Weber.”, “…, so die Sprecherin weiter” */
export function soFrame(reading: Reading, at: number): Frame | null {
  if (reading.lower(at) !== "so" || !reading.isEdgeOfSaid(at - 1)) return null;
  const phrase = phraseFrom(reading, at + 1);
  if (phrase === null || reading.is(phrase.from, german.adverbs) || reading.isFinite(phrase.from)) return null;
  // "so seine Schätzung": his.
  const isHis = reading.is(phrase.from, german.possessives) && isSpeechNoun(reading, phrase.to - 1);
  const source = isHis ? { from: phrase.from, to: phrase.from + 1 } : phrase;
  let end = phrase.to;
  while (reading.is(end, german.adverbs) || reading.is(end, german.prepositions)) {
    const place = reading.is(end, german.prepositions) ? phraseFrom(reading, end + 1) : null;
    end = place?.to ?? end + 1;
  }
  if (!reading.isBreak(end)) return null;
  const cue = { from: at, to: at + 1 };
  const clause = { from: at, to: end };
  const left = contentBefore(reading, at, 0, 2);
  if (left === null) {
    const content = aroundCue(reading, { from: 0, to: at }, end);
    return content && { cue, source, inheritsSource: false, content, clause };
  }
  const right =
    reading.kind(end) === "comma"
      ? reading.trim({ from: appositionEnd(reading, end), to: reading.contentEnd() }, german.conjunctions)
      : null;
  const content = right && reading.holds(right, 1) ? [left, right] : [left];
  return { cue, source, inheritsSource: false, content, clause };
}
