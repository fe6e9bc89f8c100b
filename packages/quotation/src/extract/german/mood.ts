import { german } from "../../languages/de.ts";
import { isReportedGerman } from "../../languages/lexicon.ts";
import type { Reading } from "../frame.ts";
import { clauseStart, isSubordinate } from "./phrases.ts";

/** What the mood of a sentence's main verb says about who asserts it. */
export type Mood =
  /** “Man sei gut aufgestellt.”: told as another's words. */
  | "reported"
  /** “Die Preise würden sinken.”: so only after what is reported already. */
  | "continuing"
  | "asserted";

/** How a sentence is told. */
export interface Told {
  readonly mood: Mood;
  /** The verb that shows it. */
  readonly verb: number;
}

/** The mood of the main verb of a sentence. */
export function moodOf(reading: Reading): Told {
  const asserted: Told = { mood: "asserted", verb: 0 };
  if (reading.is(0, german.wishes)) return asserted;
  for (let verb = 0; verb < Math.min(reading.length, farthest); verb++) {
    if (!reading.isFinite(verb) || isAttributive(reading, verb)) continue;
    const isReported = isReportedGerman(reading.lower(verb)) && !isSetPhrase(reading, verb);
    // "Man nehme drei Eier" is a recipe, unless somebody said something before.
    if (isReported && reading.lower(verb - 1) === "man" && verb === 1) return { mood: "continuing", verb };
    if (verb > 0 && isReported) return { mood: "reported", verb };
    if (verb > 0 && (reading.is(verb, german.conditional) || isHearsay(reading, verb)))
      return { mood: "continuing", verb };
    if (!endsOwnClause(reading, verb)) return asserted;
  }
  return asserted;
}

/** The first finite verb decides, unless it is of a clause before the main one: “Wer krank ist, bleibe zu Hause”. */
function endsOwnClause(reading: Reading, verb: number): boolean {
  const start = clauseStart(reading, verb);
  if (start === verb) return reading.isBreak(verb + 1);
  const isAside = isSubordinate(reading, start) || reading.is(start, german.questionWords);
  return isAside && reading.isFinite(reading.nextBreak(verb) - 1);
}

/** “soll … gewesen sein”; “demnach” */
const isHearsay = (reading: Reading, at: number) =>
  /^(?:soll|sollen|solle)$/.test(reading.lower(at)) ||
  reading.some({ from: 0, to: Math.min(at + 4, reading.length) }, (index) => reading.is(index, german.accordingly));

/** How many words may stand before the main verb. */
const farthest = 40;

/** “es sei denn”, “sei es … oder”, “Gott sei Dank”, “wie dem auch sei” */
function isSetPhrase(reading: Reading, at: number): boolean {
  if (reading.lower(at) !== "sei") return false;
  return (
    /^(?:denn|dank)$/.test(reading.lower(at + 1)) ||
    reading.lower(at + 1) === "es" ||
    (reading.lower(at - 1) === "auch" && reading.isBreak(at + 1))
  );
}

/** “lange Zeit”, “die so genannte Technik”: between a determiner and its noun, a verb's form describes the noun. */
export function isAttributive(reading: Reading, index: number): boolean {
  if (!reading.isCapitalized(index + 1)) return false;
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    if (reading.isBreak(at) || (reading.isCapitalized(at) && at > 0 && !reading.isQuoted(at))) return false;
    if (reading.is(at, german.determiners)) return !reading.is(at, german.adverbs);
    if (at === index - 1 && reading.is(at, german.prepositions)) return true;
  }
  return false;
}
