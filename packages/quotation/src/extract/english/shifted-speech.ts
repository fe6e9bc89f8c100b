import { textOf } from "@standpoint/domain";
import { quotationOf } from "../quotation-of.ts";
import type { Uncued, UncuedInput, Whole } from "../uncued.ts";
import { EnglishReading } from "./english-reading.ts";

/** “He said he would sell. The buyer would be a friend.”: the future in the past goes on with what was reported. */
export class ShiftedSpeech implements Uncued {
  readonly #text: string;
  /** The paragraph of what was just reported. */
  #paragraph = -1;

  constructor(text: string) {
    this.#text = text;
  }

  read({ unit, reading, found, last }: UncuedInput): Whole | null {
    const goesOn =
      found.length === 0 &&
      last !== undefined &&
      this.#paragraph === unit.paragraph &&
      reading instanceof EnglishReading &&
      isShifted(reading) &&
      /\bwould\b/.test(textOf(this.#text, last.content));
    this.#paragraph = found.length > 0 || goesOn ? unit.paragraph : -1;
    if (!goesOn) return null;
    const whole = reading.whole();
    return { quotation: quotationOf(unit, [whole], null, null), replacesLast: false, isUnit: true };
  }
}

function isShifted(reading: EnglishReading): boolean {
  const first = reading.find({ from: 0, to: reading.length }, (index) => reading.isFinite(index));
  return reading.lower(first) === "would" && !reading.tokens.some(({ kind, text }) => kind === "quote" || text === "?");
}
