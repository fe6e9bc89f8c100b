import { german } from "../../languages/de.ts";
import type { ReportingVerb } from "../../languages/language.ts";
import type { Frame, Range, Reading } from "../frame.ts";
import { aroundClause, colonContent, contentAfterComma, taken } from "./content.ts";
import { beforeMainClause, clauseStart, isSubordinate, phraseEndingAt, phraseFrom, relativeAt } from "./phrases.ts";
import { subjectAfter } from "./subject.ts";

/** “wie die Firma mitteilte”, “…, der sagte, dass”: the verb stands last. */
export function finalFrame(reading: Reading, at: number, start: number, verb: ReportingVerb): Frame | null {
  const cue = { from: at, to: at + 1 };
  const clause = { from: start, to: at + 1 };
  const source = finalSubject(reading, start, at);
  if (source === null) return null;
  if (reading.lower(start) !== "wie") {
    const content = contentAfterComma(reading, at + 1, taken(reading, verb, clause)) ?? colonContent(reading, at + 1);
    return content && { cue, source, inheritsSource: false, content: [beforeMainClause(reading, content)], clause };
  }
  // "…, wie die Zahlen zeigen": what shows something does not say it.
  if (!verb.complements.has("bare")) return null;
  const content = aroundClause(reading, clause);
  return content.length > 0 ? { cue, source, inheritsSource: false, content, clause } : null;
}

/** The first word of the clause that ends with the verb at `at`, over appositions: “wie Weber, die Chefin, mitteilte”. */
export function openerOf(reading: Reading, at: number): number {
  let start = clauseStart(reading, at);
  for (let steps = 0; steps < 3 && !isSubordinate(reading, start) && reading.kind(start - 1) === "comma"; steps++) {
    const before = clauseStart(reading, start - 2);
    if (before >= start - 1 || reading.hasFinite({ from: before, to: start })) break;
    start = before;
  }
  return start;
}

/** Who says it in a clause with its verb last: what follows the opener, or whom the relative pronoun stands for. */
export function finalSubject(reading: Reading, start: number, at: number): Range | null {
  const pronoun = relativeAt(reading, start);
  const isRelative =
    reading.is(pronoun, german.relatives) &&
    !reading.is(start, german.subordinators) &&
    reading.kind(start - 1) === "comma";
  const inside = subjectAfter(reading, pronoun, at);
  if (!isRelative)
    // "wie aus der Firma verlautete"
    return inside ?? phraseFrom(reading, reading.is(start + 1, german.prepositions) ? start + 2 : start + 1);
  const isObject = pronoun > start || /^(?:den|dem|denen|dessen|deren|was)$/.test(reading.lower(pronoun));
  const isPronoun = /^(?:er|sie|es|man|wir|ich)$/.test(reading.lower(pronoun + 1));
  return (isObject || isPronoun ? inside : null) ?? phraseEndingAt(reading, start - 2);
}
