import { type Document, type Form, type Language, type Quotation, type Span, textOf } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import type { Token } from "../reading/tokens.ts";
import { readUnits, type Unit } from "../reading/units.ts";
import { EnglishReading } from "./english/english-reading.ts";
import { englishFrames } from "./english/frames.ts";
import { isShiftedSpeech } from "./english/shifted-speech.ts";
import { type Frame, type Range, Reading } from "./frame.ts";
import { germanFrames, isReportedSpeech } from "./german.ts";
import { announcement, unframedQuotation } from "./unframed.ts";

interface Grammar {
  readonly reading: Reading;
  readonly frames: () => Frame[];
  /** Whether a sentence without a cue goes on with what was reported in the one before. */
  readonly goesOn: (before: string) => boolean;
}

const grammarOf: Readonly<Record<Language, (tokens: readonly Token[]) => Grammar>> = {
  en: (tokens) => {
    const reading = new EnglishReading(tokens);
    return { reading, frames: () => englishFrames(reading), goesOn: (before) => isShiftedSpeech(reading, before) };
  },
  de: (tokens) => ({
    reading: new Reading(tokens),
    frames: () => germanFrames(tokens),
    goesOn: () => isReportedSpeech(tokens),
  }),
};
const conjunctionsOf: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...english.conjunctions, ...english.contrasts]),
  de: new Set([...german.conjunctions, ...german.contrasts]),
};

/**
 * Finds who is said to have said what: each quotation with its cue and source as the sentence gives them.
 *
 * A sentence is read once for its reporting frames (cue, source, what is said). Quotations in marks without a frame, and
 * German sentences in reported mood that go on from a frame before, are quotations without cue and source.
 *
 * @returns quotations in text order; content spans are verbatim slices without their outer quotation marks.
 */
export function extractQuotations(document: Document): Quotation[] {
  const quotations: Quotation[] = [];
  let leadIn: { readonly cue: Span; readonly source: Span | null; readonly paragraph: number } | null = null;
  /** Whether reported mood would go on from what was just said. */
  let chain = -2;
  const saidBefore = () => textOf(document.text, quotations.at(-1)?.content ?? []);
  for (const unit of readUnits(document)) {
    const isSentence = unit.tokens.length <= longestSentence;
    const grammar = grammarOf[document.language](unit.tokens);
    const last = quotations.at(-1);
    const signature = last && signatureOf(document.text, last, unit);
    if (last && signature) {
      quotations[quotations.length - 1] = { ...last, ...signature };
      continue;
    }
    const label = labelFrame(unit.tokens);
    const frames = label
      ? [label]
      : isSentence
        ? settle(unit, grammar.frames(), conjunctionsOf[document.language])
        : [];
    const framed = new Set<number>();
    for (const frame of frames) {
      for (const { from, to } of frame.content) for (let index = from; index < to; index++) framed.add(index);
      const source = frame.source && spanOf(unit, frame.source);
      if (frame.content.length === 0) continue;
      quotations.push(quotationOf(unit, frame.content, spanOf(unit, frame.cue), source));
      chain = unit.paragraph;
    }
    const expecting = frames.find((frame) => frame.content.length === 0);
    for (const [index, token] of unit.tokens.entries()) {
      if (token.kind !== "quote" || framed.has(index)) continue;
      const led = leadIn !== null && leadIn.paragraph >= unit.paragraph - 1 && index === 0 ? leadIn : null;
      const beside = led || unit.speaker ? null : unframedQuotation(grammar.reading, index);
      const cue = beside ? spanOf(unit, beside.cue) : (led?.cue ?? null);
      const source = beside?.source ? spanOf(unit, beside.source) : (led?.source ?? unit.speaker);
      quotations.push(quotationOf(unit, [{ from: index, to: index + 1 }], cue, source));
    }
    if (
      frames.length === 0 &&
      chain >= unit.paragraph - (document.language === "de" ? 1 : 0) &&
      grammar.goesOn(saidBefore())
    ) {
      const whole = grammar.reading.trim({ from: 0, to: unit.tokens.length }, new Set());
      quotations.push(quotationOf(unit, [whole], null, null));
      chain = unit.paragraph;
    } else if (frames.length === 0) chain = -2;
    const announced = expecting ?? (frames.length === 0 ? announcement(grammar.reading) : null);
    leadIn = announced && {
      cue: spanOf(unit, announced.cue),
      source: announced.source && spanOf(unit, announced.source),
      paragraph: unit.paragraph,
    };
  }
  return joinInterrupted(
    document,
    quotations.sort((one, other) => (one.content[0]?.start ?? 0) - (other.content[0]?.start ?? 0)),
  );
}

