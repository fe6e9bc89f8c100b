import { german } from "../languages/de.ts";
import type { Complement, VerbReading } from "../languages/language.ts";
import type { Token } from "../reading/tokens.ts";
import { type Frame, type Range, Reading } from "./frame.ts";
import {
  appositionEnd,
  clauseStart,
  finiteAt,
  hasFinite,
  isNominative,
  lastIndex,
  nounPhraseEnd,
  phraseEndingAt,
  phraseFrom,
} from "./german-phrases.ts";

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

/** Reported mood at the verb's place: “Langfristig sei man gut aufgestellt.” */
export function isReportedSpeech(tokens: readonly Token[]): boolean {
  const reading = new Reading(tokens);
  for (let index = 1; index < Math.min(reading.length, 25); index++) {
    if (!finiteAt(reading, index)) continue;
    if (reading.is(index, german.reported) || reading.is(index, german.substitutes))
      return !isAttributive(reading, index) && reading.lower(index + 1) !== "denn";
    // The first finite verb decides, unless a clause before it holds it.
    if (reading.kind(index + 1) !== "comma" && !reading.is(0, german.subordinators)) return false;
  }
  return false;
}

/** “lange Zeit”, “die so genannte Technik”: between a determiner and its noun, a verb's form describes the noun. */
function isAttributive(reading: Reading, index: number): boolean {
  if (!reading.isCapitalized(index + 1)) return false;
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    if (reading.isBreak(at) || (reading.isCapitalized(at) && at > 0 && !reading.tokens[at]?.quoted)) return false;
    if (reading.is(at, german.nominativeDeterminers) || reading.is(at, german.obliqueDeterminers))
      return !reading.is(at, german.adverbs);
    if (at === index - 1 && reading.is(at, german.prepositions)) return true;
  }
  return false;
}

