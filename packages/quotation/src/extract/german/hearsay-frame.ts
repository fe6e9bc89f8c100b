import { german } from "../../languages/de.ts";
import type { Frame, Reading } from "../frame.ts";
import { aroundClause, contentBefore, goingOn, rightContent, thatClause } from "./content.ts";
import { clauseStart, phraseFrom } from "./phrases.ts";

/** “hieß es aus dem Ministerium”, “verlautete aus Kreisen”, “aus dem Brief geht hervor”: the place or paper is the source. */
export function hearsayFrame(reading: Reading, at: number): Frame | null {
  const outlet = german.outlets.find(({ forms }) => reading.is(at, forms));
  if (outlet === undefined || !reading.isFinite(at)) return null;
  const start = clauseStart(reading, at);
  const end = reading.nextBreak(at);
  const { beside, places } = outlet;
  if (beside !== null && !reading.some({ from: start, to: end + 2 }, (index) => reading.lower(index) === beside))
    return null;
  const preposition = reading.find({ from: start, to: end }, (index) => reading.is(index, places));
  const source = preposition < 0 ? null : phraseFrom(reading, preposition + 1);
  const saysIt = beside === "es";
  if (source === null && !saysIt) return null;
  const cue = { from: at, to: saysIt && reading.lower(at + 1) === "es" ? at + 2 : at + 1 };
  const clause = { from: start, to: end };
  if (reading.lower(start) === "wie" && reading.isBreak(at + 1)) {
    const content = aroundClause(reading, clause);
    return content.length > 0 ? { cue, source, inheritsSource: false, content, clause } : null;
  }
  const left = saysIt ? contentBefore(reading, start, 0, 2) : null;
  const after = Math.max(cue.to, source?.to ?? 0);
  const right = left === null ? rightContent(reading, after, thatClause) : goingOn(reading, after, left);
  const content = [left, right].filter((range) => range !== null);
  return content.length > 0 ? { cue, source, inheritsSource: false, content, clause } : null;
}
