import type { Span } from "./span.ts";
import type { Speaker } from "./speaker.ts";

/** `direct` inside quotation marks, `indirect` reported, `mixed` reported with quoted words in it. */
export const forms = ["direct", "indirect", "mixed"] as const;
export type Form = (typeof forms)[number];

/** What was said: its content, its cue (“said”, „laut“) and its source (the words naming who). */
export interface Quotation {
  readonly form: Form;
  /** In text order, never overlapping; several where the cue interrupts the content, none where an import names no place. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
}

/** What linked a quotation to its speaker: a person's correction, the table it was imported from, or a rule family, most reliable first. */
export const sieves = ["correction", "import", "explicit-name", "adjacent-turn", "coreference"] as const;
export type Sieve = (typeof sieves)[number];

/** The link from a quotation to a Speaker. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly sieve: Sieve;
  /** [0, 1]; how often attributions of this kind were right on annotated news. None is given below 0.5. */
  readonly confidence: number;
}

export interface AttributedQuotation extends Quotation {
  /** `null` when nobody can be named with reason: an unclear source, or one that is no speaker. */
  readonly attribution: Attribution | null;
}