/** “laut X”, “X zufolge”, “nach Angaben von X”: a preposition names the source and the rest of the sentence is said. */
function prepositionFrame(reading: Reading, at: number): Frame | null {
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
function soFrame(reading: Reading, at: number): Frame | null {
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
function hearsayFrame(reading: Reading, at: number): Frame | null {
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

/** The subject of a verb in second place: what stands before it, else the first noun phrase after it. */
function subjectAround(reading: Reading, verb: number, limit: number): Range | null {
  const start = clauseStart(reading, verb);
  let from = start;
  while (from < verb && (reading.is(from, german.adverbs) || reading.is(from, german.conjunctions))) from++;
  // "Immerhin räumte sie ein": with a pronoun after the verb, the word before it is no subject.
  const hasPronounAfter = /^(?:er|sie|man|wir|ich)$/.test(reading.lower(verb + 1)) && verb - from === 1;
  if (from < verb && !hasPronounAfter && isNominative(reading, from)) {
    const end = nounPhraseEnd(reading, from);
    if (end > from) return { from, to: Math.min(end, verb) };
  }
  // "Weber, Chef der Firma, sagte": what stands between commas describes the subject before them.
  if (start === verb && reading.kind(verb - 1) === "comma") {
    const head = headOfApposition(reading, verb - 1);
    if (head !== null) return head;
  }
  return subjectAfter(reading, verb, limit);
}

function subjectAfterOrHead(reading: Reading, verb: number, start: number): Range | null {
  if (reading.kind(start - 1) === "comma") {
    const head = headOfApposition(reading, start - 1);
    if (head !== null) return head;
  }
  return subjectAfter(reading, verb, reading.length);
}

/** The noun phrase that the segments between commas before `comma` describe; `null` when they are a clause that is said. */
function headOfApposition(reading: Reading, comma: number): Range | null {
  let end = comma;
  for (let steps = 0; steps < 4; steps++) {
    let opening = end - 1;
    while (opening >= 0 && !["comma", "quote", "colon", "semicolon", "stop", "dash"].includes(reading.kind(opening)))
      opening--;
    const segment = { from: opening + 1, to: end };
    const isRelative = reading.is(segment.from, german.relatives) && finiteAt(reading, segment.to - 1);
    if (steps > 0 || opening < 0 || reading.kind(opening) !== "comma") {
      let from = segment.from;
      while (from < segment.to && (reading.is(from, german.adverbs) || reading.is(from, german.conjunctions))) from++;
      if (!hasFinite(reading, segment) && isNominative(reading, from) && steps > 0)
        return { from, to: Math.min(nounPhraseEnd(reading, from), segment.to) };
    }
    if (opening < 0 || reading.kind(opening) !== "comma") return null;
    if (hasFinite(reading, segment) && !isRelative) return null;
    end = opening;
  }
  return null;
}

function subjectAfter(reading: Reading, verb: number, limit: number): Range | null {
  let at = verb + 1;
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    if (reading.is(at, german.pronouns))
      return reading.lower(at) === "es" && reading.lower(verb).startsWith("heiß") ? null : { from: at, to: at + 1 };
    if (reading.is(at, german.adverbs) || (reading.is(at, german.times) && reading.isCapitalized(at))) {
      at++;
      continue;
    }
    if (reading.is(at, german.prepositions)) {
      const phrase = phraseFrom(reading, at + 1);
      if (phrase === null) return null;
      at = phrase.to;
      continue;
    }
    break;
  }
  if (at >= limit || !isNominative(reading, at)) return null;
  const end = nounPhraseEnd(reading, at);
  return end > at ? { from: at, to: Math.min(end, limit) } : null;
}

function openingSubject(reading: Reading, before: number): Range | null {
  let from = 0;
  while (from < before && reading.is(from, german.adverbs)) from++;
  if (!isNominative(reading, from)) return null;
  const to = nounPhraseEnd(reading, from);
  return to > from && to < before ? { from, to } : null;
}

const endsWithColon = (reading: Reading) => reading.kind(reading.contentEnd() - 1) === "colon";

function colonContent(reading: Reading, from: number): Range | null {
  const colon = reading.find(
    { from, to: Math.min(reading.length, from + 15) },
    (index) => reading.kind(index) === "colon" || reading.kind(index) === "quote",
  );
  if (colon < 0) return null;
  const start = reading.kind(colon) === "colon" ? colon + 1 : colon;
  const range = reading.trim(
    { from: start, to: reading.kind(start) === "quote" ? reading.quotesTo(start) : reading.contentEnd() },
    german.conjunctions,
  );
  return range.to > range.from ? range : null;
}

/** What is said after the verb: a quotation, what a colon opens, or the clause after the comma. */
function rightContent(reading: Reading, from: number, takes: Taken): Range | null {
  for (let at = from; at < reading.length; at++) {
    const kind = reading.kind(at);
    if (kind === "quote") return { from: at, to: reading.quotesTo(at) };
    if (kind === "colon") {
      const range = reading.trim(
        { from: at + 1, to: reading.kind(at + 1) === "quote" ? reading.quotesTo(at + 1) : reading.contentEnd() },
        german.conjunctions,
      );
      return range.to > range.from ? range : null;
    }
    if (kind === "stop" || kind === "semicolon") return null;
    if (/^(?:dass|daß)$/.test(reading.lower(at))) return endTrim(reading, at + 1);
    if (reading.tokens[at]?.quoted) {
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
      const next = appositionEnd(reading, at);
      if (next === at + 1) return null;
      at = next - 2;
    }
  }
  return null;
}

/** “nannte den Plan ‚ein Unglück‘”, “sprach von einem ‚Unglück‘”: the words in marks are what was said. */
function quotedObject(reading: Reading, start: number, from: number): Range | null {
  const end = reading.nextBreak(from);
  const isQuoted = (index: number) => reading.tokens[index]?.quoted === true;
  const first = reading.find({ from: Math.max(start, from), to: Math.min(end + 1, reading.length) }, isQuoted);
  if (first < 0) return null;
  let to = first + 1;
  while (isQuoted(to)) to++;
  return { from: first, to };
}

function endTrim(reading: Reading, from: number): Range | null {
  const range = reading.trim({ from, to: reading.contentEnd() }, german.conjunctions);
  return reading.words(range) > 1 || reading.count(range, "quote") > 0 ? range : null;
}

/** What a reporting verb or predicate may have after its comma. */
interface Taken {
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly question: boolean;
}

/** A verb that takes a clause takes it as a question or infinitive too. */
function takenBy(complements: ReadonlySet<Complement>): Taken {
  const clause = complements.has("bare") || complements.has("that");
  return {
    clause,
    infinitive: clause || complements.has("infinitive"),
    question: clause || complements.has("question"),
  };
}

const thatClause: Taken = { clause: true, infinitive: false, question: true };

const isThat = (reading: Reading, index: number) => /^(?:dass|daß)$/.test(reading.lower(index));

/** The clause after a comma, if it is what was said: dass, a question, verb second, reported mood, or “zu” with infinitive. */
function contentAfterComma(reading: Reading, comma: number, takes: Taken): Range | null {
  if (reading.kind(comma) !== "comma") return isThat(reading, comma) ? endTrim(reading, comma + 1) : null;
  const first = comma + 1;
  if (reading.kind(first) === "quote") return { from: first, to: reading.quotesTo(first) };
  if (isThat(reading, first)) return endTrim(reading, first + 1);
  if (takes.question && opensQuestion(reading, first)) return endTrim(reading, first);
  if (!takes.clause || isOtherClause(reading, comma)) return null;
  const segment = { from: first, to: reading.nextBreak(first) };
  const rest = { from: first, to: reading.contentEnd() };
  const isClause = hasFinite(reading, segment) || (hasFinite(reading, rest) && isInReportedMood(reading, rest));
  const isInfinitive =
    takes.infinitive &&
    reading.some(
      segment,
      (index) => reading.lower(index) === "zu" || /^\p{Ll}+zu\p{Ll}+en$/u.test(reading.lower(index)),
    );
  return isClause || isInfinitive ? endTrim(reading, first) : null;
}

const isInReportedMood = (reading: Reading, range: Range) =>
  reading.some(range, (index) => reading.is(index, german.reported));

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
  const isCue = german.verbs.has(reading.lower(first)) && finiteAt(reading, first);
  const isRelative =
    reading.is(first, german.relatives) &&
    reading.isCapitalized(comma - 1) &&
    segmentEnd < rest.to &&
    finiteAt(reading, segmentEnd - 1);
  // "…, weil es regnet" tells the writer's reason, "…, weil es regne" the speaker's.
  const isCircumstance = reading.is(first, german.circumstances) && !isInReportedMood(reading, rest);
  const isSecondClause = reading.is(first, german.conjunctions) && reading.lower(first) !== "aber";
  return isCue || isRelative || isCircumstance || isSecondClause;
}

/** What was said before the cue: a quotation, or a clause with its verb, back to the frame before. */
function contentBefore(reading: Reading, clauseFrom: number, from: number, least = 3): Range | null {
  const edge = reading.kind(clauseFrom - 1);
  if (edge !== "comma" && edge !== "quote" && edge !== "dash") return null;
  const range = reading.trim({ from, to: clauseFrom }, german.conjunctions);
  if (range.to <= range.from) return null;
  if (reading.kind(range.to - 1) === "quote") {
    let start = range.to - 1;
    while (start > range.from && (reading.kind(start - 1) === "quote" || reading.kind(start - 1) === "comma")) start--;
    while (start < range.to && reading.kind(start) !== "quote") start++;
    return { from: start, to: range.to };
  }
  // "Als man ihn fragte, antwortete er": a subordinate clause alone says when, not what.
  if (
    reading.is(range.from, german.subordinators) &&
    !/^(?:dass|daß|ob)$/.test(reading.lower(range.from)) &&
    reading.count(range, "comma") === 0
  )
    return null;
  return hasFinite(reading, range) && reading.words(range) >= least ? range : null;
}
