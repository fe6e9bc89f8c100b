import { english } from "../../languages/en.ts";
import { isPossessive } from "../../languages/possessive.ts";
import type { Range } from "../frame.ts";
import type { EnglishReading } from "./english-reading.ts";

const isDeterminer = (reading: EnglishReading, index: number) =>
  /^(?:DT|PRP\$|PDT)$/.test(reading.tag(index)) ||
  (reading.is(index, english.determiners) && reading.tag(index) !== "IN");

/** A participle before its noun: “the proposed plan”. */
const isAttributive = (reading: EnglishReading, index: number) =>
  /^VB[NGD]$/.test(reading.tag(index)) &&
  /^(?:NN|JJ)/.test(reading.tag(index + 1)) &&
  (/^(?:DT|PRP\$|POS|JJ|CD|RB)/.test(reading.tag(index - 1)) || isPossessive(reading.lower(index - 1)));

const isNominal = (reading: EnglishReading, index: number) =>
  /^(?:NN|JJ|CD|POS|FW|SYM|LS)/.test(reading.tag(index)) ||
  reading.lower(index) === "&" ||
  isAttributive(reading, index);

/** A noun phrase that starts here and could be who says it: a pronoun, name, or determiner with its nouns. */
export function nounPhraseFrom(reading: EnglishReading, from: number): Range | null {
  if (reading.is(from, english.times) && reading.isCapitalized(from)) return null;
  if (reading.is(from, english.pronouns)) return { from, to: from + 1 };
  if (!isDeterminer(reading, from) && !isNominal(reading, from)) return null;
  let to = from;
  while (to - from < 20 && reading.isWord(to) && !reading.isQuoted(to)) {
    // "called the plan a disaster": a determiner right after a noun opens another phrase.
    if (to > from && isDeterminer(reading, to) && reading.isNoun(to - 1)) break;
    const isTime = to > from && reading.is(to, english.times) && !reading.isNoun(to + 1);
    const joins =
      to > from &&
      ((reading.is(to, english.links) && (isNominal(reading, to + 1) || isDeterminer(reading, to + 1))) ||
        (reading.lower(to) === "and" && startsNoun(reading, to + 1)));
    const isPart = isNominal(reading, to) || isDeterminer(reading, to) || /^RB/.test(reading.tag(to));
    if (isTime || (!joins && !isPart) || (/^RB/.test(reading.tag(to)) && !isNominal(reading, to + 1))) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

const startsNoun = (reading: EnglishReading, index: number) =>
  reading.isCapitalized(index) || isDeterminer(reading, index) || reading.isNoun(index);

/** Before `end`: without the times and places that stand between a subject and its verb (“Weber on Monday said”). */
function withoutTime(reading: EnglishReading, end: number): number {
  let at = end;
  while (
    at > 0 &&
    (reading.is(at, english.times) || (reading.kind(at) === "number" && reading.is(at - 1, english.times)))
  )
    at--;
  if (at === end) return end;
  while (at > 0 && reading.is(at, english.timeOpeners)) at--;
  return at;
}

/** The noun phrase whose last word stands at `end`. */
export function phraseEndingAt(reading: EnglishReading, last: number): Range | null {
  const end = withoutTime(reading, last);
  if (end < 0 || !reading.isWord(end)) return null;
  if (reading.isContraction(end) || reading.is(end, english.pronouns)) return { from: end, to: end + 1 };
  if (/^(?:there|here|it['’]s)$/.test(reading.lower(end))) return null;
  // "those close to him": a pronoun in the object's form ends a longer subject.
  const isObject = /^(?:him|them|me|us)$/.test(reading.lower(end)) && reading.is(end - 1, english.links);
  if (!isNominal(reading, end) && !isDeterminer(reading, end) && !isObject) return null;
  let from = end;
  while (from > 0 && end - from < 30) {
    const at = from - 1;
    if (!reading.isWord(at) || reading.isQuoted(at)) break;
    // “Fearing rain the board”: a determiner opens its phrase unless a link stands before it.
    if (isDeterminer(reading, from) && !isDeterminer(reading, at) && !isLink(reading, at)) break;
    const isPart =
      isNominal(reading, at) ||
      isDeterminer(reading, at) ||
      isLink(reading, at) ||
      (/^RB/.test(reading.tag(at)) && /^(?:JJ|VBN|CD|DT)/.test(reading.tag(from)) && at > 0);
    if (!isPart) break;
    from = at;
  }
  // "At the weekend officials", "that officials": the subject begins after the adverbial or conjunction.
  while (
    from <= end &&
    ((from < end && reading.lower(from) === "that") ||
      reading.is(from, english.times) ||
      reading.is(from, english.openers) ||
      /^(?:RB|CC|IN|TO)/.test(reading.tag(from)))
  ) {
    if (from < end && reading.is(from, english.determiners) && reading.lower(from) !== "that") break;
    from++;
  }
  return from <= end ? { from, to: end + 1 } : null;
}

/** A preposition between two noun phrases, or a conjunction between two names for one verb. */
function isLink(reading: EnglishReading, at: number): boolean {
  const before = at - 1;
  if (before < 0 || !reading.isWord(before)) return false;
  // "in Bremen and around the country"
  const isJoined = reading.is(before, english.conjunctions) && reading.isNoun(before - 1);
  const isHead =
    isJoined ||
    reading.isNoun(before) ||
    // "a person familiar with the matter"
    (reading.tag(before) === "JJ" && reading.isNoun(before - 1)) ||
    /^(?:CD|DT)$/.test(reading.tag(before)) ||
    reading.is(before - 1, english.determiners);
  if (reading.is(at, english.links)) return isHead && !reading.is(before, english.times);
  if (!reading.is(at, english.conjunctions) || !reading.isNoun(before)) return false;
  // "It cut taxes and officials said": after a verb the conjunction joins clauses.
  for (let index = before; index >= 0 && !reading.isBreak(index); index--) if (reading.isFinite(index)) return false;
  return true;
}

/** “Ann Weber, the firm's chief, said”: the phrase that the segments between commas before `comma` describe. */
function appositionHead(reading: EnglishReading, comma: number): Range | null {
  let end = comma;
  while (reading.kind(end - 1) === "dash") end--;
  for (let steps = 0; steps < 6; steps++) {
    let opening = end - 1;
    // "of Ashby, Md., said": a period before a comma abbreviates.
    const isAbbreviation = (index: number) => reading.kind(index) === "stop" && reading.kind(index + 1) === "comma";
    while (opening >= 0 && (!reading.isBreak(opening) || isAbbreviation(opening))) opening--;
    if (opening < 0 || !/^(?:comma|bracket|dash)$/.test(reading.kind(opening))) return null;
    while (reading.kind(opening - 1) === "dash") opening--;
    const segment = { from: opening + 1, to: end };
    const verb = reading.find(segment, (index) => reading.isFinite(index));
    // The segment has no verb, or a relative clause's: ", a chemist who ran the line,".
    const describes =
      verb < 0 ||
      reading.is(segment.from, english.links) ||
      reading.some({ from: segment.from, to: verb }, (index) => reading.is(index, english.relatives));
    if (!describes) return null;
    const head = phraseEndingAt(reading, opening - 1);
    // "Weber, 59, of Ashby, said": where somebody is from stands between commas too.
    const isPlace = head !== null && reading.is(head.from - 1, english.links) && reading.isBreak(head.from - 2);
    if (isPlace) {
      end = opening;
      continue;
    }
    if (head !== null && reading.isCapitalized(head.to - 1) && !startsAdverbial(reading, head.from)) return head;
    // “Ann Weber, 44, the firm's chief”: an age is no head.
    if (head !== null && isClauseStart(reading, head.from) && reading.count(head, "word") > 0) return head;
    end = opening;
  }
  return null;
}

/** Past the office between commas that follows a name at `comma`; `comma` itself where none does. */
export function appositionEnd(reading: EnglishReading, comma: number): number {
  if (reading.kind(comma) !== "comma") return comma;
  const close = reading.nextBreak(comma + 1);
  const segment = { from: comma + 1, to: close };
  const isOffice = reading.some(segment, (index) => reading.is(index, english.titles)) && !reading.hasFinite(segment);
  return isOffice && reading.kind(close) === "comma" ? close : comma;
}

const isClauseStart = (reading: EnglishReading, index: number) =>
  index === 0 ||
  reading.isBreak(index - 1) ||
  reading.is(index - 1, english.conjunctions) ||
  reading.is(index - 1, english.subordinators);

/** Whether a preposition or subordinator stands here. */
export const startsAdverbial = (reading: EnglishReading, index: number) =>
  reading.is(index, english.prepositions) || reading.is(index, english.subordinators);

/** The subject whose last word stands at `end`, over an apposition or relative clause if need be. */
export function subjectBefore(reading: EnglishReading, end: number): Range | null {
  if (end < 0) return null;
  if (/^(?:comma|bracket|dash)$/.test(reading.kind(end))) return appositionHead(reading, end);
  if (!reading.isWord(end)) return null;
  if (reading.is(end, english.relatives)) {
    const head = phraseEndingAt(reading, reading.kind(end - 1) === "comma" ? end - 2 : end - 1);
    // The relative pronoun belongs to the source: "an analyst who said".
    return head && { from: head.from, to: end + 1 };
  }
  const phrase = phraseEndingAt(reading, end);
  return phrase && (headOfRelative(reading, phrase.from) ?? phrase);
}

/** “An analyst who grows hops |said”: the phrase that a relative clause before the verb describes. */
function headOfRelative(reading: EnglishReading, end: number): Range | null {
  for (let at = end - 1; at > 0 && end - at < 12 && !reading.isBreak(at); at--) {
    if (!reading.is(at, english.relatives) || reading.tag(at) === "IN") continue;
    return reading.hasFinite({ from: at, to: end }) ? phraseEndingAt(reading, at - 1) : null;
  }
  return null;
}

/** The index before a verb's auxiliaries and adverbs: “has since repeatedly |said”. */
export function beforeAuxiliaries(reading: EnglishReading, index: number): number {
  let at = index;
  while (
    at >= 0 &&
    reading.isWord(at) &&
    (reading.is(at, english.auxiliaries) || /^(?:RB|MD)$/.test(reading.tag(at)) || reading.is(at, english.being)) &&
    !reading.isContraction(at)
  )
    at--;
  return at;
}

/** The subject of the finite verb nearest before `at` in its sentence: “Weber came north to say”, “…, saying”. */
export function mainSubject(reading: EnglishReading, at: number): Range | null {
  for (let index = at - 1; index >= 0; index--) {
    if (reading.kind(index) === "semicolon" || reading.kind(index) === "colon" || reading.kind(index) === "stop")
      return null;
    if (!reading.isFinite(index) || reading.isQuoted(index)) continue;
    if (reading.isContraction(index)) return { from: index, to: index + 1 };
    const subject = subjectBefore(reading, beforeAuxiliaries(reading, index - 1));
    if (subject !== null) return subject;
  }
  return null;
}