/** Joins the quotations that a reader counts as one: over several paragraphs, or going on after their cue's sentence. */
function joinInterrupted({ text }: Document, quotations: readonly Quotation[]): Quotation[] {
  const groups: Quotation[][] = [];
  for (const quotation of quotations) {
    const group = groups.at(-1);
    if (group !== undefined && continues(text, group, quotation)) group.push(quotation);
    else groups.push([quotation]);
  }
  return groups.map((group) => {
    const whole = group.find(({ cue }) => cue !== null) ?? (group[0] as Quotation);
    return { ...whole, content: group.flatMap(({ content }) => content) };
  });
}

/** A quotation of several paragraphs has its opening mark before each and its closing mark at the end. */
const paragraphGap = /^\s*[\n\r\u2028\u2029]\s*[“„"«»‘']?\s*$/u;
/** “It rains.” “It pours,” said Weber. */
const adjacentGap = /^["”“»«’‘']\s?["“„»«‘‚']$/u;

function continues(text: string, group: readonly Quotation[], { form, cue, source, content }: Quotation): boolean {
  const [first] = group;
  const last = group.at(-1);
  const ends = last?.content.at(-1);
  const start = content[0]?.start;
  if (!first || !last || !ends || start === undefined || form !== "direct" || first.form !== "direct") return false;
  if (start - ends.end > farthest) return false;
  const gap = text.slice(ends.end, start);
  const cued = last.cue === null ? first : last;
  if (adjacentGap.test(gap) && cued.cue === null && cued.source === null) return true;
  if (cue !== null || source !== null) return false;
  // "“We won”, she said. “By far.”"
  const followsCue = cued.cue !== null && cued.cue.start > (cued.content.at(-1)?.start ?? 0);
  return /[\n\r\u2028\u2029]/.test(gap) ? paragraphGap.test(gap) : followsCue;
}

/** In characters: what stands between the parts of one statement. */
const farthest = 200;

/** “Weber: ‘It rains’”, as headlines have it, and “‘It rains’ — Weber”, as collections do. */
function labelFrame(tokens: readonly Token[]): Frame | null {
  const reading = new Reading(tokens);
  const colon = tokens.findIndex(({ kind }) => kind === "colon");
  if (isName(reading, { from: 0, to: colon }) && reading.kind(colon + 1) === "quote") {
    const content = [{ from: colon + 1, to: reading.quotesTo(colon + 1) }];
    return {
      cue: { from: colon, to: colon + 1 },
      source: { from: 0, to: colon },
      inheritsSource: false,
      content,
      clause: { from: 0, to: colon + 1 },
    };
  }
  const dash = reading.quotesTo(0);
  if (dash === 0 || reading.kind(dash) !== "dash") return null;
  let name = dash;
  while (reading.kind(name) === "dash") name++;
  const source = { from: name, to: reading.nextBreak(name) };
  if (!isName(reading, source)) return null;
  return {
    cue: { from: dash, to: dash + 1 },
    source,
    inheritsSource: false,
    content: [{ from: 0, to: dash }],
    clause: { from: dash, to: reading.length },
  };
}

/** A paragraph that is a dash and a name, after one that is a quotation: who says it. */
function signatureOf(text: string, { form, cue, source, content }: Quotation, unit: Unit) {
  const reading = new Reading(unit.tokens);
  const name = { from: 1, to: reading.nextBreak(1) };
  const isSignature = reading.kind(0) === "dash" && unit.isFirstOfParagraph && isName(reading, name);
  if (!isSignature || form !== "direct" || cue !== null || source !== null) return null;
  if (!/^["”“»«’‘']?\s+$/u.test(text.slice(content.at(-1)?.end, unit.start))) return null;
  return { cue: spanOf(unit, { from: 0, to: 1 }), source: spanOf(unit, name) };
}

const isName = (reading: Reading, { from, to }: Range) =>
  to > from && to - from <= 5 && !reading.some({ from, to }, (index) => !reading.isCapitalized(index));

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
      // Of several cues before it, only the nearest one's clause.
      const from = settled.length === 1 ? 0 : last.clause.from;
      const whole = reading.trim({ from: Math.min(first?.from ?? 0, from), to: first?.to ?? 0 }, conjunctions);
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
  if (german.reported.has(reading.lower(frame.cue.from))) return false;
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
