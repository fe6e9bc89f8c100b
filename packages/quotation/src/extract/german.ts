import { german } from "../languages/de.ts";
import type { VerbReading } from "../languages/language.ts";
import type { Token } from "../reading/tokens.ts";
import { type Frame, type Range, Reading } from "./frame.ts";
import {
  colonContent,
  contentAfterComma,
  contentBefore,
  endsWithColon,
  quotedObject,
  rightContent,
  takenBy,
  thatClause,
} from "./german-content.ts";
import { isAttributive } from "./german-mood.ts";
import {
  appositionEnd,
  clauseStart,
  finiteAt,
  hasFinite,
  lastIndex,
  phraseEndingAt,
  phraseFrom,
} from "./german-phrases.ts";
import { hearsayFrame, prepositionFrame, soFrame } from "./german-source.ts";
import { openingSubject, subjectAfterOrHead, subjectAround } from "./german-subject.ts";

/** The reporting frames of a German sentence, in order. */
export function germanFrames(tokens: readonly Token[]): Frame[] {
  const reading = new Reading(tokens);
  const frames: Frame[] = [];
  for (let index = 0; index < reading.length; index++) {
    const token = tokens[index] as Token;
    if (token.quoted || token.kind !== "word") continue;
    const previous = frames.at(-1) ?? null;
    const frame =
      prepositionFrame(reading, index) ??
      hearsayFrame(reading, index) ??
      soFrame(reading, index) ??
      predicateFrame(reading, index, previous) ??
      verbFrame(reading, index, previous);
    if (frame) frames.push(frame);
  }
  return frames;
}

/** “waren sich einig, dass”, “zeigte sich überzeugt”, “ist der Meinung” */
function predicateFrame(reading: Reading, at: number, previous: Frame | null): Frame | null {
  const isAdjective = reading.is(at, german.predicates);
  const isNoun = reading.is(at, german.reportNouns) && reading.isCapitalized(at) && reading.lower(at - 1) === "der";
  if (!isAdjective && !isNoun) return null;
  const verb = lastIndex(at, (index) => reading.is(index, german.being) || reading.isBreak(index));
  if (verb < 0 || !reading.is(verb, german.being)) return null;
  const subject = subjectAround(reading, verb, at);
  if (subject === null && previous === null) return null;
  const content = contentAfterComma(reading, at + 1, thatClause);
  if (content === null) return null;
  const source = subject ?? previous?.source ?? null;
  return {
    cue: { from: at, to: at + 1 },
    source,
    inheritsSource: subject === null,
    content: [content],
    clause: { from: Math.min(verb, subject?.from ?? verb), to: at + 1 },
  };
}

function verbFrame(reading: Reading, at: number, previous: Frame | null): Frame | null {
  if (reading.isCapitalized(at) && at > 0) return null;
  const readings = german.verbs.get(reading.lower(at));
  if (readings === undefined) return null;
  for (const verb of readings) {
    const frame =
      verb.form === "participle" ? perfectFrame(reading, at, verb, previous) : finiteFrame(reading, at, verb, previous);
    if (frame) return frame;
  }
  return null;
}

/** “hat … gesagt, dass”; in a subordinate clause “dass X gesagt hat, dass”; “wurde geschätzt, dass” names nobody. */
function perfectFrame(reading: Reading, at: number, verb: VerbReading, previous: Frame | null): Frame | null {
  if (verb.verb.complements.has("object")) return null;
  const auxiliary = reading.is(at + 1, german.having)
    ? at + 1
    : lastIndex(
        at,
        (index) => reading.is(index, german.having) || reading.is(index, german.becoming) || reading.isBreak(index),
      );
  if (auxiliary < 0) return null;
  const isPassive = reading.is(auxiliary, german.becoming);
  if (!isPassive && !reading.is(auxiliary, german.having)) return null;
  const edge = Math.max(at, auxiliary) + 1;
  const content =
    contentAfterComma(reading, edge, {
      ...thatClause,
      clause: verb.verb.complements.has("bare") || verb.verb.complements.has("that"),
    }) ?? colonContent(reading, edge);
  const isFinal = auxiliary > at;
  const start = clauseStart(reading, Math.min(at, auxiliary));
  const subject = isPassive
    ? documentSource(reading, start, auxiliary)
    : isFinal
      ? phraseFrom(
          reading,
          reading.is(start, german.subordinators) || reading.is(start, german.relatives) ? start + 1 : start,
        )
      : subjectAround(reading, auxiliary, at);
  const left =
    content === null
      ? contentBefore(reading, Math.min(subject?.from ?? auxiliary, auxiliary), previous?.clause.to ?? 0)
      : null;
  const said = content ?? left;
  if (said === null) return null;
  const source = subject ?? (isPassive ? null : (previous?.source ?? null));
  if (source === null && !isPassive) return null;
  return {
    cue: { from: at, to: at + 1 },
    source,
    inheritsSource: subject === null && !isPassive,
    content: [said],
    clause: { from: Math.min(subject?.from ?? at, at, auxiliary), to: edge },
  };
}

/** “In einem Bericht der Behörde wurde geschätzt”: the document's author, or the document. */
function documentSource(reading: Reading, from: number, to: number): Range | null {
  const by = reading.find({ from, to }, (index) => reading.lower(index) === "von" || reading.lower(index) === "durch");
  const genitive = reading.find(
    { from: from + 2, to },
    (index) => /^(?:des|der)$/.test(reading.lower(index)) && reading.isCapitalized(index - 1),
  );
  const start = genitive >= 0 ? genitive : by >= 0 ? by + 1 : -1;
  if (!reading.is(from, german.prepositions)) return null;
  return start >= 0 ? phraseFrom(reading, start) : phraseFrom(reading, from + 1);
}

