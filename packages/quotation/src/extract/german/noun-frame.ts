import { german } from "../../languages/de.ts";
import type { Frame, Range, Reading } from "../frame.ts";
import { colonContent, contentAfterComma, quotedObject, type Taken } from "./content.ts";
import { beforeMainClause, clauseStart, isSpeechNoun, nounPhraseAt, ownerAfter } from "./phrases.ts";
import { subjectAround, subjectOf } from "./subject.ts";

/** “vertritt die Ansicht, dass”, “die Forderung der Bank, … zu senken”, “der Vorwurf, er habe”, “mit den Worten: ‚…‘” */
export function nounFrame(reading: Reading, at: number): Frame | null {
  const isWords = reading.lower(at) === "worten";
  if (!isWords && !isSpeechNoun(reading, at)) return null;
  const quoted = isWords ? quotedObject(reading, { from: at + 1, to: at + 2 }) : null;
  const comma = quoted === null ? reading.nextBreak(at) : reading.nextBreak(quoted.to + 1);
  if (quoted === null && !isClosed(reading, at, comma)) return null;
  const said = quoted ?? (isWords ? colonContent(reading, comma) : contentAfter(reading, at, comma));
  if (said === null) return null;
  const source =
    ownerAfter(reading, at) ??
    subjectBeside(reading, at, comma) ??
    possessiveBefore(reading, at) ??
    nounPhraseAt(reading, at);
  return {
    cue: { from: at, to: at + 1 },
    source,
    inheritsSource: false,
    content: [beforeMainClause(reading, said)],
    clause: { from: at, to: quoted?.from ?? comma },
  };
}

/** Whether nothing but the end of its clause stands between the noun and what it announces. */
function isClosed(reading: Reading, noun: number, comma: number): boolean {
  if (reading.lower(clauseStart(reading, noun)) === "wie" || comma - noun > farthest) return false;
  // "die Entscheidung damit begründet, dass": the clause is announced by another word.
  const isOther = (index: number) => reading.is(index, german.correlates) && reading.lower(index) !== "so";
  return !reading.some(
    { from: noun + 1, to: comma },
    (index) => isOther(index) || (index < comma - 1 && reading.isFinite(index)),
  );
}

/** How many words may stand between the noun and its clause. */
const farthest = 12;

function contentAfter(reading: Reading, noun: number, comma: number): Range | null {
  if (reading.kind(comma) !== "comma") return null;
  const rest = (from: number) => reading.trim({ from, to: reading.contentEnd() }, german.conjunctions);
  if (reading.lower(comma + 1) === "wonach") return rest(comma + 2);
  if (reading.lower(comma + 1) === "nach" && reading.is(comma + 2, german.relatives)) return rest(comma + 3);
  // "keinen anderen Schluss zu, als dass …"
  if (reading.lower(comma + 1) === "als") return null;
  return contentAfterComma(reading, comma, /^frage$/.test(reading.lower(noun)) ? question : clauseOnly);
}

const clauseOnly: Taken = { that: true, clause: false, infinitive: true, question: false };
const question: Taken = { ...clauseOnly, question: true };

/** The subject of the verb whose object the noun is. */
function subjectBeside(reading: Reading, noun: number, comma: number): Range | null {
  const start = clauseStart(reading, noun);
  const verb = reading.find({ from: start, to: comma }, (index) => reading.isFinite(index));
  const outer = verb < 0 ? subjectOf(reading) : null;
  const subject = verb < 0 ? (outer && outer.to <= noun ? outer : null) : subjectAround(reading, verb, comma);
  if (subject === null || (subject.from <= noun && noun < subject.to) || reading.lower(subject.from) === "es")
    return null;
  return subject;
}

function possessiveBefore(reading: Reading, noun: number): Range | null {
  const at = reading.is(noun - 1, german.possessives)
    ? noun - 1
    : reading.is(noun - 2, german.possessives)
      ? noun - 2
      : -1;
  return at < 0 ? null : { from: at, to: at + 1 };
}
