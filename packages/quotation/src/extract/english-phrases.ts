import { english } from "../languages/en.ts";
import type { Range, Reading } from "./frame.ts";

/** A noun phrase that starts here and could be who says it: a pronoun, name, or determiner with its nouns. */
export function nounPhraseFrom(reading: Reading, from: number): Range | null {
  if (reading.is(from, english.times) && reading.isCapitalized(from)) return null;
  if (reading.is(from, english.pronouns)) return { from, to: from + 1 };
  const determined = reading.is(from, english.determiners);
  if (
    !determined &&
    !reading.isCapitalized(from) &&
    !reading.is(from, english.titles) &&
    !reading.is(from, english.groupNouns)
  )
    return null;
  let to = from;
  while (to < reading.length && reading.isWord(to) && to - from < 14) {
    const isLink =
      /^(?:of|for|at|from)$/.test(reading.lower(to)) &&
      to > from &&
      (reading.isCapitalized(to + 1) || reading.is(to + 1, english.determiners));
    const isStop =
      !isLink &&
      to > from &&
      (reading.is(to, english.prepositions) ||
        reading.is(to, english.subordinators) ||
        reading.is(to, english.relatives) ||
        reading.is(to, english.finite) ||
        (reading.is(to, english.times) && reading.isCapitalized(to)) ||
        (reading.is(to, english.times) &&
          /^(?:last|this|next|earlier|later|recently|today|yesterday)$/.test(reading.lower(to))) ||
        /ly$/.test(reading.lower(to)));
    const isJoin = reading.is(to, english.conjunctions) && !reading.isCapitalized(to + 1);
    if (isStop || isJoin) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

function phraseEndingAt(reading: Reading, end: number): Range | null {
  if (end < 0 || !reading.isWord(end)) return null;
  if (reading.is(end, english.pronouns)) return { from: end, to: end + 1 };
  // "played down fears that": no noun phrase ends in a particle.
  if (/^(?:down|up|off|out|away|back|over)$/.test(reading.lower(end))) return null;
  if (
    reading.is(end, english.prepositions) ||
    reading.is(end, english.subordinators) ||
    reading.is(end, english.conjunctions) ||
    reading.is(end, english.finite)
  )
    return null;
  let from = end + 1;
  while (from > 0) {
    const at = from - 1;
    if (reading.isBreak(at) || !reading.isWord(at)) break;
    if (reading.is(at, english.subordinators) || reading.is(at, english.relatives) || reading.is(at, english.finite))
      break;
    if (english.verbs.has(reading.lower(at)) && !reading.isCapitalized(at) && !reading.is(at - 1, english.determiners))
      break;
    if (reading.is(at, english.conjunctions) && !(reading.isCapitalized(at - 1) && reading.isCapitalized(at + 1)))
      break;
    if (reading.is(at, english.pronouns)) break;
    from = at;
  }
  // "On Monday Ann Weber": an adverbial before the subject; the subject is the last phrase without a preposition.
  if (from <= end && startsAdverbial(reading, from)) {
    let start = end + 1;
    while (
      start > from &&
      reading.isWord(start - 1) &&
      !reading.is(start - 1, english.prepositions) &&
      !reading.is(start - 1, english.times)
    ) {
      start--;
      if (reading.is(start, english.determiners)) break;
    }
    from = start;
  }
  while (
    from <= end &&
    (reading.is(from, english.times) ||
      /^(?:yet|still|also|then|now|but|and|however|instead|meanwhile|thus|later)$/.test(reading.lower(from)))
  )
    from++;
  if (from > end) return null;
  if (/^(?:there|here|it['’]s)$/.test(reading.lower(end))) return null;
  return { from, to: end + 1 };
}

function appositionHead(reading: Reading, comma: number): Range | null {
  let end = comma;
  for (let steps = 0; steps < 4; steps++) {
    let opening = end - 1;
    while (opening >= 0 && !["comma", "bracket", "quote", "colon", "semicolon", "stop"].includes(reading.kind(opening)))
      opening--;
    if (opening < 0 || (reading.kind(opening) !== "comma" && reading.kind(opening) !== "bracket")) return null;
    const head = phraseEndingAt(reading, opening - 1);
    if (head !== null && reading.isCapitalized(head.to - 1) && !startsAdverbial(reading, head.from)) return head;
    if (
      head !== null &&
      (reading.is(head.from, english.determiners) ||
        reading.is(head.from, english.pronouns) ||
        reading.is(head.to - 1, english.groupNouns) ||
        reading.some(head, (index) => /['’]s?$/.test(reading.tokens[index]?.text ?? ""))) &&
      isClauseStart(reading, head.from)
    )
      return head;
    end = opening;
  }
  return null;
}

/** Past the office between commas that follows a name at `comma`; `comma` itself where none does. */
export function appositionEnd(reading: Reading, comma: number): number {
  if (reading.kind(comma) !== "comma") return comma;
  const close = reading.nextBreak(comma + 1);
  const isOffice =
    reading.some({ from: comma + 1, to: close }, (index) => reading.is(index, english.titles)) &&
    !reading.some({ from: comma + 1, to: close }, (index) => reading.is(index, english.finite));
  return isOffice && reading.kind(close) === "comma" ? close : comma;
}

const isClauseStart = (reading: Reading, index: number) =>
  index === 0 ||
  reading.isBreak(index - 1) ||
  reading.is(index - 1, english.conjunctions) ||
  reading.is(index - 1, english.subordinators);

export const startsAdverbial = (reading: Reading, index: number) =>
  reading.is(index, english.prepositions) || reading.is(index, english.subordinators);

/** The subject whose last word stands at `end`, over an apposition or relative clause if need be. */
export function subjectBefore(reading: Reading, end: number): Range | null {
  if (end < 0) return null;
  if (reading.kind(end) === "comma" || reading.kind(end) === "bracket") return appositionHead(reading, end);
  if (!reading.isWord(end)) return null;
  if (reading.is(end, english.relatives)) {
    const head = reading.kind(end - 1) === "comma" ? end - 2 : end - 1;
    return reading.lower(end) === "who" ? phraseEndingAt(reading, head) : null;
  }
  return phraseEndingAt(reading, end);
}

export function skipAuxiliaries(reading: Reading, index: number): number {
  let at = index;
  while (
    at >= 0 &&
    !reading.isCapitalized(at) &&
    (reading.is(at, english.auxiliaries) ||
      /^\p{Ll}+ly$/u.test(reading.lower(at)) ||
      (/^(?:is|are|was|were|been|be)$/.test(reading.lower(at)) && at > 0))
  )
    at--;
  // Capitalised only because it opens the sentence.
  return at;
}