function finiteFrame(reading: Reading, at: number, { verb }: VerbReading, previous: Frame | null): Frame | null {
  if (isAttributive(reading, at)) return null;
  let particle = -1;
  if (verb.particle !== null) {
    particle = findParticle(reading, at, verb.particle);
    if (particle < 0) return null;
  }
  const start = clauseStart(reading, at);
  const opener = reading.lower(start);
  const isFinal =
    particle < 0 &&
    reading.isBreak(at + 1) &&
    at > start + 1 &&
    (german.subordinators.has(opener) || (german.relatives.has(opener) && reading.kind(start - 1) === "comma"));
  if (isFinal) return finalFrame(reading, at, start, verb.complements.has("that"));
  // A homograph noun or adjective cannot be the verb of a clause whose verb stands before it.
  const isVerbFirst = start === at;
  if (!isVerbFirst && hasFinite(reading, { from: start, to: at })) return null;

  const joinsPrevious = isVerbFirst && reading.is(at - 1, german.conjunctions);
  const subject = isVerbFirst
    ? joinsPrevious
      ? null
      : subjectAfterOrHead(reading, at, start)
    : subjectAround(reading, at, particle >= 0 ? particle : reading.length);
  const inherits = subject === null && joinsPrevious;
  if (
    subject === null &&
    !inherits &&
    !reading.some({ from: start, to: Math.min(at + 3, reading.length) }, (index) => reading.lower(index) === "es")
  )
    return null;
  const source = subject ?? (inherits ? (previous?.source ?? openingSubject(reading, at)) : null);
  if (inherits && source === null) return null;

  const afterSubject = Math.max(at + 1, subject !== null && subject.from > at ? subject.to : at + 1, particle + 1);
  const clauseFrom = Math.min(at, subject?.from ?? at, isVerbFirst ? at : start);
  const clause = { from: clauseFrom, to: afterSubject };
  const cue = { from: at, to: at + 1 };
  const left =
    isVerbFirst && !joinsPrevious && (subject === null || subject.from > at)
      ? contentBefore(reading, at, previous?.clause.to ?? 0, 2)
      : null;
  const content: Range[] = [];
  if (left !== null) {
    content.push(left);
    const go = reading.find({ from: afterSubject, to: reading.length }, (index) => reading.isBreak(index));
    const onward =
      go >= 0 && reading.kind(go) === "comma"
        ? reading.trim({ from: appositionEnd(reading, go), to: reading.contentEnd() }, german.conjunctions)
        : null;
    const isQuote = onward !== null && reading.kind(onward.from) === "quote";
    const leftIsQuote = reading.kind(left.to - 1) === "quote";
    // "Man werde, so Weber, das Thema …": with its verb last, the clause before the cue is not at its end.
    const isOpen = finiteAt(reading, left.to - 1) && !reading.is(left.from, german.subordinators);
    if (
      onward !== null &&
      onward.to > onward.from &&
      (isQuote ||
        isOpen ||
        (!leftIsQuote && !reading.is(onward.from, german.subordinators) && !reading.is(onward.from, german.relatives)))
    ) {
      content.push(isQuote ? { from: onward.from, to: reading.quotesTo(onward.from) } : onward);
    }
  } else {
    const right =
      (verb.complements.has("object") ? quotedObject(reading, start, afterSubject) : null) ??
      rightContent(reading, afterSubject, takenBy(verb.complements));
    // "„Das reicht“, Weber sagte": the order of wire copy that was translated.
    const wire =
      right === null && subject !== null && subject.to === at && subject.from === start
        ? contentBefore(reading, start, previous?.clause.to ?? 0)
        : null;
    const said = right ?? wire;
    if (said !== null) content.push(said);
    else if (!endsWithColon(reading)) return null;
  }
  return { cue, source, inheritsSource: inherits, content, clause };
}

/** “wie die Firma mitteilte”, “…, der sagte, dass”: the verb stands last. */
function finalFrame(reading: Reading, at: number, start: number, takesThat: boolean): Frame | null {
  const isWie = reading.lower(start) === "wie";
  const isRelative = reading.is(start, german.relatives) && !isWie;
  const subject = isRelative ? phraseEndingAt(reading, start - 2) : phraseFrom(reading, start + 1);
  if (subject === null) return null;
  const cue = { from: at, to: at + 1 };
  if (!isWie) {
    const content = contentAfterComma(reading, at + 1, { ...thatClause, clause: takesThat });
    return (
      content && {
        cue,
        source: subject,
        inheritsSource: false,
        content: [content],
        clause: { from: start, to: at + 1 },
      }
    );
  }
  const before = reading.trim({ from: 0, to: start }, german.conjunctions);
  const after = reading.trim({ from: at + 1, to: reading.contentEnd() }, german.conjunctions);
  const content = [before, after].filter((range) => reading.words(range) > 1 || reading.count(range, "quote") > 0);
  return content.length > 0
    ? { cue, source: subject, inheritsSource: false, content, clause: { from: start, to: at + 1 } }
    : null;
}

/** The separable prefix at the end of the clause: before a mark, a conjunction, or the clause that is said. */
function findParticle(reading: Reading, at: number, particle: string): number {
  for (let index = at + 1; index < Math.min(reading.length, at + 30); index++) {
    if (reading.lower(index) === particle) {
      if (
        reading.isBreak(index + 1) ||
        reading.is(index + 1, german.conjunctions) ||
        reading.is(index + 1, german.subordinators) ||
        reading.tokens[index + 1]?.quoted
      )
        return index;
    }
    if (reading.kind(index) === "semicolon" || reading.kind(index) === "stop" || reading.kind(index) === "quote")
      return -1;
  }
  return -1;
}
