import { german } from "../languages/de.ts";
import type { Frame, Range, Reading } from "./frame.ts";
import { contentBefore, rightContent, thatClause } from "./german-content.ts";
import { appositionEnd, clauseStart, finiteAt, phraseEndingAt, phraseFrom } from "./german-phrases.ts";

/** “laut X”, “X zufolge”, “nach Angaben von X”: a preposition names the source and the rest of the sentence is said. */
export function prepositionFrame(reading: Reading, at: number): Frame | null {
  const word = reading.lower(at);
  if (word === "zufolge") {
    const source = phraseEndingAt(reading, at - 1);
    return source && aroundFrame(reading, { from: at, to: at + 1 }, source, { from: source.from, to: at + 1 });
  }
  if (word === "laut" || word === "gemäß") {
    const source = phraseFrom(reading, at + 1);
    return source && aroundFrame(reading, { from: at, to: at + 1 }, source, { from: at, to: source.to });
  }
  if (word !== "nach") return null;
  // "nach eigenen Angaben", "nach Angaben der Polizei", "nach Ansicht von Weber", "nach Webers Worten"
  const noun = reading.find(
    { from: at + 1, to: Math.min(at + 5, reading.length) },
    (index) => reading.is(index, german.reportNouns) && reading.isCapitalized(index),
  );
  if (
    noun < 0 ||
    reading.some({ from: at + 1, to: noun }, (index) => reading.isBreak(index) || finiteAt(reading, index))
  )
    return null;
  const link = reading.lower(noun + 1);
  const after =
    link === "von" || link === "vom" || link === "aus"
      ? phraseFrom(reading, noun + 2)
      : german.obliqueDeterminers.has(link)
        ? phraseFrom(reading, noun + 1)
        : null;
  const source = after ?? (noun > at + 1 ? { from: at + 1, to: noun } : null) ?? { from: noun, to: noun + 1 };
  return aroundFrame(reading, { from: at, to: noun + 1 }, source, { from: at, to: Math.max(source.to, noun + 1) });
}

/** The sentence without the words that name the source. */
function aroundFrame(reading: Reading, cue: Range, source: Range, clause: Range): Frame | null {
  let from = clause.from;
  while (
    from > 0 &&
    !["colon", "semicolon", "quote"].includes(reading.kind(from - 1)) &&
    !startsCoordinate(reading, from - 1)
  )
    from--;
  const before = reading.trim({ from, to: clause.from }, german.conjunctions);
  let next = clause.to;
  const apposition = reading.kind(next) === "comma" ? appositionEnd(reading, next) : next;
  next = apposition;
  const rest = reading.trim({ from: next, to: reading.contentEnd() }, german.conjunctions);
  const content = [before, rest].filter((range) => reading.words(range) > 0 || reading.count(range, "quote") > 0);
  const size = content.reduce((sum, range) => sum + reading.words(range) + 5 * reading.count(range, "quote"), 0);
  return size > 2 ? { cue, source, inheritsSource: false, content, clause } : null;
}

/** A comma and “und”/“aber” begin a clause of their own. */
const startsCoordinate = (reading: Reading, index: number) =>
  reading.is(index, german.conjunctions) && reading.kind(index - 1) === "comma";

/** “…, so Weber.”, “…, so die Sprecherin weiter” */
export function soFrame(reading: Reading, at: number): Frame | null {
  if (
    reading.lower(at) !== "so" ||
    (reading.kind(at - 1) !== "comma" && reading.kind(at - 1) !== "quote" && reading.kind(at - 1) !== "dash")
  )
    return null;
  const source = phraseFrom(reading, at + 1);
  if (source === null || reading.is(source.from, german.adverbs)) return null;
  let end = source.to;
  while (reading.is(end, german.adverbs) || reading.is(end, german.prepositions)) {
    const phrase = reading.is(end, german.prepositions) ? phraseFrom(reading, end + 1) : null;
    end = phrase?.to ?? end + 1;
  }
  if (!reading.isBreak(end)) return null;
  const left = contentBefore(reading, at, 0, 2);
  if (left === null) return null;
  const right =
    reading.kind(end) === "comma"
      ? reading.trim({ from: appositionEnd(reading, end), to: reading.contentEnd() }, german.conjunctions)
      : null;
  const content =
    right && right.to > right.from && reading.words(right) + reading.count(right, "quote") > 0 ? [left, right] : [left];
  return { cue: { from: at, to: at + 1 }, source, inheritsSource: false, content, clause: { from: at, to: end } };
}

/** “hieß es aus dem Ministerium”, “heißt es in dem Bericht”: the place or paper is the source. */
export function hearsayFrame(reading: Reading, at: number): Frame | null {
  if (!/^(?:hieß|heißt|heiße)$/.test(reading.lower(at))) return null;
  const after = reading.lower(at + 1) === "es";
  if (!after && reading.lower(at - 1) !== "es") return null;
  const start = clauseStart(reading, at);
  const end = reading.nextBreak(at);
  const preposition = reading.find({ from: start, to: end }, (index) =>
    /^(?:aus|in|im|beim|bei|vom|von|seitens)$/.test(reading.lower(index)),
  );
  const source = preposition < 0 ? null : phraseFrom(reading, preposition + 1);
  const cueEnd = after ? at + 2 : at + 1;
  const left = contentBefore(reading, start === at ? at : start, 0, 2);
  const content =
    left ?? rightContent(reading, Math.max(cueEnd, source && source.from > at ? source.to : cueEnd), thatClause);
  return (
    content && {
      cue: { from: at, to: cueEnd },
      source,
      inheritsSource: false,
      content: [content],
      clause: { from: start, to: end },
    }
  );
}
