import { english } from "../../languages/en.ts";
import type { ReportingVerb } from "../../languages/language.ts";
import type { Frame, Range } from "../frame.ts";
import type { EnglishReading } from "./english-reading.ts";
import { nounPhraseFrom, startsAdverbial } from "./phrases.ts";

/** What stands after a cue. */
export interface RightSide {
  readonly content: Range | null;
  readonly clauseEnd: number;
  /** The content goes on after an interrupting cue: “Prices, she said, will rise”. */
  readonly isContinuation: boolean;
  readonly expectsNext: boolean;
}

/** What is said after the verb, past adverbials (“on Tuesday”, “in a statement”) and the addressee (“told reporters”). */
export function contentAfter(
  reading: EnglishReading,
  { from, verb, hasInverted }: { from: number; verb: ReportingVerb; hasInverted: boolean },
): RightSide {
  const end = reading.contentEnd();
  const answer = (content: Range | null, clauseEnd: number, isContinuation = false, expectsNext = false): RightSide => {
    const trimmed = content && reading.trim(content, english.conjunctions);
    const said = trimmed && reading.holds(trimmed, 2) ? trimmed : null;
    return { content: said, clauseEnd, isContinuation, expectsNext };
  };
  const at = pastAdverbials(reading, verb.addressed ? skipAddressee(reading, from) : from, verb);
  const kind = reading.kind(at);
  if (kind === "colon") return answer({ from: at + 1, to: end }, at + 1, false, at + 1 >= end);
  if (kind === "quote") return answer({ from: at, to: pastQuotes(reading, at, end) }, at);
  if (kind === "comma") return afterComma(reading, { at, end, hasInverted }, answer);
  if (reading.isBreak(at) || /^(?:so|as|not|otherwise)$/.test(reading.lower(at))) return answer(null, at);
  const isInfinitive = reading.lower(from - 2) === "to";
  return answer(clauseFrom(reading, { at, end, verb, isInfinitive }) ?? objectFrom(reading, { at, end, verb }), at);
}

/** Past “on Tuesday”, “in a statement” and the like, but not past a preposition that the verb takes. */
function pastAdverbials(reading: EnglishReading, from: number, verb: ReportingVerb): number {
  const takesObject = verb.complements.has("phrase") || verb.complements.has("object");
  let at = from;
  for (let steps = 0; steps < 6 && !verb.prepositions.has(reading.lower(at)); steps++) {
    const next = skipAdverbial(reading, at, takesObject);
    if (next === at) break;
    at = next;
  }
  return at;
}

interface Complement {
  readonly at: number;
  readonly end: number;
  readonly verb: ReportingVerb;
}

/** A clause that the verb takes: with “that”, a question, an infinitive, or bare. */
function clauseFrom(
  reading: EnglishReading,
  { at, end, verb, isInfinitive }: Complement & { isInfinitive: boolean },
): Range | null {
  const word = reading.lower(at);
  const takes = (complement: Parameters<typeof verb.complements.has>[0]) => verb.complements.has(complement);
  const takesClause = takes("that") || takes("bare");
  if (word === "that") return takesClause ? { from: at + 1, to: clauseEnd(reading, at + 1, end) } : null;
  // "said when asked": only a verb of asking, or "declined to say when", takes these.
  if (/^(?:who|where|when)$/.test(word) && !takes("question") && !isInfinitive) return null;
  if (english.questionWords.has(word))
    return takes("question") || takesClause || takes("phrase") ? { from: at, to: clauseEnd(reading, at, end) } : null;
  if (word === "to" && reading.tag(at + 1) === "VB")
    return takes("infinitive") || (takes("control") && verb.addressed)
      ? { from: at, to: phraseEnd(reading, at, end) }
      : null;
  if (takes("control")) {
    // "urged them to go"
    const isVerb = (index: number) => reading.lower(index) === "to" || reading.isFinite(index);
    const to = reading.find({ from: at, to: Math.min(end, at + 12) }, isVerb);
    if (to > 0 && reading.lower(to) === "to" && reading.tag(to + 1) === "VB")
      return { from: at, to: phraseEnd(reading, at, end) };
  }
  if (verb.prepositions.has(word)) return null;
  return takes("bare") && startsClause(reading, at, end) ? { from: at, to: clauseEnd(reading, at, end) } : null;
}

