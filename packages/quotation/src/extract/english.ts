import { english } from "../languages/en.ts";
import type { VerbReading } from "../languages/language.ts";
import type { Token } from "../reading/tokens.ts";
import { appositionEnd, nounPhraseFrom, skipAuxiliaries, startsAdverbial, subjectBefore } from "./english-phrases.ts";
import type { Frame, Range } from "./frame.ts";
import { Reading } from "./frame.ts";

/** The reporting frames of an English sentence, in order. */
export function englishFrames(tokens: readonly Token[]): Frame[] {
  const reading = new Reading(tokens);
  const frames: Frame[] = [];
  for (let index = 0; index < reading.length; index++) {
    const token = tokens[index] as Token;
    if (token.quoted || token.kind !== "word") continue;
    const previous = frames.at(-1) ?? null;
    const frame =
      token.lower === "according" && reading.lower(index + 1) === "to"
        ? accordingTo(reading, index)
        : (inView(reading, index) ?? verbFrame(reading, index, english.verbs.get(token.lower), previous));
    if (frame) frames.push(frame);
  }
  return frames;
}

function accordingTo(reading: Reading, cue: number): Frame | null {
  let end = cue + 2;
  while (end < reading.length && !reading.isBreak(end) && !(end > cue + 3 && reading.is(end, english.finite))) end++;
  const source = { from: cue + 2, to: end };
  if (reading.words(source) === 0) return null;
  const before = reading.trim({ from: 0, to: cue }, english.conjunctions);
  let after = end;
  // An apposition after the source: "according to Ann Weber, the firm's chief, prices fell".
  if (before.to <= before.from && reading.kind(after) === "comma") after++;
  const tail = reading.trim({ from: after, to: reading.length }, english.conjunctions);
  // "according to Weber, who …": what follows describes the source.
  const rest =
    before.to > before.from && (reading.is(tail.from, english.relatives) || reading.is(tail.from, english.determiners))
      ? { from: tail.from, to: tail.from }
      : tail;
  const content = [before, rest].filter((range) => reading.words(range) > 2 || reading.count(range, "quote") > 0);
  if (content.length === 0) return null;
  return { cue: { from: cue, to: cue + 2 }, source, inheritsSource: false, content, clause: { from: cue, to: end } };
}

