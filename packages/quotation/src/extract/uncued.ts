import type { Quotation } from "@standpoint/domain";
import type { Unit } from "../reading/units.ts";
import type { Frame, Reading } from "./frame.ts";

/** A sentence to be read for speech without a cue, after its frames were found. */
export interface UncuedInput {
  readonly unit: Unit;
  readonly reading: Reading;
  readonly found: readonly Frame[];
  /** The quotation before it in the text. */
  readonly last: Quotation | undefined;
}

/** A whole sentence that is what somebody said. */
export interface Whole {
  readonly quotation: Quotation;
  /** It goes on with the quotation before, and stands for both. */
  readonly replacesLast: boolean;
  /** It is the sentence just read, which holds no other quotation; else the sentence before it. */
  readonly isUnit: boolean;
}

/** Reads sentence by sentence what goes on from a report without a cue of its own; remembers what was said before. */
export interface Uncued {
  read(input: UncuedInput): Whole | null;
}
