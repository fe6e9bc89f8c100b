import { german } from "../../languages/de.ts";
import type { Reading } from "../frame.ts";

/** “findet … statt”: the clause ends in the prefix of another verb. */
export function endsInParticle(reading: Reading, at: number): boolean {
  const last = reading.nextBreak(at) - 1;
  // "nennt ihn ein ‚Vorbild‘"
  if (reading.kind(last + 1) === "quote" || reading.isQuoted(last + 1)) return false;
  return last > at && reading.is(last, german.particles) && !reading.hasFinite({ from: at + 1, to: last });
}

/** The separable prefix at the end of the clause: before a mark, a conjunction, or the clause that is said. */
export function findParticle(reading: Reading, at: number, particle: string): number {
  for (let index = at + 1; index < Math.min(reading.length, at + 30); index++) {
    if (reading.lower(index) === particle) {
      if (
        reading.isBreak(index + 1) ||
        reading.is(index + 1, german.conjunctions) ||
        reading.is(index + 1, german.subordinators) ||
        reading.isQuoted(index + 1)
      )
        return index;
    }
    if (reading.kind(index) === "semicolon" || reading.kind(index) === "stop") return -1;
    // "kündigte ‚harte Schritte‘ an"
    if (reading.kind(index) === "quote" && reading.lower(index + 1) !== particle) return -1;
  }
  return -1;
}
