import { english } from "../../languages/en.ts";
import { isPossessive } from "../../languages/possessive.ts";
import type { Frame } from "../frame.ts";
import type { EnglishReading } from "./english-reading.ts";
import { appositionEnd, nounPhraseFrom } from "./phrases.ts";

/** “According to Weber, prices fell.” */
export function accordingTo(reading: EnglishReading, cue: number): Frame | null {
  let end = cue + 2;
  while (end < reading.length && !reading.isBreak(end) && !(end > cue + 3 && reading.isFinite(end))) end++;
  const source = { from: cue + 2, to: end };
  if (reading.words(source) === 0) return null;
  const before = reading.trim({ from: 0, to: cue }, english.conjunctions);
  // An apposition after the source: "according to Ann Weber, the firm's chief, prices fell".
  const after = before.to <= before.from ? appositionEnd(reading, end) : end;
  const tail = reading.trim({ from: after, to: reading.length }, english.conjunctions);
  // "according to Weber, who …": what follows describes the source.
  const rest =
    before.to > before.from && (reading.is(tail.from, english.relatives) || reading.is(tail.from, english.determiners))
      ? { from: tail.from, to: tail.from }
      : tail;
  const content = [before, rest].filter((range) => reading.holds(range, 3));
  if (content.length === 0) return null;
  return { cue: { from: cue, to: cue + 2 }, source, inheritsSource: false, content, clause: { from: cue, to: end } };
}

/** “In her view, …”, “Prices, in Weber's words, …” */
export function inView(reading: EnglishReading, at: number): Frame | null {
  if (reading.lower(at) !== "in" || !reading.isBreak(at - 1)) return null;
  let noun = at + 1;
  while (noun < at + 6 && reading.isWord(noun) && !reading.is(noun, english.viewNouns)) noun++;
  if (!reading.is(noun, english.viewNouns)) return null;
  const source = { from: at + 1, to: noun };
  // "in the view of Ann Weber": the owner follows.
  if (reading.lower(noun + 1) === "of" && reading.lower(at + 1) === "the") return inViewOf(reading, at, noun + 2);
  const isOwner = reading.is(at + 1, english.possessives) || isPossessive(reading.lower(noun - 1));
  if (!isOwner || reading.words(source) === 0) return null;
  const after = appositionEnd(reading, noun + 1);
  const rest = reading.trim({ from: after, to: reading.contentEnd() }, english.conjunctions);
  const before = reading.trim({ from: 0, to: at }, english.conjunctions);
  const content = [before, rest].filter((range) => range.to > range.from);
  if (rest.to <= rest.from) return null;
  return {
    cue: { from: at, to: noun + 1 },
    source,
    inheritsSource: false,
    content,
    clause: { from: at, to: noun + 1 },
  };
}

function inViewOf(reading: EnglishReading, cue: number, from: number): Frame | null {
  const source = nounPhraseFrom(reading, from);
  if (source === null || reading.kind(source.to) !== "comma") return null;
  const content = reading.trim(
    { from: appositionEnd(reading, source.to), to: reading.contentEnd() },
    english.conjunctions,
  );
  if (content.to <= content.from) return null;
  return {
    cue: { from: cue, to: from },
    source,
    inheritsSource: false,
    content: [content],
    clause: { from: cue, to: source.to },
  };
}
