import { german } from "../../languages/de.ts";
import type { Range, Reading } from "../frame.ts";

/** The first token of the clause that holds `at`: after a mark, or after a conjunction that joins clauses. */
export function clauseStart(reading: Reading, at: number): number {
  let start = at;
  while (start > 0 && !reading.isBreak(start - 1)) {
    if (reading.is(start - 1, german.conjunctions)) {
      if (start === at) break;
      // "Weber und Schmidt sagten" joins names; "Weber kam und Schmidt sagte" joins clauses.
      let from = start - 1;
      while (from > 0 && !reading.isBreak(from - 1)) from--;
      if (from === start - 1 || reading.hasFinite({ from, to: start - 1 })) break;
    }
    start--;
  }
  return start;
}

/** Whether the words from here can be a subject: a pronoun, a determiner of the nominative, or a noun or name. */
export function isNominative(reading: Reading, at: number): boolean {
  if (reading.isQuoted(at)) return false;
  // "Der englischen Zeitung sagte Weber": after "der", an adjective of the nominative ends in -e.
  if (reading.lower(at) === "der" && !reading.isCapitalized(at + 1) && /en$/.test(reading.lower(at + 1))) return false;
  if (reading.is(at, german.pronouns) || reading.is(at, german.nominativeDeterminers)) return true;
  if (reading.is(at, german.prepositions) || reading.is(at, german.subordinators)) return false;
  if (reading.is(at, german.obliqueDeterminers) || reading.is(at, german.adverbs)) return false;
  if (reading.is(at, german.times) && reading.isCapitalized(at)) return false;
  return (
    reading.isCapitalized(at) ||
    (reading.kind(at) === "number" && reading.isCapitalized(at + 1)) ||
    (/(?:e|er|en)$/u.test(reading.lower(at)) && reading.isCapitalized(at + 1) && !reading.isFinite(at))
  );
}

/** Past the adverbs and conjunctions that may open a clause before its subject. */
export function pastAdverbs(reading: Reading, { from, to }: Range): number {
  let at = from;
  while (at < to && (reading.is(at, german.adverbs) || reading.is(at, german.conjunctions))) at++;
  return at;
}

/** The noun phrase that starts here. */
export const phraseFrom = (reading: Reading, from: number): Range | null => {
  const to = nounPhraseEnd(reading, from);
  return to > from ? { from, to } : null;
};

/** Where the noun phrase that starts here ends: determiner, adjectives, nouns and names, genitives, “von”/“für” phrases. */
export function nounPhraseEnd(reading: Reading, from: number): number {
  if (
    reading.is(from, german.pronouns) &&
    !(
      reading.is(from, german.nominativeDeterminers) &&
      (reading.isCapitalized(from + 1) || reading.isCapitalized(from + 2))
    )
  )
    return from + 1;
  const named = quotedNameEnd(reading, from);
  if (named > from) return named;
  let to = from;
  let nouns = 0;
  while (to < reading.length && to - from < 20 && reading.isWord(to) && !reading.isQuoted(to)) {
    // The determiner that opens a sentence has a capital too.
    const isDeterminer = to === from && reading.is(to, german.determiners);
    const isNoun = (reading.isCapitalized(to) && !isDeterminer) || (reading.kind(to) === "number" && nouns === 0);
    if (isNoun) {
      if (nouns > 0 && reading.is(to, german.times)) break;
      nouns++;
    } else if (reading.is(to, german.prepositions)) {
      const links =
        nouns > 0 &&
        /^(?:von|vom|für|de|van|aus|beim|bei)$/.test(reading.lower(to)) &&
        (reading.isCapitalized(to + 1) || reading.is(to + 1, german.determiners));
      if (!links) break;
    } else if (/^(?:de|van|der|den|des|dem|und|&)$/.test(reading.lower(to)) && nouns > 0) {
      const isJoin = reading.lower(to) === "und";
      // "sagte Weber der ‚Zeitung‘": words in marks are no genitive.
      if (reading.isQuoted(to + 1)) break;
      if (isJoin && !(reading.isCapitalized(to + 1) && !reading.is(to + 1, german.adverbs))) break;
      // After a noun, "der" begins a genitive only with a noun behind it.
      if (!isJoin && !reading.isCapitalized(to + 1) && !reading.isCapitalized(to + 2) && !reading.isCapitalized(to + 3))
        break;
    } else if (nouns > 0) {
      const describes =
        reading.isCapitalized(to + 1) &&
        /(?:er|en)$/u.test(reading.lower(to)) &&
        !reading.isFinite(to) &&
        !reading.is(to, german.adverbs) &&
        !reading.is(to, german.obliqueDeterminers);
      if (!describes && !/^(?:seiner|ihrer|seines|ihres|mehrerer|aller|zweier)$/.test(reading.lower(to))) break;
    } else if (to > from && reading.isFinite(to) && !reading.isCapitalized(to + 1)) break;
    else if (
      !isNominative(reading, to) &&
      !reading.is(to, german.obliqueDeterminers) &&
      !/(?:e|er|en|em|es|te|sten)$/u.test(reading.lower(to)) &&
      !reading.isCapitalized(to + 1) &&
      !reading.isCapitalized(to + 2)
    )
      break;
    to++;
  }
  if (nouns > 0) return to;
  // "Viele sagen": some determiners stand for a noun.
  return reading.is(from, german.quantifiers) ? from + 1 : from;
}