/** What the verb says something of: an object, words in quotation marks, or a phrase after its preposition. */
function objectFrom(reading: EnglishReading, { at, end, verb }: Complement): Range | null {
  const isPreposition = (index: number) => verb.prepositions.has(reading.lower(index));
  // "speaking on condition of anonymity": past a place or manner the preposition is not the verb's.
  const isOfNoun = reading.isNoun(at - 1) && !verb.addressed && !reading.is(at - 1, english.times);
  // "talked to Moos about the price"
  const isToSomebody = /^(?:to|with)$/.test(reading.lower(at)) && !isPreposition(at);
  const topic = isToSomebody
    ? reading.find(
        { from: at + 2, to: Math.min(end, at + 7) },
        (index) => isPreposition(index) || reading.isBreak(index),
      )
    : -1;
  if (topic > 0 && isPreposition(topic)) return { from: topic + 1, to: phraseEnd(reading, topic + 1, end) };
  if (isPreposition(at)) return isOfNoun ? null : { from: at + 1, to: phraseEnd(reading, at + 1, end) };
  if (verb.complements.has("control")) {
    // "asked Weber about the plan"
    const isEdge = (index: number) => isPreposition(index) || reading.isBreak(index) || reading.isVerb(index);
    const about = reading.find({ from: at, to: Math.min(end, at + 6) }, isEdge);
    if (about > at && isPreposition(about)) return { from: about + 1, to: phraseEnd(reading, about + 1, end) };
  }
  if (reading.isQuoted(at)) return { from: at, to: end };
  if (startsAdverbial(reading, at)) return null;
  if (verb.complements.has("phrase") && /^(?:DT|PDT|PRP|NN|JJ|CD|VBG|VBN|RB|WP)/.test(reading.tag(at)))
    return { from: at, to: phraseEnd(reading, at, end) };
  if (!verb.complements.has("object")) return null;
  const holdsQuoted = reading.some({ from: at, to: end }, (index) => reading.isQuoted(index));
  if (holdsQuoted) return { from: at, to: end };
  return isNaming(reading, at) ? { from: at, to: phraseEnd(reading, at, end) } : null;
}

/** “called the plan a disaster”: an object, and what it is called. */
function isNaming(reading: EnglishReading, at: number): boolean {
  const named = reading.tag(at) === "PRP" ? { to: at + 1 } : nounPhraseFrom(reading, at);
  return named !== null && /^(?:DT|JJ|VB[ND]|PRP\$)/.test(reading.tag(named.to));
}

/** Past the quotations from here on; to the end where they open a sentence of the reporter's (“said ‘the plan’ would fail”). */
function pastQuotes(reading: EnglishReading, at: number, end: number): number {
  const to = reading.quotesTo(at);
  const goesOn =
    reading.isWord(to) &&
    !/[.!?…]$/u.test(reading.tokens[to - 1]?.text ?? "") &&
    !(reading.is(to, english.conjunctions) && reading.isFinite(to + 1)) &&
    reading.hasFinite({ from: to, to: Math.min(reading.nextBreak(to), end) });
  return goesOn ? end : to;
}

type Answer = (content: Range | null, clauseEnd: number, isContinuation?: boolean) => RightSide;

