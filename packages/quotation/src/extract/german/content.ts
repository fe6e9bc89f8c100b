import { german } from "../../languages/de.ts";
import type { ReportingVerb } from "../../languages/language.ts";
import { isReportedGerman } from "../../languages/lexicon.ts";
import type { Range, Reading } from "../frame.ts";
import { appositionEnd, isSubordinate } from "./phrases.ts";

/** Whether the next sentence is what is said. */
export const endsWithColon = (reading: Reading) => reading.kind(reading.contentEnd() - 1) === "colon";

/** What a colon or a quotation says after the cue, where no other verb stands between. */
export function colonContent(reading: Reading, from: number): Range | null {
  const colon = reading.find(
    { from, to: Math.min(reading.length, from + 15) },
    (index) => reading.kind(index) === "colon" || reading.kind(index) === "quote",
  );
  if (colon < 0 || reading.hasFinite({ from, to: colon })) return null;
  return reading.kind(colon) === "colon" ? afterColon(reading, colon) : { from: colon, to: reading.quotesTo(colon) };
}

/** After a colon, a quotation or a sentence is said; anything else is a list. */
function afterColon(reading: Reading, colon: number): Range | null {
  const first = colon + 1;
  if (reading.kind(first) === "quote") return { from: first, to: reading.quotesTo(first) };
  const range = reading.trim({ from: first, to: reading.contentEnd() }, german.conjunctions);
  const isSaid = reading.some(range, (index) => reading.isFinite(index) || reading.isQuoted(index));
  return isSaid ? range : null;
}

/** What is said after the verb: a quotation, what a colon opens, or the clause after the comma. */
export function rightContent(reading: Reading, from: number, takes: Taken): Range | null {
  for (let at = from; at < reading.length; at++) {
    const kind = reading.kind(at);
    if (kind === "quote") return { from: at, to: reading.quotesTo(at) };
    if (kind === "colon") return takes.clause || reading.kind(at + 1) === "quote" ? afterColon(reading, at) : null;
    if (kind === "stop" || kind === "semicolon") return null;
    if (takes.that && isThat(reading, at)) return endTrim(reading, at + 1);
    if (reading.isQuoted(at)) {
      // "sagte der ‚Zeitung‘: …": the words in marks name who was told; what was said comes after.
      const next = reading.nextBreak(at);
      const isAddressee =
        reading.kind(next) === "colon" ||
        (reading.kind(next) === "comma" && (reading.kind(next + 1) === "quote" || isThat(reading, next + 1)));
      if (!isAddressee) return endTrim(reading, at);
      at = next - 1;
      continue;
    }
    if (kind === "comma") {
      const clause = contentAfterComma(reading, at, takes);
      if (clause !== null) return clause;
      const next = asideEnd(reading, at);
      if (next === at + 1) return null;
      at = next - 2;
    }
  }
  return null;
}

/** “nannte den Plan ‚ein Unglück‘”, “sprach von einem ‚Unglück‘”: the words in marks are what was said. */
export function quotedObject(reading: Reading, within: Range): Range | null {
  const first = reading.find({ from: within.from, to: Math.min(within.to, reading.length) }, (index) =>
    reading.isQuoted(index),
  );
  if (first < 0) return null;
  let to = first + 1;
  while (reading.isQuoted(to)) to++;
  return { from: first, to };
}

/** A semicolon or “denn” in the indicative lets the writer go on. */
function ownEnd(reading: Reading, from: number): number {
  const end = reading.contentEnd();
  const cut = reading.find(
    { from, to: end },
    (index) =>
      reading.kind(index) === "semicolon" || (reading.kind(index) === "comma" && reading.lower(index + 1) === "denn"),
  );
  return cut < 0 || isInReportedMood(reading, { from: cut, to: end }) ? end : cut;
}

/** Past an apposition, or “ohne … zu”, between the cue and what is said. */
function asideEnd(reading: Reading, comma: number): number {
  const close = reading.nextBreak(comma + 1);
  const isGroup = /^(?:ohne|um|statt|anstatt)$/.test(reading.lower(comma + 1)) && reading.kind(close) === "comma";
  return isGroup ? close + 1 : appositionEnd(reading, comma);
}

function endTrim(reading: Reading, from: number): Range | null {
  const range = reading.trim({ from, to: ownEnd(reading, from) }, german.conjunctions);
  return reading.holds(range, 2) ? range : null;
}

/** What a reporting verb or predicate may have after its comma. */
export interface Taken {
  readonly that: boolean;
  /** Verb second in the indicative; in reported mood wherever “dass” may stand. */
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly question: boolean;
}

