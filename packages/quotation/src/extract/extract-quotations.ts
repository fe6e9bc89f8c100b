import type { Document, Form, Language, Quotation, Span } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { isReportedGerman } from "../languages/lexicon.ts";
import { isCapitalized, type Token } from "../reading/tokens.ts";
import { readUnits, type Unit } from "../reading/units.ts";
import { englishFrames } from "./english.ts";
import { type Frame, type Range, Reading } from "./frame.ts";
import { backwardFrame, germanFrames } from "./german.ts";
import { moodOf } from "./german-mood.ts";
import { subjectOf, tellsOfSpeech } from "./german-subject.ts";

const framesOf: Readonly<Record<Language, (tokens: readonly Token[]) => Frame[]>> = {
  en: englishFrames,
  de: germanFrames,
};
const conjunctionsOf: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...english.conjunctions, ...english.contrasts]),
  de: new Set([...german.conjunctions, ...german.contrasts]),
};

/**
 * Finds who is said to have said what: each quotation with its cue and source as the sentence gives them.
 *
 * A sentence is read once for its reporting frames (cue, source, what is said). Quotations in marks without a frame are
 * quotations without cue and source; German sentences in reported mood are one without a cue, however many follow each
 * other, and their source is whoever the sentence before speaks of.
 *
 * @returns quotations in text order; content spans are verbatim slices without their outer quotation marks.
 */
export function extractQuotations(document: Document): Quotation[] {
  const quotations: Quotation[] = [];
  let leadIn: { readonly cue: Span; readonly source: Span | null; readonly paragraph: number } | null = null;
  /** The paragraph of what was just reported, where reported mood would go on from it. */
  let chain = -2;
  let goesOn: Quotation | null = null;
  /** Whoever the sentence before speaks of: reported mood without a cue is theirs. */
  let spokenOf: Span | null = null;
  let turn: { readonly source: Span; readonly paragraph: number } | null = null;
  let before: Unit | null = null;
  for (const unit of readUnits(document)) {
    const isSentence = unit.tokens.length <= longestSentence;
    const isGerman = document.language === "de";
    const headline = isGerman ? null : headlineFrame(unit.tokens);
    const reading = new Reading(unit.tokens);
    const told = isGerman && isSentence ? moodOf(reading) : null;
    const found = headline
      ? [headline]
      : isSentence
        ? settle(unit, framesOf[document.language](unit.tokens), conjunctionsOf[document.language])
        : [];
    // "Sie habe gesagt, dass …": the whole is told, unless a cue covers the verb that shows it.
    const frames = told?.mood === "reported" && !found.some((frame) => covers(frame, told.verb)) ? [] : found;
    const framed = new Set<number>();
    for (const frame of frames) {
      for (const { from, to } of frame.content) for (let index = from; index < to; index++) framed.add(index);
      const source = frame.source && spanOf(unit, frame.source);
      if (frame.content.length === 0) continue;
      quotations.push(quotationOf(unit, frame.content, spanOf(unit, frame.cue), source));
    }
    if (
      told !== null &&
      frames.length === 0 &&
      (told.mood === "reported" || (told.mood === "continuing" && chain >= unit.paragraph - 1))
    ) {
      // German reported mood needs no cue: it goes on, sentence by sentence, as one quotation.
      const whole = reading.trim({ from: 0, to: reading.length }, new Set());
      const quotation = quotationOf(unit, [whole], null, spokenOf);
      const last: Quotation | undefined = chain === unit.paragraph && goesOn !== null ? quotations.pop() : undefined;
      goesOn = last === undefined ? quotation : together(last, quotation);
      quotations.push(goesOn);
      chain = unit.paragraph;
      leadIn = null;
      continue;
    }
    const backward = isGerman && frames.length === 0 ? backwardFrame(unit.tokens) : null;
    if (backward?.source && before?.paragraph === unit.paragraph && chain < unit.paragraph) {
      // "Das teilte die Firma mit.": the sentence before is what was said.
      const whole = new Reading(before.tokens).trim({ from: 0, to: before.tokens.length }, new Set());
      quotations.push(quotationOf(before, [whole], spanOf(unit, backward.cue), spanOf(unit, backward.source)));
    }
    before = unit;
    goesOn = null;
    chain = frames.length > 0 || backward ? unit.paragraph : -2;
    const named = frames.at(-1)?.source ?? backward?.source;
    if (named) turn = { source: spanOf(unit, named), paragraph: unit.paragraph };
    // A sentence that tells of no speech leaves the turn to who had it in this paragraph.
    const keepsTurn = frames.length === 0 && turn?.paragraph === unit.paragraph && !tellsOfSpeech(reading);
    const subject = frames.length === 0 && told?.mood === "asserted" ? subjectOf(reading) : null;
    spokenOf = named || keepsTurn ? (turn?.source ?? null) : subject && spanOf(unit, subject);

    const expecting = frames.find((frame) => frame.content.length === 0);
    for (const [index, token] of unit.tokens.entries()) {
      if (token.kind !== "quote" || framed.has(index)) continue;
      const led = leadIn !== null && leadIn.paragraph >= unit.paragraph - 1 && index === 0 ? leadIn : null;
      quotations.push(quotationOf(unit, [{ from: index, to: index + 1 }], led?.cue ?? null, led?.source ?? null));
    }
    leadIn = expecting
      ? {
          cue: spanOf(unit, expecting.cue),
          source: expecting.source && spanOf(unit, expecting.source),
          paragraph: unit.paragraph,
        }
      : null;
  }
  return joinInterrupted(
    document,
    quotations.sort((one, other) => (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0)),
  );
}

const covers = ({ content }: Frame, index: number) => content.some(({ from, to }) => from <= index && index < to);

