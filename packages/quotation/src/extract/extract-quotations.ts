import type { Document, Language, Quotation, Span } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import type { Token } from "../reading/tokens.ts";
import { readUnits } from "../reading/units.ts";
import { EnglishReading } from "./english/english-reading.ts";
import { englishFrames } from "./english/frames.ts";
import { ShiftedSpeech } from "./english/shifted-speech.ts";
import type { Frame, Reading } from "./frame.ts";
import { germanFrames } from "./german/frames.ts";
import { GermanReading } from "./german/german-reading.ts";
import { ReportedMood } from "./german/reported-mood.ts";
import { joinInterrupted } from "./join-interrupted.ts";
import { labelFrame, signatureOf } from "./labels.ts";
import { quotationOf, spanOf } from "./quotation-of.ts";
import { settle } from "./settle.ts";
import type { Uncued } from "./uncued.ts";
import { announcement, unframedQuotation } from "./unframed.ts";

interface Grammar {
  readonly read: (tokens: readonly Token[]) => { readonly reading: Reading; readonly frames: () => readonly Frame[] };
  readonly uncued: (text: string) => Uncued;
  readonly conjunctions: ReadonlySet<string>;
}

const grammars: Readonly<Record<Language, Grammar>> = {
  en: {
    read: (tokens) => {
      const reading = new EnglishReading(tokens);
      return { reading, frames: () => englishFrames(reading) };
    },
    uncued: (text) => new ShiftedSpeech(text),
    conjunctions: new Set([...english.conjunctions, ...english.contrasts]),
  },
  de: {
    read: (tokens) => {
      const reading = new GermanReading(tokens);
      return { reading, frames: () => germanFrames(reading) };
    },
    uncued: () => new ReportedMood(),
    conjunctions: new Set([...german.conjunctions, ...german.contrasts]),
  },
};

/** In tokens; what is longer is a table or a list, and reading it as a sentence would take time without end. */
const longestSentence = 400;

/**
 * Finds who is said to have said what: each quotation with its cue and source as the sentence gives them.
 *
 * A sentence is read once for its reporting frames (cue, source, what is said). Quotations in marks without a frame, and
 * sentences that go on with what was reported before (German reported mood, English “would”), have no cue; whoever the
 * sentence before speaks of is the source of German ones.
 *
 * @returns quotations in text order; content spans are verbatim slices without their outer quotation marks.
 */
export function extractQuotations(document: Document): Quotation[] {
  const { read, uncued, conjunctions } = grammars[document.language];
  const quotations: Quotation[] = [];
  const goingOn = uncued(document.text);
  let leadIn: { readonly cue: Span; readonly source: Span | null; readonly paragraph: number } | null = null;
  for (const unit of readUnits(document)) {
    const { reading, frames: framesOf } = read(unit.tokens);
    const last = quotations.at(-1);
    const signature = last && signatureOf(document.text, last, { unit, reading });
    if (last && signature) {
      quotations[quotations.length - 1] = { ...last, ...signature };
      continue;
    }
    const label = labelFrame(reading);
    const isSentence = reading.length <= longestSentence;
    const found = label ? [label] : isSentence ? settle(reading, framesOf(), conjunctions) : [];
    const whole = isSentence ? goingOn.read({ unit, reading, found, last }) : null;
    if (whole) {
      if (whole.replacesLast) quotations.pop();
      quotations.push(whole.quotation);
      if (whole.isUnit) {
        leadIn = null;
        continue;
      }
    }
    const framed = new Set<number>();
    for (const { content, cue, source } of found) {
      for (const { from, to } of content) for (let index = from; index < to; index++) framed.add(index);
      if (content.length > 0)
        quotations.push(quotationOf(unit, content, spanOf(unit, cue), source && spanOf(unit, source)));
    }
    for (const [index, token] of unit.tokens.entries()) {
      if (token.kind !== "quote" || framed.has(index)) continue;
      const led = leadIn !== null && leadIn.paragraph >= unit.paragraph - 1 && index === 0 ? leadIn : null;
      const beside = led || unit.speaker ? null : unframedQuotation(reading, index);
      const cue = beside ? spanOf(unit, beside.cue) : (led?.cue ?? null);
      const source = beside ? spanOf(unit, beside.source) : (led?.source ?? unit.speaker);
      quotations.push(quotationOf(unit, [{ from: index, to: index + 1 }], cue, source));
    }
    const expecting = found.find(({ content }) => content.length === 0);
    const announced = expecting ?? (found.length === 0 ? announcement(reading) : null);
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