function afterComma(
  reading: EnglishReading,
  { at, end, hasInverted }: { at: number; end: number; hasInverted: boolean },
  answer: Answer,
): RightSide {
  if (reading.kind(at + 1) === "quote") return answer({ from: at + 1, to: reading.quotesTo(at + 1) }, at + 1, true);
  if (reading.lower(at + 1) === "that") return answer({ from: at + 2, to: end }, at + 1);
  // "He added, however, that": an aside between commas.
  const aside = reading.nextBreak(at + 1);
  if (
    aside - at <= 14 &&
    !reading.hasFinite({ from: at + 1, to: aside }) &&
    reading.kind(aside) === "comma" &&
    reading.lower(aside + 1) === "that"
  )
    return answer({ from: aside + 2, to: end }, at + 1);
  // After "said Ann Weber" a comma opens her office; what was said goes on at the next quotation.
  const quote = reading.find({ from: at + 1, to: end }, (index) => reading.kind(index) === "quote");
  if (hasInverted && quote > 0) return answer({ from: quote, to: reading.quotesTo(quote) }, at, true);
  if (hasInverted && !reading.isFinite(at + 1)) return answer(null, at);
  const opensOther =
    (hasInverted && reading.is(at + 1, english.prepositions)) ||
    reading.is(at + 1, english.relatives) ||
    (reading.is(at + 1, english.conjunctions) && reading.isFinite(at + 2)) ||
    reading.lower(at + 1) === "according" ||
    reading.tag(at + 1) === "VBG" ||
    (/^RB/.test(reading.tag(at + 1)) && [at + 2, at + 3].some((index) => reading.tag(index) === "VBG"));
  return opensOther ? answer(null, at) : answer({ from: at + 1, to: end }, at, true);
}

/** A clause without “that”: a noun phrase, then a verb that is not part of a relative clause within it. */
function startsClause(reading: EnglishReading, at: number, end: number): boolean {
  if (reading.isVerb(at)) return reading.isContraction(at);
  const limit = Math.min(end, at + 30);
  const opensAdverbial = startsAdverbial(reading, at);
  let hasComma = false;
  let relatives = 0;
  for (let index = at + 1; index < limit; index++) {
    if (reading.kind(index) === "semicolon" || reading.kind(index) === "colon") return false;
    if (reading.kind(index) === "comma") hasComma = true;
    if (/^(?:WP|WP\$|WDT)$/.test(reading.tag(index))) relatives++;
    if (!reading.isFinite(index)) continue;
    // The verb of a relative clause is not the clause's own.
    if (relatives > 0) {
      relatives--;
      continue;
    }
    const before = beforeAdverbs(reading, index - 1);
    // "said his piece, he is": only an apposition or an adverbial may come with its comma before the verb.
    if (hasComma && !opensAdverbial && reading.kind(before) !== "comma") return false;
    return !(reading.lower(before) === "that" && before > at);
  }
  return false;
}

function beforeAdverbs(reading: EnglishReading, index: number): number {
  let at = index;
  while (at > 0 && /^RB/.test(reading.tag(at))) at--;
  return at;
}

/** Where a clause that starts at `from` ends: before the writer's own remark on it, which a comma sets off. */
export function clauseEnd(reading: EnglishReading, from: number, end: number): number {
  for (let at = from + 3; at < end; at++) {
    if ((reading.kind(at) !== "comma" && reading.kind(at) !== "dash") || reading.isQuoted(at)) continue;
    const next = reading.lower(at + 1) === "even" ? at + 2 : at + 1;
    if (reading.is(next, english.remarkOpeners)) return at;
    const isLast = reading.find({ from: at + 1, to: end }, (index) => reading.kind(index) === "comma") < 0;
    if (isLast && /^(?:who|which|whose)$/.test(reading.lower(next))) return at;
  }
  return end;
}

