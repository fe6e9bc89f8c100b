import { english } from "../../languages/en.ts";
import type { ReportingVerb, VerbReading } from "../../languages/language.ts";
import { isPossessive } from "../../languages/possessive.ts";
import type { Frame, Range } from "../frame.ts";
import { contentAfter, contentBefore, type RightSide } from "./content.ts";
import type { EnglishReading } from "./english-reading.ts";
import { attitudeFrame, nounFrame } from "./nominal-frames.ts";
import { beforeAuxiliaries, mainSubject, nounPhraseFrom, phraseEndingAt, subjectBefore } from "./phrases.ts";
import { accordingTo, inView } from "./view-frames.ts";

/** The reporting frames of an English sentence, in order. */
export function englishFrames(reading: EnglishReading): Frame[] {
  const frames: Frame[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    if (token.quoted || token.kind !== "word") continue;
    const previous = frames.at(-1) ?? null;
    const frame =
      token.lower === "according" && reading.lower(index + 1) === "to"
        ? accordingTo(reading, index)
        : (inView(reading, index) ??
          anyVerbFrame(reading, index, previous) ??
          nounFrame(reading, index) ??
          attitudeFrame(reading, index));
    if (frame) frames.push(frame);
  }
  return frames;
}

function anyVerbFrame(reading: EnglishReading, at: number, previous: Frame | null): Frame | null {
  for (const verbs of [english.verbs, english.positions]) {
    for (const verb of verbs.get(reading.lower(at)) ?? []) {
      const frame = verbFrame(reading, at, verb, previous);
      if (frame) return frame;
    }
  }
  return null;
}