/** A verb that takes a clause takes it as a question or infinitive too; one with a correlate only where that announces it. */
export function taken(reading: Reading, { complements }: ReportingVerb, clause: Range): Taken {
  const isAnnounced =
    complements.has("correlate") && reading.some(clause, (index) => reading.is(index, german.correlates));
  const that = complements.has("bare") || complements.has("that") || isAnnounced;
  return {
    that: that || complements.has("object"),
    clause: complements.has("bare"),
    infinitive: that || complements.has("infinitive"),
    question: complements.has("bare") || complements.has("question") || isAnnounced,
  };
}

/** What is taken where the cue is no verb: a clause in any form. */
export const thatClause: Taken = { that: true, clause: true, infinitive: false, question: true };

const isThat = (reading: Reading, index: number) => /^(?:dass|daß)$/.test(reading.lower(index));

/** The clause after a comma, if it is what was said: dass, a question, verb second, reported mood, or “zu” with infinitive. */
export function contentAfterComma(reading: Reading, comma: number, takes: Taken): Range | null {
  if (reading.kind(comma) !== "comma") return takes.that && isThat(reading, comma) ? endTrim(reading, comma + 1) : null;
  const first = comma + 1;
  if (reading.kind(first) === "quote") return { from: first, to: reading.quotesTo(first) };
  if (takes.that && isThat(reading, first)) return endTrim(reading, first + 1);
  if (takes.question && opensQuestion(reading, first)) return endTrim(reading, first);
  if (isOtherClause(reading, comma)) return null;
  const segment = { from: first, to: reading.nextBreak(first) };
  const rest = { from: first, to: reading.contentEnd() };
  const isReported = reading.hasFinite(rest) && isInReportedMood(reading, rest);
  const hasVerb = reading.hasFinite(segment) || quotedObject(reading, segment) !== null;
  const isClause = (takes.clause && hasVerb) || (takes.that && isReported);
  const isInfinitive =
    takes.infinitive &&
    reading.some(
      segment,
      (index) => reading.lower(index) === "zu" || /^\p{Ll}+zu\p{Ll}+en$/u.test(reading.lower(index)),
    );
  if (isInfinitive) return reading.trim({ from: first, to: ownEnd(reading, first) }, german.conjunctions);
  return isClause ? endTrim(reading, first) : null;
}

const isInReportedMood = (reading: Reading, range: Range) =>
  reading.some(range, (index) => reading.isFinite(index) && isReportedGerman(reading.lower(index)));

function opensQuestion(reading: Reading, first: number): boolean {
  if (!reading.is(first, german.questionWords) || reading.isCapitalized(first)) return false;
  // ", wie Weber mitteilte" is a cue of its own.
  return reading.lower(first) !== "wie" || !german.verbs.has(reading.lower(reading.nextBreak(first) - 1));
}

/** Whether a comma opens something else than what was said: a cue, a relative clause, a reason or time, a second clause. */
function isOtherClause(reading: Reading, comma: number): boolean {
  const first = comma + 1;
  const segmentEnd = reading.nextBreak(first);
  const rest = { from: first, to: reading.contentEnd() };
  // What is said begins with its verb only as a condition: "hätte man gefragt, wäre …".
  const isCondition =
    reading.kind(segmentEnd) === "comma" &&
    (reading.is(first, german.conditional) || isReportedGerman(reading.lower(first)));
  const isVerb = reading.isFinite(first) && !reading.isBreak(first + 1) && !isCondition;
  const isRelative = opensRelative(reading, first, segmentEnd) && !isInReportedMood(reading, rest);
  // "…, weil es regnet" tells the writer's reason, "…, weil es regne" the speaker's.
  const isCircumstance = reading.is(first, german.circumstances) && !isInReportedMood(reading, rest);
  const isSecondClause = reading.is(first, german.conjunctions) && reading.lower(first) !== "aber";
  return isVerb || isRelative || isCircumstance || isSecondClause;
}

/** Whether the clause from `first` is relative to the noun before it; “der Preis sinkt” after a verb of saying is none. */
function opensRelative(reading: Reading, first: number, end: number): boolean {
  const isPrepositional = reading.is(first, german.prepositions) && reading.is(first + 1, german.relatives);
  if (!isPrepositional && !reading.is(first, german.relatives)) return false;
  const isInfinitive = reading.lower(end - 2) === "zu";
  if (isInfinitive || !reading.isFinite(end - 1) || !reading.isCapitalized(first - 2)) return false;
  const isPronoun =
    reading.is(first + 1, german.prepositions) ||
    reading.is(first + 1, german.adverbs) ||
    reading.is(first + 1, german.pronouns);
  return isPrepositional ? !reading.isCapitalized(first + 2) : isPronoun || end < reading.contentEnd();
}

