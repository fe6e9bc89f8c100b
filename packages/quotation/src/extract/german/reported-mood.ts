import type { Quotation, Span } from "@standpoint/domain";
import type { Unit } from "../../reading/units.ts";
import type { Frame, Reading } from "../frame.ts";
import { quotationOf, spanOf } from "../quotation-of.ts";
import type { Uncued, UncuedInput, Whole } from "../uncued.ts";
import { backwardFrame } from "./frames.ts";
import { moodOf, type Told } from "./mood.ts";
import { subjectOf, tellsOfSpeech } from "./subject.ts";

/**
 * German reported mood needs no cue: „Langfristig sei man gut aufgestellt.“ It goes on, sentence by sentence, as one
 * quotation of whoever the sentence before speaks of. „Das teilte die Firma mit.“ makes the sentence before it one.
 */
export class ReportedMood implements Uncued {
  /** The paragraph of what was just reported, where reported mood would go on from it. */
  #paragraph = -2;
  #goesOn: Quotation | null = null;
  /** Whoever the sentence before speaks of. */
  #spokenOf: Span | null = null;
  #turn: { readonly source: Span; readonly paragraph: number } | null = null;
  #before: { readonly unit: Unit; readonly reading: Reading } | null = null;

  read({ unit, reading, found, last }: UncuedInput): Whole | null {
    const told = moodOf(reading);
    // "Sie habe gesagt, dass …": the whole is told, unless a cue covers the verb that shows it.
    const frames = told.mood === "reported" && !found.some((frame) => covers(frame, told.verb)) ? [] : found;
    const isTold = told.mood === "reported" || (told.mood === "continuing" && this.#paragraph >= unit.paragraph - 1);
    if (frames.length === 0 && isTold) {
      const quotation = quotationOf(unit, [reading.whole()], null, this.#spokenOf);
      const replacesLast = this.#paragraph === unit.paragraph && this.#goesOn !== null && last !== undefined;
      this.#goesOn = replacesLast ? together(last, quotation) : quotation;
      this.#paragraph = unit.paragraph;
      return { quotation: this.#goesOn, replacesLast, isUnit: true };
    }
    return this.#pass(unit, reading, frames, told);
  }

  /** Remembers whom a sentence that is not told speaks of; one that only tells who said it reports the sentence before. */
  #pass(unit: Unit, reading: Reading, frames: readonly Frame[], told: Told): Whole | null {
    const backward = frames.length === 0 ? backwardFrame(reading) : null;
    const before =
      this.#before?.unit.paragraph === unit.paragraph && this.#paragraph < unit.paragraph ? this.#before : null;
    const quotation =
      backward?.source && before
        ? quotationOf(before.unit, [before.reading.whole()], spanOf(unit, backward.cue), spanOf(unit, backward.source))
        : null;
    this.#before = { unit, reading };
    this.#goesOn = null;
    this.#paragraph = frames.length > 0 || backward ? unit.paragraph : -2;
    const named = frames.at(-1)?.source ?? backward?.source;
    if (named) this.#turn = { source: spanOf(unit, named), paragraph: unit.paragraph };
    // A sentence that tells of no speech leaves the turn to who had it in this paragraph.
    const keepsTurn = frames.length === 0 && this.#turn?.paragraph === unit.paragraph && !tellsOfSpeech(reading);
    const subject = frames.length === 0 && told.mood === "asserted" ? subjectOf(reading) : null;
    this.#spokenOf = named || keepsTurn ? (this.#turn?.source ?? null) : subject && spanOf(unit, subject);
    return quotation && { quotation, replacesLast: false, isUnit: false };
  }
}

const covers = ({ content }: Frame, index: number) => content.some(({ from, to }) => from <= index && index < to);

/** Two sentences in reported mood that follow each other. */
function together(one: Quotation, next: Quotation): Quotation {
  const start = one.content[0]?.start ?? 0;
  const end = next.content.at(-1)?.end ?? start;
  return { ...one, form: one.form === next.form ? one.form : "mixed", content: [{ start, end }] };
}