function verbFrame(reading: EnglishReading, at: number, verb: VerbReading, previous: Frame | null): Frame | null {
  if (!reading.isVerb(at) || (reading.isCapitalized(at) && at > 0 && !reading.isTitleCase)) return null;
  const particle = verb.verb.particle;
  if (particle !== null && reading.lower(at + 1) !== particle) return null;
  const from = at + (particle === null ? 1 : 2);
  const subject = subjectOf(reading, at, verb, previous);
  if (subject === undefined) return null;
  const { isInverted, inherits, isParticipial } = subject;
  const source = subject.source && writerOf(reading, subject.source);
  // "I think", "as you know": the article's own voice.
  if (source !== null && source.to - source.from === 1 && reading.is(source.from, english.authors)) return null;
  const opens = source !== null && !inherits && source.from < at ? source.from : at;
  // "…, as Weber put it": the sentence without the cue is said.
  const clauseFrom = reading.lower(opens - 1) === "as" && reading.isBreak(opens - 2) ? opens - 1 : opens;
  const right = contentAfter(reading, {
    from: isInverted && source !== null ? source.to : from,
    verb: verb.verb,
    hasInverted: isInverted,
  });
  const clause = { from: clauseFrom, to: right.clauseEnd };
  const left = isParticipial ? null : contentBefore(reading, { clauseFrom, previous, verb: verb.verb, right });
  const content = contentOf(reading, { left, right, clauseFrom });
  // What only takes a position is reported of somebody: "the plan faces rain" is not.
  const isPhrase = !verb.verb.complements.has("that") && content.every((range) => reading.count(range, "quote") === 0);
  if (isPhrase && source !== null && !isSomebody(reading, source)) return null;
  // "did not disclose the amount": without a clause, nothing is said.
  const isDenied = reading.some({ from: beforeAuxiliaries(reading, at - 1) + 1, to: at }, (index) =>
    /^(?:not|never)$|n['’]t$/.test(reading.lower(index)),
  );
  if (isDenied && content.every((range) => !reading.hasFinite(range) && !isQuoted(reading, range))) return null;
  if (content.length === 0 && !right.expectsNext) return null;
  return { cue: { from: at, to: at + 1 }, source, inheritsSource: inherits && previous !== null, content, clause };
}

const isQuoted = (reading: EnglishReading, range: Range) =>
  reading.some(range, (index) => reading.kind(index) === "quote" || reading.isQuoted(index));

/** What was said before and after the cue, as one statement. */
function contentOf(
  reading: EnglishReading,
  { left, right, clauseFrom }: { left: Range | null; right: RightSide; clauseFrom: number },
): Range[] {
  const said = right.content;
  const opensQuote = said !== null && reading.kind(said.from) === "quote";
  if (said === null) return left === null ? [] : [left];
  if (left === null) return right.isContinuation && !opensQuote ? [] : [withinSubordinate(reading, said, clauseFrom)];
  const endsQuote = reading.kind(left.to - 1) === "quote";
  // "It rained, she said: “It poured.”"
  if (reading.kind(right.clauseEnd - 1) === "colon") return [left, said];
  if (!right.isContinuation) return endsQuote ? [left] : [withinSubordinate(reading, said, clauseFrom)];
  // "“It rains,” Weber said, and went home": the writer goes on.
  if (endsQuote && !opensQuote) return [left];
  // "Weber was gloomy, saying, “It rains.”": a quotation that opens with a capital goes on with nothing before it.
  if (!endsQuote && opensQuote && /^\p{Lu}/u.test(reading.tokens[said.from]?.text ?? "")) return [said];
  return [left, said];
}

/** “Two weeks after Weber said it rained, the talk was of sun”: the comma ends what a subordinate clause says. */
function withinSubordinate(reading: EnglishReading, said: Range, clauseFrom: number): Range {
  const isSubordinate = reading.is(clauseFrom - 1, english.circumstances);
  const comma = isSubordinate ? reading.find(said, (index) => reading.kind(index) === "comma") : -1;
  return comma < 0 ? said : { from: said.from, to: comma };
}

interface Subject {
  readonly source: Range | null;
  readonly isInverted: boolean;
  /** The verb has no subject of its own: it goes on with one named before. */
  readonly inherits: boolean;
  /** “…, saying that”: what was said follows. */
  readonly isParticipial: boolean;
}

/** Who says it; `undefined` where the form of the verb reports nobody's words (a passive, a bare infinitive). */
function subjectOf(
  reading: EnglishReading,
  at: number,
  { verb, form }: VerbReading,
  previous: Frame | null,
): Subject | undefined {
  const before = beforeAuxiliaries(reading, at - 1);
  const group = { from: before + 1, to: at };
  const hasBeing = reading.some(
    group,
    (index) => reading.is(index, english.being) || /['’](?:re|m)$/.test(reading.lower(index)),
  );
  const isState = english.states.has(verb.lemma);
  if (form === "gerund" && !hasBeing) return isState ? undefined : ofParticiple(reading, at, previous);
  if (reading.lower(at - 1) === "to") return isState ? undefined : ofInfinitive(reading, at, verb);
  // Passive: "was told that" names no speaker.
  if (form !== "gerund" && hasBeing) return undefined;
  // "could not tell what", "did not know whether": nothing is said.
  const isDenied = /^(?:not|can|could|cannot|can['’]t|couldn['’]t|didn['’]t|don['’]t)$/.test(reading.lower(at - 1));
  if (form === "base" && isDenied && verb.addressed) return undefined;
  const inverted = verb.addressed || form === "gerund" ? null : inversion(reading, at);
  if (inverted !== null) return { source: inverted, isInverted: true, inherits: false, isParticipial: false };
  const subject = subjectBefore(reading, before);
  if (subject !== null) return { source: subject, isInverted: false, inherits: false, isParticipial: false };
  if (!reading.is(before, english.conjunctions)) return undefined;
  return {
    source: previous?.source ?? mainSubject(reading, at),
    isInverted: false,
    inherits: true,
    isParticipial: false,
  };
}

/** “…, saying that”, “by saying”, “accused of saying”; after a noun, the noun: “a letter urging them to go”. */
function ofParticiple(reading: EnglishReading, at: number, previous: Frame | null): Subject | undefined {
  let before = at - 1;
  while (/^RB/.test(reading.tag(before)) || reading.is(before, english.times)) before--;
  if (reading.isNoun(before)) {
    const source = phraseEndingAt(reading, before);
    return source === null ? undefined : { source, isInverted: false, inherits: false, isParticipial: true };
  }
  // "Citing the rain, Weber stayed": at the sentence's start, the subject comes after the comma.
  if (before < 0) {
    const source = nounPhraseFrom(
      reading,
      reading.find({ from: at, to: reading.length }, (index) => reading.kind(index) === "comma") + 1,
    );
    return source === null ? undefined : { source, isInverted: false, inherits: false, isParticipial: true };
  }
  const joins =
    reading.kind(before) === "comma" ||
    reading.kind(before) === "dash" ||
    reading.is(before, english.conjunctions) ||
    reading.is(before, english.gerundOpeners) ||
    reading.isVerb(before);
  if (!joins) return undefined;
  // Only a comma or conjunction ends what was said before: "He noted that she was blamed for saying so".
  const isWithin = !reading.isBreak(before) && !reading.is(before, english.conjunctions);
  const source = (isWithin ? mainSubject(reading, at) : null) ?? previous?.source ?? mainSubject(reading, at);
  return { source, isInverted: false, inherits: !isWithin, isParticipial: true };
}

/** “declined to say”, “went on to argue”, “was forced to admit”: the subject of the verb before speaks. */
function ofInfinitive(reading: EnglishReading, at: number, verb: ReportingVerb): Subject | undefined {
  const matrix = reading.tag(at - 2).startsWith("RB") ? at - 3 : at - 2;
  const takesClause = verb.complements.has("that");
  if (!takesClause && !reading.is(matrix, english.proceeding)) return undefined;
  const source = mainSubject(reading, at);
  if (source === null || /^(?:it|there)$/.test(reading.lower(source.from))) return undefined;
  return { source, isInverted: false, inherits: false, isParticipial: false };
}

/** “Weber sent a letter saying”, “spoke at a conference announcing”: who put out the paper speaks, not the paper. */
function writerOf(reading: EnglishReading, source: Range): Range {
  const isPaper = reading.some(source, (index) => reading.is(index, english.documents));
  const isPlaced = reading.isVerb(source.from - 1) || reading.is(source.from - 1, english.prepositions);
  return (isPaper && isPlaced ? mainSubject(reading, source.from) : null) ?? source;
}

/** A name, a pronoun, or a noun for persons, organisations or what they write. */
function isSomebody(reading: EnglishReading, source: Range): boolean {
  let head = source.to - 1;
  const link = reading.find(source, (index) => index > source.from && reading.is(index, english.prepositions));
  if (link > 0) head = link - 1;
  if (reading.is(source.to - 1, english.relatives)) head = source.to - 2;
  if (reading.kind(head) === "comma") head--;
  const noun = reading.lower(head).replace(/s$/, "");
  return (
    reading.isCapitalized(head) ||
    reading.is(head, english.pronouns) ||
    reading.isContraction(head) ||
    // "Weber's lead", "her camp"
    reading.some(source, (index) => reading.isCapitalized(index) && isPossessive(reading.lower(index))) ||
    [reading.lower(head), noun].some(
      (word) =>
        english.groupNouns.has(word) ||
        english.titles.has(word) ||
        english.organizationWords.has(word) ||
        english.organizationKinds.has(word) ||
        english.documents.has(word) ||
        english.determiners.has(word),
    ) ||
    english.personEnding.test(noun)
  );
}

/** “…, said Ann Weber, the firm's chief”: the subject after the verb, where a quotation or clause went before. */
function inversion(reading: EnglishReading, at: number): Range | null {
  const before = reading.kind(at - 1);
  if (!reading.isEdgeOfSaid(at - 1) && at !== 0) return null;
  const subject = reading.lower(at + 1) === "that" ? null : nounPhraseFrom(reading, at + 1);
  if (subject === null) return null;
  const next = subject.to;
  const ends =
    reading.isBreak(next) ||
    reading.is(next, english.prepositions) ||
    reading.is(next, english.times) ||
    reading.is(next, english.relatives) ||
    reading.is(next, english.conjunctions) ||
    /^RB/.test(reading.tag(next));
  if (!ends) return null;
  // "Weber, the chief, said Moos …": an apposition before the verb means its subject came first.
  const isApposition =
    before === "comma" &&
    reading.kind(at - 2) !== "quote" &&
    !reading.some({ from: 0, to: at - 1 }, (index) => reading.isFinite(index) || reading.kind(index) === "quote");
  return isApposition ? null : subject;
}