/** Where an object that starts at `from` ends: before what belongs to the verb or begins another clause. */
export function phraseEnd(reading: EnglishReading, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (reading.isQuoted(at)) continue;
    const kind = reading.kind(at);
    // "Example, Okla., officials": a period before a comma abbreviates.
    if (kind === "stop" && reading.kind(at + 1) === "comma") continue;
    if (kind === "semicolon" || kind === "colon" || kind === "stop" || kind === "quote") return at;
    if ((kind === "comma" || kind === "dash") && opensClause(reading, at + 1, end)) {
      // "accused Weber, who leads it, of": past a relative clause the verb's own complement goes on.
      const close = reading.nextBreak(at + 1);
      const isAside = reading.is(at + 1, english.relatives) && /^(?:of|as|for)$/.test(reading.lower(close + 1));
      if (!isAside) return at;
      at = close;
      continue;
    }
    if (at > from && (opensAdjunct(reading, at) || endsPredicate(reading, at))) return at;
  }
  return end;
}

const endsPredicate = (reading: EnglishReading, at: number) =>
  reading.is(at, english.conjunctions) && opensPredicate(reading, at + 1);

/** When or where it was said, rather than what: “during the debate”, “as it rained”, “in a statement”, “on Monday”. */
function opensAdjunct(reading: EnglishReading, at: number): boolean {
  const word = reading.lower(at);
  if (english.adjunctOpeners.has(word)) return true;
  if (word === "as") {
    const verb = reading.find({ from: at + 1, to: Math.min(reading.nextBreak(at), at + 8) }, (index) =>
      reading.isFinite(index),
    );
    return verb > 0 && !reading.some({ from: at, to: verb }, (index) => reading.is(index, english.relatives));
  }
  if (!/^(?:in|on|at|last|this|next|early|late|earlier|later)$/.test(word))
    return reading.is(at, english.times) && reading.isCapitalized(at) && /^(?:NN|JJ)/.test(reading.tag(at - 1));
  for (let next = at + 1; next <= at + 3; next++) {
    if (reading.is(next, english.documents) || reading.is(next, english.times)) return true;
    if (!/^(?:DT|PRP\$|JJ|NN|CD|POS)/.test(reading.tag(next))) return false;
  }
  return false;
}

/** After a comma: a participle, a conjunction with a verb, or a clause of its own, rather than a list or description. */
function opensClause(reading: EnglishReading, at: number, end: number): boolean {
  if (reading.kind(at) === "quote") return true;
  const first = /^RB/.test(reading.tag(at)) ? at + 1 : at;
  if (reading.tag(first) === "VBG") return reading.lower(first) !== "including";
  if (reading.is(at, english.relatives) || reading.is(at, english.subordinators)) return true;
  if (reading.is(at, english.conjunctions)) return opensPredicate(reading, at + 1);
  if (/^IN/.test(reading.tag(at))) return /^(?:according|with)$/.test(reading.lower(at)) || opensAdjunct(reading, at);
  // A verb with its subject; one without is a participle (“the law, passed in May”).
  return reading.hasFinite({ from: at + 1, to: Math.min(reading.nextBreak(at), end) }) && !reading.isFinite(at);
}

/** After a conjunction: a verb, or a noun phrase and its verb. */
function opensPredicate(reading: EnglishReading, at: number): boolean {
  const next = /^RB/.test(reading.tag(at)) ? at + 1 : at;
  if (reading.isFinite(next) || (reading.tag(next) === "VBN" && !reading.isNoun(next + 1))) return true;
  const stop = Math.min(reading.nextBreak(next), next + 12);
  const verb = reading.find({ from: next, to: stop }, (index) => reading.isFinite(index));
  return verb > 0 && !reading.some({ from: next, to: verb }, (index) => reading.is(index, english.relatives));
}