/** “„Es“, sagte Weber, „regnet“”: what is said after a cue that stands within it. */
export function goingOn(reading: Reading, from: number, left: Range): Range | null {
  const comma = reading.nextBreak(from);
  if (reading.kind(comma) !== "comma" || reading.hasFinite({ from, to: comma })) return null;
  const onward = reading.trim({ from: appositionEnd(reading, comma), to: reading.contentEnd() }, german.conjunctions);
  if (onward.to <= onward.from) return null;
  if (reading.kind(onward.from) === "quote") return { from: onward.from, to: reading.quotesTo(onward.from) };
  // "Man werde, sagte Weber, das Thema …": with its verb last, the clause before the cue is not at its end.
  const isOpen = reading.isFinite(left.to - 1) && !reading.is(left.from, german.subordinators);
  const isQuote = reading.kind(left.to - 1) === "quote";
  const isMain = !reading.is(onward.from, german.subordinators) && !reading.is(onward.from, german.relatives);
  return isOpen || (!isQuote && isMain) ? onward : null;
}

/** “Die Preise, sagte sie, würden steigen”: the cue from `at` to `from` stands before the verb of what is said. */
export function aroundCue(reading: Reading, before: Range, from: number): Range[] | null {
  const left = reading.trim(before, german.conjunctions);
  const right = reading.trim({ from: from + 1, to: reading.contentEnd() }, german.conjunctions);
  const goesOn = reading.isFinite(right.from) || reading.isQuoted(right.from);
  const isCut = reading.kind(before.to - 1) === "comma" && reading.kind(from) === "comma" && goesOn;
  return isCut && reading.words(left) > 0 && reading.kind(left.to - 1) !== "quote" ? [left, right] : null;
}

/** “…, wie die Firma mitteilte, …”: the sentence around the clause that holds the cue. */
export function aroundClause(reading: Reading, clause: Range): Range[] {
  const before = reading.trim({ from: 0, to: clause.from }, german.conjunctions);
  const after = reading.trim({ from: clause.to, to: reading.contentEnd() }, german.conjunctions);
  return [before, after].filter((range) => reading.holds(range, 2));
}

/** What was said before the cue: a quotation, or a clause with its verb, back to the frame before. */
export function contentBefore(reading: Reading, clauseFrom: number, from: number, least = 3): Range | null {
  if (!reading.isEdgeOfSaid(clauseFrom - 1)) return null;
  const range = reading.trim({ from, to: clauseFrom }, german.conjunctions);
  if (range.to <= range.from) return null;
  if (reading.kind(range.to - 1) === "quote") {
    const start = reading.lastQuotes(range).from;
    // "Dies sei ‚ein Irrtum‘, so Weber": the quotation ends a clause that is said too.
    const isClause = reading.isWord(start - 1) && hasMainVerb(reading, { from: range.from, to: start });
    return isClause ? range : { from: start, to: range.to };
  }
  if (reading.isQuoted(range.from) && !reading.some(range, (index) => !reading.isQuoted(index))) return range;
  return hasMainVerb(reading, range) && reading.words(range) >= least ? range : null;
}

/** What stands before the cue: a clause only where the verb may have one of its own, a quotation anywhere. */
export function saidBefore(reading: Reading, verb: ReportingVerb, at: number, from: number, least = 3): Range | null {
  const said = contentBefore(reading, at, from, least);
  return said !== null && (verb.complements.has("bare") || reading.kind(said.to - 1) === "quote") ? said : null;
}

/** Whether a verb stands outside subordinate clauses: “Als man ihn fragte, antwortete er” says when, not what. */
function hasMainVerb(reading: Reading, range: Range): boolean {
  // "Auf die Frage, ob es regne, antwortete er": the clause is the noun's.
  const isOfNoun = reading.kind(range.from - 1) === "comma" && reading.isCapitalized(range.from - 2);
  if (/^(?:dass|daß|ob)$/.test(reading.lower(range.from)) && !isOfNoun) return reading.hasFinite(range);
  // What goes on from a cue before: "Er rechne | damit, dass es regne, sagte Weber".
  if (reading.isWord(range.from - 1)) return reading.hasFinite(range);
  let start = range.from;
  while (start < range.to) {
    const end = Math.min(reading.nextBreak(start), range.to);
    const isAside = isSubordinate(reading, start) || reading.is(start, german.questionWords);
    if (!isAside && reading.hasFinite({ from: start, to: end })) return true;
    // "wenn es regne, bleibe man": what follows the subordinate clause begins with the main verb.
    start = end + 1;
  }
  return false;
}
