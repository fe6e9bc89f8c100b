import type { Attribution, Document, Quotation, Speaker } from "@standpoint/domain";
import type { Discourse, Referent } from "../discourse.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NameInventory } from "../names.ts";
import { noOffice, type Offices } from "../offices.ts";
import type { Speakers } from "../speakers.ts";

/** A quotation with what its source's words say; `null` without a source. */
export interface Reported {
  readonly quotation: Quotation;
  readonly mention: Mention | null;
}

/** An attribution already made, for the sieves after it. */
export interface Settled extends Reported {
  readonly attribution: Attribution | null;
}

/** A quotation with all that the article says of its persons. */
export interface SieveInput extends Reported {
  readonly document: Document;
  readonly names: NameInventory;
  readonly offices: Offices;
  readonly discourse: Discourse;
  readonly speakers: Speakers;
  /** The quotations before this one, in text order. */
  readonly before: readonly Settled[];
}

/** Links a quotation to its speaker: `undefined` passes it on to the next sieve, `null` says that nobody can be named. */
export type SieveRule = (input: SieveInput) => Attribution | null | undefined;

/** The speaker a referent is, with the office the article gives. */
export function speakerOf({ speakers, offices }: SieveInput, { kind, name }: Referent): Speaker {
  const office = kind === "person" ? offices.of(name) : noOffice;
  return speakers.resolve({ kind, name, ...office });
}