/** Two sentences in reported mood that follow each other. */
function together(one: Quotation, next: Quotation): Quotation {
  const start = one.content[0]?.start ?? 0;
  const end = next.content.at(-1)?.end ?? start;
  return { ...one, form: one.form === next.form ? one.form : "mixed", content: [{ start, end }] };
}

/** “We won”, she said. “By far.”: a quotation that follows its cue's sentence goes on with the same statement. */
function joinInterrupted({ text }: Document, quotations: readonly Quotation[]): Quotation[] {
  const joined: Quotation[] = [];
  for (const quotation of quotations) {
    const last = joined.at(-1);
    const [first] = quotation.content;
    const ends = last?.content.at(-1);
    const isFollowOn =
      last !== undefined &&
      first !== undefined &&
      ends !== undefined &&
      quotation.form === "direct" &&
      quotation.cue === null &&
      last.form === "direct" &&
      last.cue !== null &&
      last.cue.start > ends.start;
    if (isFollowOn && !/[\n\r]/.test(text.slice(ends.end, first.start)) && first.start - ends.end < 200) {
      joined[joined.length - 1] = { ...last, content: [...last.content, ...quotation.content] };
    } else joined.push(quotation);
  }
  return joined;
}

/** “Weber: ‘It rains’”, as headlines have it: a name, a colon, a quotation. */
function headlineFrame(tokens: readonly Token[]): Frame | null {
  const colon = tokens.findIndex(({ kind }) => kind === "colon");
  const isName = colon > 0 && colon <= 4 && tokens.slice(0, colon).every((token) => isCapitalized(token));
  if (!isName || tokens[colon + 1]?.kind !== "quote") return null;
  const cue = { from: colon, to: colon + 1 };
  const content = [{ from: colon + 1, to: new Reading(tokens).quotesTo(colon + 1) }];
  return { cue, source: { from: 0, to: colon }, inheritsSource: false, content, clause: { from: 0, to: colon + 1 } };
}

/** In tokens; what is longer is a table or a list, and reading it as a sentence would take time without end. */
const longestSentence = 400;

/** Lets the frames of one unit agree on what belongs to whom: a later frame ends what the one before says, or lies within it. */
function settle(unit: Unit, frames: readonly Frame[], conjunctions: ReadonlySet<string>): Frame[] {
  const reading = new Reading(unit.tokens);
  const settled: Frame[] = [];
  for (const frame of frames) {
    const last = settled.at(-1);
    if (last !== undefined && reports(frame, last)) {
      // "Weber believes it will rain, Moos said": the later cue reports all of the sentence before it.
      const [first, ...rest] = frame.content;
      const whole = { from: Math.min(first?.from ?? 0, last.clause.from), to: first?.to ?? 0 };
      settled[settled.length - 1] = { ...frame, content: [whole, ...rest] };
      continue;
    }
    const host = last?.content.find(({ from, to }) => from <= frame.clause.from && frame.clause.from < to);
    if (last !== undefined && host !== undefined) {
      // Another's words within what is said ("she said he believes …") stay part of what she says.
      if (!goesOn(reading, frame, conjunctions)) continue;
      settled[settled.length - 1] = { ...last, content: contentUpTo(reading, last, frame.clause.from, conjunctions) };
    }
    // What one frame holds no other does, or the same words would be said twice.
    const isTaken = frame.content.some((range) =>
      settled.some(({ content }) => content.some((held) => held.from < range.to && range.from < held.to)),
    );
    if (!isTaken) settled.push(frame);
  }
  return settled;
}

/** Whether what `outer` says stands before its cue and holds the whole of `inner`'s reporting. */
function reports(outer: Frame, inner: Frame): boolean {
  const [said] = outer.content;
  return (
    said !== undefined &&
    said.to <= outer.clause.from &&
    inner.clause.from < said.to &&
    inner.content.some(({ from, to }) => from < said.to && said.from < to)
  );
}

/** Whether a cue within what is said ends it: joined by a conjunction or semicolon, in a mood of its own. */
function goesOn(reading: Reading, frame: Frame, conjunctions: ReadonlySet<string>): boolean {
  if (frame.inheritsSource) return true;
  if (isReportedGerman(reading.lower(frame.cue.from))) return false;
  const before = frame.clause.from - 1;
  return (
    reading.kind(before) === "semicolon" ||
    reading.is(before, conjunctions) ||
    (reading.kind(before) === "comma" && reading.is(frame.clause.from, conjunctions))
  );
}

function contentUpTo(reading: Reading, { content }: Frame, end: number, conjunctions: ReadonlySet<string>): Range[] {
  return content
    .filter(({ from }) => from < end)
    .map(({ from, to }) => (to <= end ? { from, to } : reading.trim({ from, to: end }, conjunctions)))
    .filter(({ from, to }) => to > from);
}

function spanOf(unit: Unit, { from, to }: Range): Span {
  const first = unit.tokens[from];
  const last = unit.tokens[to - 1];
  if (first === undefined || last === undefined)
    throw new RangeError(`no tokens ${from}–${to} in a unit of ${unit.tokens.length}`);
  return { start: first.start, end: last.end };
}

function quotationOf(unit: Unit, content: readonly Range[], cue: Span | null, source: Span | null): Quotation {
  const tokens = content
    .flatMap(({ from, to }) => unit.tokens.slice(from, to))
    .filter(({ kind }) => kind === "word" || kind === "number" || kind === "quote");
  const quoted = tokens.filter((token) => token.quoted).length;
  const form: Form =
    quoted === 0 ? (unit.hasStrayMark ? "mixed" : "indirect") : quoted === tokens.length ? "direct" : "mixed";
  const spans = content.map((range) => spanOf(unit, range)).sort((one, other) => one.start - other.start);
  return { form, content: spans, cue, source };
}