/** “die ‚Post‘”, “Das Magazin ‚Kompass‘”: past the words in marks that name a paper. */
function quotedNameEnd(reading: Reading, from: number): number {
  if (!/^(?:der|die|das)$/.test(reading.lower(from))) return from;
  const first = reading.isCapitalized(from + 1) && !reading.isQuoted(from + 1) ? from + 2 : from + 1;
  let to = first;
  while (reading.isQuoted(to) && to - first < 4) to++;
  return to > first && !reading.isQuoted(to) ? to : from;
}

/** The noun phrase that ends here: back to its determiner or first noun. */
export function phraseEndingAt(reading: Reading, end: number): Range | null {
  if (end < 0 || !reading.isWord(end)) return null;
  let from = end + 1;
  while (from > 0 && reading.isWord(from - 1) && !reading.isQuoted(from - 1)) {
    const at = from - 1;
    if (reading.isFinite(at) && !reading.isCapitalized(at + 1)) break;
    if (reading.is(at, german.conjunctions) || reading.is(at, german.subordinators)) break;
    if (reading.is(at, german.prepositions) && !/^(?:von|für|der)$/.test(reading.lower(at))) break;
    if (reading.is(at, german.adverbs) && !reading.isCapitalized(at)) break;
    from = at;
    if (/^(?:dem|den|einem|einer|ein|eine|die|das)$/.test(reading.lower(at))) break;
  }
  return from <= end ? { from, to: end + 1 } : null;
}

/** After a comma that opens an apposition (no finite verb up to the next comma): the index past it; else past the comma. */
export function appositionEnd(reading: Reading, comma: number): number {
  const close = reading.nextBreak(comma + 1);
  const segment = { from: comma + 1, to: close };
  const isRelative = reading.is(segment.from, german.relatives) && reading.isFinite(close - 1);
  const isNominal =
    !reading.hasFinite(segment) && isNominative(reading, segment.from) && !reading.is(segment.from, german.adverbs);
  return reading.kind(close) === "comma" && close > comma + 1 && (isNominal || isRelative) ? close + 1 : comma + 1;
}

/** Whether a noun with such an ending stands here. */
export const isNounOf = (reading: Reading, at: number, ending: RegExp) =>
  reading.isCapitalized(at) && !reading.isQuoted(at) && ending.test(reading.lower(at));

/** Whether a noun of saying, thinking or asking stands here. */
export const isSpeechNoun = (reading: Reading, at: number) =>
  isNounOf(reading, at, german.speechNounEnding) || (reading.isCapitalized(at) && reading.is(at, german.speechNouns));

/** A noun with its determiner and adjectives: “den schweren Vorwurf”, “ersten Angaben”. */
export function nounPhraseAt(reading: Reading, noun: number): Range {
  let from = noun;
  while (from > 0 && noun - from < 4) {
    const before = from - 1;
    if (reading.is(before, german.determiners)) return { from: before, to: noun + 1 };
    const isAdjective = /(?:e|en|er|em|es)$/u.test(reading.lower(before)) && reading.isWord(before);
    if (!isAdjective || (reading.isCapitalized(before) && before > 0) || reading.is(before, german.prepositions)) break;
    if (reading.isFinite(before) && !/en$/u.test(reading.lower(before))) break;
    from = before;
  }
  return { from, to: noun + 1 };
}

/** Whether a clause that begins here has its verb last. */
export function isSubordinate(reading: Reading, start: number): boolean {
  if (reading.is(start, german.subordinators)) return true;
  return reading.kind(start - 1) === "comma" && reading.is(relativeAt(reading, start), german.relatives);
}

/** The relative pronoun of a clause that begins here, after its preposition. */
export const relativeAt = (reading: Reading, start: number) =>
  reading.is(start, german.prepositions) ? start + 1 : start;

/** What is said in a clause before the main one ends where that begins with its verb: “Nachdem X gesagt hatte, dass …, ging er”. */
export function beforeMainClause(reading: Reading, said: Range): Range {
  let hasVerb = false;
  for (let index = said.from; index < said.to - 2; index++) {
    if (reading.kind(index) !== "comma") hasVerb ||= reading.isFinite(index);
    else if (hasVerb && startsWithVerb(reading, index + 1)) return { from: said.from, to: index };
  }
  return said;
}

const startsWithVerb = (reading: Reading, at: number) =>
  reading.isFinite(at) && !reading.isBreak(at + 1) && !reading.isFinite(at + 1);

/** Whose it is, named behind a noun: “Angaben der Polizei”, “Ansicht von Weber”. */
export function ownerAfter(reading: Reading, noun: number): Range | null {
  const link = reading.lower(noun + 1);
  if (/^(?:von|vom|aus)$/.test(link)) return phraseFrom(reading, noun + 2);
  // "nach Angaben Webers"
  if (reading.isCapitalized(noun + 1) && !reading.isQuoted(noun + 1) && /s$/u.test(link))
    return phraseFrom(reading, noun + 1);
  return german.genitiveDeterminers.has(link) ? phraseFrom(reading, noun + 1) : null;
}
