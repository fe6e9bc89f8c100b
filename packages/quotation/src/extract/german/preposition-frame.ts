import { german } from "../../languages/de.ts";
import type { Frame, Range, Reading } from "../frame.ts";
import { isAttributive } from "./mood.ts";
import {
  appositionEnd,
  clauseStart,
  isNounOf,
  isSubordinate,
  nounPhraseAt,
  ownerAfter,
  phraseEndingAt,
  phraseFrom,
} from "./phrases.ts";
import { subjectAround, subjectOf } from "./subject.ts";

/** “laut X”, “X zufolge”, “nach Angaben von X”: a preposition names the source and the rest of the sentence is said. */
export function prepositionFrame(reading: Reading, at: number): Frame | null {
  const word = reading.lower(at);
  const cue = { from: at, to: at + 1 };
  if (word === "zufolge") {
    // "Schätzungen zufolge": what is before the reports is no part of them.
    const isBare = isNounOf(reading, at - 1, german.reportNounEnding) && !reading.is(at - 2, german.obliqueDeterminers);
    const source = isBare ? nounPhraseAt(reading, at - 1) : phraseEndingAt(reading, at - 1);
    return source && aroundFrame(reading, cue, source, { from: source.from, to: at + 1 });
  }
  if (word === "laut") {
    const source = quotedName(reading, at + 1) ?? phraseFrom(reading, at + 1);
    return source && aroundFrame(reading, cue, source, { from: at, to: source.to });
  }
  if (isNounOf(reading, at, german.reportNounEnding) && reading.lower(at + 1) === "nach") {
    // "ihrer Meinung nach"
    if (!reading.is(at - 1, german.possessives)) return null;
    return aroundFrame(reading, { from: at, to: at + 2 }, { from: at - 1, to: at }, { from: at - 1, to: at + 2 });
  }
  if (word === "aus" && /^(?:sicht|perspektive)$/.test(reading.lower(at + 1))) {
    const source = ownerAfter(reading, at + 1);
    return source && aroundFrame(reading, { from: at, to: at + 2 }, source, { from: at, to: source.to });
  }
  return word === "nach" || word === "gemäß" ? reportFrame(reading, at) : null;
}

/** “nach eigenen Angaben”, “nach Angaben der Polizei”, “nach Ansicht von Weber”, “nach Webers Worten”, “nach Polizeiangaben” */
function reportFrame(reading: Reading, at: number): Frame | null {
  const noun = reading.find(
    { from: at + 1, to: Math.min(at + 5, reading.length) },
    (index) =>
      isNounOf(reading, index, german.reportNounEnding) ||
      (isNounOf(reading, index, german.eventNounEnding) && !/^(?:der|den|dem)$/.test(reading.lower(at + 1))),
  );
  if (
    noun < 0 ||
    reading.some(
      { from: at + 1, to: noun },
      (index) => reading.isBreak(index) || (reading.isFinite(index) && !isAttributive(reading, index)),
    )
  )
    return null;
  const possessor = reading.find(
    { from: at + 1, to: noun },
    (index) => reading.isCapitalized(index) || reading.is(index, german.possessives),
  );
  const own = reading.lower(noun - 1) === "eigenen" || reading.lower(noun - 1) === "eigener";
  const owner = ownerAfter(reading, noun);
  const source =
    owner ??
    (own ? speakerOfOwn(reading, at) : null) ??
    (possessor < 0
      ? { from: at + 1, to: noun + 1 }
      : { from: possessor, to: reading.isCapitalized(possessor) ? noun : possessor + 1 });
  const end = owner?.to ?? noun + 1;
  return aroundFrame(reading, { from: at, to: noun + 1 }, source, { from: at, to: end });
}

/** “nach eigenen Angaben”: those of the subject, or of the noun before the relative clause. */
function speakerOfOwn(reading: Reading, at: number): Range | null {
  const start = clauseStart(reading, at);
  if (start > 0 && isSubordinate(reading, start)) return phraseEndingAt(reading, start - 2);
  const verb = reading.find({ from: start, to: reading.nextBreak(at) }, (index) => reading.isFinite(index));
  return verb < 0 ? subjectOf(reading) : subjectAround(reading, verb, reading.length);
}

/** The words in marks that begin here: papers and programmes are named so. */
function quotedName(reading: Reading, from: number): Range | null {
  let to = from;
  while (reading.isQuoted(to)) to++;
  return to > from ? { from, to } : null;
}

/** The sentence, or the subordinate clause, without the words that name the source. */
function aroundFrame(reading: Reading, cue: Range, source: Range, clause: Range): Frame | null {
  const start = clauseStart(reading, clause.from);
  const isWithin = isSubordinate(reading, start) && start > 0 && start < clause.from;
  let from = clause.from;
  while (
    from > (isWithin || isSecondMain(reading, start, clause.from) ? start : 0) &&
    !["colon", "semicolon", "quote"].includes(reading.kind(from - 1)) &&
    !startsCoordinate(reading, from - 1)
  )
    from--;
  const before = reading.trim({ from, to: clause.from }, german.conjunctions);
  const next = reading.kind(clause.to) === "comma" ? appositionEnd(reading, clause.to) : clause.to;
  const rest = reading.trim(
    { from: next, to: isWithin ? finalEnd(reading, next) : reading.contentEnd() },
    german.conjunctions,
  );
  const content = [before, rest].filter((range) => reading.holds(range, 1));
  const size = content.reduce((sum, range) => sum + reading.words(range) + 5 * reading.count(range, "quote"), 0);
  return size > 2 ? { cue, source, inheritsSource: false, content, clause } : null;
}

/** “Es regnete, trotzdem kamen laut Weber alle”: after a comma, a main clause with its verb second. */
function isSecondMain(reading: Reading, start: number, at: number): boolean {
  const isMain = !reading.isFinite(start) && reading.hasFinite({ from: start, to: at });
  return isMain && reading.kind(start - 1) === "comma" && reading.hasFinite({ from: 0, to: start });
}

/** Where a clause with its verb last ends: after the first verb with a mark behind it. */
function finalEnd(reading: Reading, from: number): number {
  const verb = reading.find(
    { from, to: reading.contentEnd() },
    (index) => reading.isFinite(index) && reading.isBreak(index + 1),
  );
  return verb < 0 ? reading.contentEnd() : verb + 1;
}

/** A comma and “und”/“aber” begin a clause of their own. */
const startsCoordinate = (reading: Reading, index: number) =>
  reading.is(index, german.conjunctions) && reading.kind(index - 1) === "comma";