/** “In her view, …”, “Prices, in Weber's words, …” */
function inView(reading: Reading, at: number): Frame | null {
  if (reading.lower(at) !== "in" || !reading.isBreak(at - 1)) return null;
  let noun = at + 1;
  while (noun < at + 6 && reading.isWord(noun) && !reading.is(noun, english.viewNouns)) noun++;
  if (!reading.is(noun, english.viewNouns)) return null;
  const source = { from: at + 1, to: noun };
  // "in the view of Ann Weber": the owner follows.
  if (reading.lower(noun + 1) === "of" && reading.lower(at + 1) === "the") return inViewOf(reading, at, noun + 2);
  const isOwner = reading.is(at + 1, english.possessives) || /['’]s?$/.test(reading.tokens[noun - 1]?.text ?? "");
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

function inViewOf(reading: Reading, cue: number, from: number): Frame | null {
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

function verbFrame(reading: Reading, at: number, verb: VerbReading | undefined, previous: Frame | null): Frame | null {
  if (verb === undefined || (reading.isCapitalized(at) && at > 0)) return null;
  if (isNoun(reading, at, verb)) return null;
  const particle = verb.verb.particle;
  if (particle !== null && reading.lower(at + 1) !== particle) return null;
  const before = skipAuxiliaries(reading, at - 1);
  const hasBeing =
    reading.some({ from: before + 1, to: at }, (index) =>
      /^(?:is|are|was|were|be|been|being)$/.test(reading.lower(index)),
    ) || /^(?:is|are|was|were|be|been|being)$/.test(reading.lower(before));
  if (verb.form === "gerund") {
    const joins =
      reading.kind(at - 1) === "comma" ||
      reading.is(at - 1, english.conjunctions) ||
      reading.lower(at - 1) === "as" ||
      reading.lower(at - 1) === "by" ||
      hasBeing;
    if (!joins) return null;
  } else if (hasBeing) return null; // passive: "was told that" names no speaker
  if (reading.lower(at - 1) === "to") return null;
  // "could not tell what", "did not know whether": nothing is said.
  if (
    verb.form === "base" &&
    /^(?:not|can|could|cannot|can't|couldn't|n't|didn't|don't)$/.test(reading.lower(at - 1)) &&
    verb.verb.addressed
  )
    return null;

  const inverted = verb.verb.addressed || verb.form === "gerund" ? null : inversion(reading, at);
  const subject = inverted ?? (verb.form === "gerund" && !hasBeing ? null : subjectBefore(reading, before));
  const inherits = subject === null;
  if (inherits) {
    const joined = verb.form === "gerund" || reading.is(before, english.conjunctions);
    if (!joined) return null;
  }
  const source = subject ?? previous?.source ?? openingSubject(reading, at);
  const clauseFrom = subject === null ? at : Math.min(subject.from, at);
  const right = contentAfter(reading, {
    from: inverted ? inverted.to : at + (particle === null ? 1 : 2),
    verb,
    hasInverted: inverted !== null,
  });
  const clause = { from: clauseFrom, to: right.clauseEnd };
  const cue = { from: at, to: at + 1 };
  const preceding = contentBefore(reading, clauseFrom, previous, right.isContinuation && right.content !== null);
  const left =
    preceding !== null && isWholeQuotation(reading, right) && reading.kind(preceding.to - 1) !== "quote"
      ? null
      : preceding;
  const content: Range[] = [];
  const quoteBefore = left !== null && reading.kind(left.to - 1) === "quote";
  // "It rained, she said: “It poured.”"
  const isColon = reading.kind(right.clauseEnd - 1) === "colon";
  if (left !== null && (quoteBefore || isColon || right.content === null || right.isContinuation)) {
    content.push(left);
    if (right.content !== null && (isColon || right.isContinuation)) content.push(right.content);
  } else if (right.content !== null && (!right.isContinuation || reading.kind(right.content.from) === "quote")) {
    // "Two weeks after Weber said it rained, the talk was of sun": the comma ends what a subordinate clause says.
    const isSubordinate =
      subject !== null &&
      /^(?:after|before|when|since|while|as|although|though|until)$/.test(reading.lower(subject.from - 1));
    const comma = isSubordinate ? reading.find(right.content, (index) => reading.kind(index) === "comma") : -1;
    content.push(comma < 0 ? right.content : { from: right.content.from, to: comma });
  }
  if (content.length === 0 && !right.expectsNext) return null;
  return { cue, source, inheritsSource: inherits && previous !== null, content, clause };
}

/** “Weber shook her head, saying, ‘It rains.’”: a quotation that opens with a capital goes on with nothing before it. */
const isWholeQuotation = (reading: Reading, { content, isContinuation }: RightSide): boolean =>
  isContinuation &&
  content !== null &&
  reading.kind(content.from) === "quote" &&
  /^\p{Lu}/u.test(reading.tokens[content.from]?.text ?? "");

/** “the claim that”, “in a report”: after a determiner, possessive, adjective or preposition a homograph is a noun. */
function isNoun(reading: Reading, at: number, verb: VerbReading): boolean {
  if (verb.form === "gerund") return false;
  const before = reading.lower(at - 1);
  const isOwner = /['’]s?$/.test(before) && !/^(?:he|she|it|who|that)['’]s$/.test(before);
  if (isOwner || (english.determiners.has(before) && !standsAlone.has(before))) return true;
  if (verb.form !== "base" && verb.verb.lemma !== "forecast") return false;
  // "struck a cheerful note", "its profit forecast": a determiner a word or two before.
  for (let index = at - 1; index >= Math.max(0, at - 3) && reading.isWord(index); index--) {
    if (
      english.determiners.has(reading.lower(index)) &&
      !standsAlone.has(reading.lower(index)) &&
      !reading.lower(at - 1).endsWith("s")
    )
      return true;
  }
  if (english.prepositions.has(before) || reading.isBreak(at - 1)) return reading.kind(at - 1) !== "quote";
  return false;
}

/** Determiners that can be a subject by themselves. */
const standsAlone: ReadonlySet<string> = new Set([
  "that",
  "this",
  "some",
  "many",
  "most",
  "few",
  "several",
  "all",
  "both",
  "each",
  "others",
  "those",
  "these",
]);

/** “…, said Ann Weber, the firm's chief”: the subject after the verb, where a quotation or clause went before. */
function inversion(reading: Reading, at: number): Range | null {
  const before = reading.kind(at - 1);
  if (before !== "comma" && before !== "quote" && before !== "dash" && at !== 0) return null;
  const subject = reading.lower(at + 1) === "that" ? null : nounPhraseFrom(reading, at + 1);
  if (subject === null) return null;
  const next = subject.to;
  const ends =
    reading.isBreak(next) ||
    reading.is(next, english.prepositions) ||
    reading.is(next, english.times) ||
    reading.is(next, english.relatives) ||
    reading.is(next, english.conjunctions) ||
    /ly$/.test(reading.lower(next));
  if (!ends) return null;
  // "Weber, the chief, said Ford …": an apposition before the verb means its subject came first.
  if (
    before === "comma" &&
    reading.kind(at - 2) !== "quote" &&
    !reading.some(
      { from: 0, to: at - 1 },
      (index) => reading.is(index, english.finite) || reading.kind(index) === "quote",
    )
  )
    return null;
  return subject;
}

/** “Weber travelled north and said”: the sentence's first noun phrase. */
function openingSubject(reading: Reading, before: number): Range | null {
  const phrase = nounPhraseFrom(reading, 0);
  return phrase !== null && phrase.to <= before ? phrase : null;
}

interface RightSide {
  readonly content: Range | null;
  readonly clauseEnd: number;
  /** The content goes on after an interrupting cue: “Prices, she said, will rise”. */
  readonly isContinuation: boolean;
  readonly expectsNext: boolean;
}

/** What is said after the verb, past adverbials (“on Tuesday”, “in a statement”) and the addressee (“told reporters”). */
function contentAfter(
  reading: Reading,
  { from, verb: { verb }, hasInverted }: { from: number; verb: VerbReading; hasInverted: boolean },
): RightSide {
  const end = reading.contentEnd();
  const answer = (content: Range | null, clauseEnd: number, isContinuation = false, expectsNext = false): RightSide => {
    const trimmed = content && reading.trim(content, english.conjunctions);
    const said = trimmed && (reading.words(trimmed) > 1 || reading.count(trimmed, "quote") > 0) ? trimmed : null;
    return { content: said, clauseEnd, isContinuation, expectsNext };
  };
  let at = from;
  if (verb.addressed) at = skipAddressee(reading, at);
  // The subject's apposition after an inversion: "said Ann Weber, the firm's chief, …".
  const isObject = verb.complements.has("object");
  for (let steps = 0; steps < 6 && !isObject; steps++) {
    const next = skipAdverbial(reading, at);
    if (next === at) break;
    at = next;
  }
  const kind = reading.kind(at);
  if (kind === "end" || kind === "stop") return answer(null, at, false, false);
  if (kind === "colon") return answer({ from: at + 1, to: end }, at + 1, false, at + 1 >= end);
  if (kind === "quote") return answer({ from: at, to: reading.quotesTo(at) }, at);
  if (kind === "comma") {
    if (reading.kind(at + 1) === "quote") return answer({ from: at + 1, to: reading.quotesTo(at + 1) }, at + 1, true);
    if (reading.lower(at + 1) === "that") return answer({ from: at + 2, to: end }, at + 1);
    // "He added, however, that": an aside between commas.
    const aside = reading.nextBreak(at + 1);
    if (aside - at <= 3 && reading.kind(aside) === "comma" && reading.lower(aside + 1) === "that")
      return answer({ from: aside + 2, to: end }, at + 1);
    // After "said Ann Weber" a comma opens her office; what was said goes on at the next quotation.
    const quote = reading.find({ from: at + 1, to: end }, (index) => reading.kind(index) === "quote");
    if (hasInverted && quote > 0) return answer({ from: quote, to: reading.quotesTo(quote) }, at, true);
    if (hasInverted && !reading.is(at + 1, english.finite)) return answer(null, at);
    if (
      reading.is(at + 1, english.prepositions) ||
      reading.is(at + 1, english.relatives) ||
      reading.is(at + 1, english.conjunctions) ||
      english.verbs.get(reading.lower(at + 1))?.form === "gerund"
    )
      return answer(null, at);
    return answer({ from: at + 1, to: end }, at, true);
  }
  if (kind === "dash" || kind === "bracket" || kind === "semicolon") return answer(null, at);
  const word = reading.lower(at);
  if (/^(?:so|as|not|otherwise)$/.test(word)) return answer(null, at);
  if (verb.complements.has("object")) {
    const holdsQuoted = reading.some({ from: at, to: end }, (index) => reading.tokens[index]?.quoted === true);
    const isAbout = /^(?:of|about)$/.test(word);
    return answer(holdsQuoted ? { from: isAbout ? at + 1 : at, to: end } : null, at);
  }
  if (word === "that") return verb.complements.has("that") ? answer({ from: at + 1, to: end }, at) : answer(null, at);
  if (/^(?:if|whether|how|why|what|who|where|when)$/.test(word)) {
    const takes = verb.complements.has("question") || verb.complements.has("that");
    return answer(takes ? { from: at, to: end } : null, at);
  }
  if (word === "to") return answer(verb.complements.has("infinitive") ? { from: at, to: end } : null, at);
  if (verb.complements.has("infinitive") && verb.lemma === "urge") {
    const to = reading.find({ from: at, to: Math.min(end, at + 8) }, (index) => reading.lower(index) === "to");
    if (to > 0) return answer({ from: at, to: end }, at);
  }
  if (reading.tokens[at]?.quoted) return answer({ from: at, to: end }, at);
  if (verb.complements.has("bare") && reading.words({ from: at, to: end }) > 1 && startsClause(reading, at, end))
    return answer({ from: at, to: end }, at);
  return answer(null, at);
}

/** A clause without “that”: it opens with a noun phrase and holds a verb. */
function startsClause(reading: Reading, at: number, end: number): boolean {
  if (
    reading.is(at, english.prepositions) &&
    !reading.some({ from: at, to: end }, (index) => reading.is(index, english.finite))
  )
    return false;
  return reading.some(
    { from: at + 1, to: Math.min(end, at + 30) },
    (index) =>
      reading.is(index, english.finite) ||
      /(?:ed|[^s]s)$/.test(reading.lower(index)) ||
      reading.is(index, english.pronouns),
  );
}

function skipAddressee(reading: Reading, from: number): number {
  if (reading.is(from, english.subordinators) || reading.isBreak(from)) return from;
  if (/^(?:me|us|him|her|them|you|it|reporters|journalists|everyone|people)$/.test(reading.lower(from)))
    return from + 1;
  let at = from;
  while (at < reading.length && reading.isWord(at) && at - from < 10) {
    if (reading.lower(at) === "that" || reading.lower(at) === "to" || reading.tokens[at]?.quoted) break;
    if (
      at > from &&
      (reading.is(at, english.pronouns) ||
        (reading.is(at, english.determiners) && !reading.is(at - 1, english.prepositions)) ||
        reading.is(at, english.times) ||
        (reading.is(at, english.prepositions) && !/^(?:of|for|and)$/.test(reading.lower(at))))
    )
      break;
    if (at > from && reading.is(at, english.finite)) break;
    at++;
  }
  return at;
}

/** An adverb, a time, or a prepositional phrase; returns the index after it, or `from` when there is none. */
function skipAdverbial(reading: Reading, from: number): number {
  const word = reading.lower(from);
  if (reading.tokens[from]?.quoted) return from;
  if (reading.is(from, english.times) && !reading.is(from + 1, english.finite)) return from + 1;
  if (reading.kind(from) === "number" && reading.is(from - 1, english.times)) return from + 1;
  if (/^\p{Ll}+ly$/u.test(word) || /^(?:too|again|aloud|back|also|simply|then|instead|out|publicly)$/.test(word))
    return from + 1;
  if (!reading.is(from, english.prepositions)) return from;
  let at = from + 1;
  let nouns = 0;
  while (at < reading.length && reading.isWord(at) && at - from < 14) {
    if (reading.tokens[at]?.quoted || reading.lower(at) === "that" || reading.is(at, english.pronouns)) break;
    const startsPhrase = reading.is(at, english.determiners) && nouns > 0 && !reading.is(at - 1, english.prepositions);
    if (startsPhrase || (nouns > 0 && reading.is(at, english.prepositions)) || reading.is(at, english.subordinators))
      break;
    if (reading.is(at, english.finite)) {
      // "said in a statement prices would rise": the verb's subject began before it.
      return from;
    }
    if (!reading.is(at, english.determiners) && !reading.is(at, english.prepositions)) nouns++;
    at++;
  }
  return at;
}

/** What was said before the cue: back to the frame before, or the sentence's start. */
function contentBefore(reading: Reading, clauseFrom: number, previous: Frame | null, goesOn: boolean): Range | null {
  const edge = reading.kind(clauseFrom - 1);
  if (edge !== "comma" && edge !== "quote" && edge !== "dash") return null;
  const from = previous ? Math.max(previous.clause.to, 0) : 0;
  const range = reading.trim({ from, to: clauseFrom }, english.conjunctions);
  if (range.to <= range.from) return null;
  if (reading.kind(range.to - 1) === "quote") {
    // Only the quotation, unless the words before it belong to the sentence it ends.
    let start = range.to - 1;
    while (start > range.from && (reading.kind(start - 1) === "quote" || reading.kind(start - 1) === "comma")) start--;
    while (start < range.to && reading.kind(start) !== "quote") start++;
    return { from: start, to: range.to };
  }
  if (previous !== null && reading.words(range) < 4) return null;
  if (
    startsAdverbial(reading, range.from) &&
    reading.words(range) < 9 &&
    !reading.some(range, (index) => reading.is(index, english.finite))
  )
    return null;
  const opens = reading.lower(range.from);
  if (
    /^(?:when|while|although|though|as|after|before|since|because|asked|if)$/.test(opens) &&
    reading.count(range, "comma") === 0
  )
    return null;
  return goesOn || reading.words(range) > 2 ? range : null;
}