function skipAddressee(reading: EnglishReading, from: number): number {
  if (reading.is(from, english.subordinators) || reading.isBreak(from)) return from;
  if (reading.is(from, english.addressees)) return from + 1;
  let at = from;
  while (at < reading.length && reading.isWord(at) && at - from < 10) {
    if (reading.lower(at) === "that" || reading.lower(at) === "to" || reading.isQuoted(at)) break;
    if (
      at > from &&
      (reading.is(at, english.pronouns) ||
        (reading.is(at, english.determiners) && !reading.is(at - 1, english.prepositions)) ||
        reading.is(at, english.times) ||
        (reading.is(at, english.prepositions) && !/^(?:of|for|and)$/.test(reading.lower(at))))
    )
      break;
    if (at > from && reading.isFinite(at) && !/^(?:that|to)$/.test(reading.lower(at + 1))) break;
    at++;
  }
  return at;
}

/** An adverb, a time, or a prepositional phrase; returns the index after it, or `from` when there is none. */
function skipAdverbial(reading: EnglishReading, from: number, takesObject: boolean): number {
  const word = reading.lower(from);
  if (reading.isQuoted(from)) return from;
  if (reading.is(from, english.times) && !reading.isFinite(from + 1)) return from + 1;
  if (reading.kind(from) === "number" && reading.is(from - 1, english.times)) return from + 1;
  if (/^\p{Ll}+ly$/u.test(word) || english.adverbs.has(word)) return from + 1;
  if (!reading.is(from, english.prepositions) || reading.tag(from + 1) === "VB") return from;
  // "criticized in Bremen": no object comes after a place; one may come after a time.
  if (takesObject && !reading.is(from + 1, english.times)) return from;
  let at = from + 1;
  let nouns = 0;
  while (at < reading.length && reading.isWord(at) && at - from < 14) {
    if (reading.isQuoted(at) || reading.lower(at) === "that" || reading.is(at, english.pronouns)) break;
    const startsPhrase = reading.is(at, english.determiners) && nouns > 0 && !reading.is(at - 1, english.prepositions);
    if (startsPhrase || (nouns > 0 && reading.is(at, english.prepositions)) || reading.is(at, english.subordinators))
      break;
    // "said in a statement prices would rise": the verb's subject began before it.
    if (reading.isFinite(at)) return from;
    if (!reading.is(at, english.determiners) && !reading.is(at, english.prepositions)) nouns++;
    at++;
  }
  return at;
}

/** What was said before the cue: back to the frame before, or the sentence's start. */
export function contentBefore(
  reading: EnglishReading,
  {
    clauseFrom,
    previous,
    verb,
    right,
  }: { clauseFrom: number; previous: Frame | null; verb: ReportingVerb; right: RightSide },
): Range | null {
  if (!reading.isEdgeOfSaid(clauseFrom - 1)) return null;
  const goesOn = right.isContinuation && right.content !== null;
  const from = previous ? Math.max(previous.clause.to, 0) : 0;
  const range = reading.trim({ from, to: clauseFrom }, english.conjunctions);
  if (range.to <= range.from) return null;
  if (reading.kind(range.to - 1) === "quote") {
    const start = reading.lastQuotes(range).from;
    // Only the quotation, unless it goes on with the sentence: "The plan ‘is odd,’ Weber said."
    const goesOnInside =
      /^\p{Ll}/u.test(reading.tokens[start]?.text ?? "") && reading.words({ from: range.from, to: start }) > 0;
    return goesOnInside ? range : { from: start, to: range.to };
  }
  if (!verb.complements.has("that") && !verb.complements.has("bare")) return null;
  // "the stadium, which, Weber said, is full": the clause the cue interrupts begins at its pronoun.
  if (goesOn && (reading.is(range.to - 1, english.relatives) || reading.is(range.to - 1, english.subordinators)))
    return { from: range.to - 1, to: range.to };
  if (goesOn) return previous !== null && reading.words(range) < 4 ? null : range;
  // A clause of its own, not one that says when or where.
  if (!reading.hasFinite(range) || reading.words(range) < 3) return null;
  const isAdverbial = reading.is(range.from, english.adverbialOpeners) && reading.count(range, "comma") === 0;
  return isAdverbial || (previous !== null && reading.words(range) < 4) ? null : range;
}
