import type { Localized } from "./article.ts";

/** A side of the claim, with every name it goes by. */
export interface Party {
  readonly name: string;
  /** Other names, products, and inflected forms; compared without case. */
  readonly aliases: Localized<readonly string[]>;
}

/** The five bands' words, from most opposed to most supportive. */
export type BandWords = readonly [string, string, string, string, string];

/** What places statements on the scale. */
export type ScorerName = "roles" | "cross-encoder" | "chat-model";

/** The claim stance is measured against: one declarative sentence, and what a scorer needs to read statements about it. */
export interface Target {
  readonly id: string;
  /** Grows by one with every edit; a score names the revision it was made for. */
  readonly revision: number;
  readonly claim: Localized<string>;
  /** Who does it; `null` when the claim names none. */
  readonly challenger: Party | null;
  /** To whom it is done; `null` when the claim names none. */
  readonly incumbent: Party | null;
  /** What the challenger's strength says of the claim: `1` affirms it (a threat claim), `-1` denies it (a safety claim). */
  readonly polarity: 1 | -1;
  /** Whose scores are shown; left out where the installation's choice will do. */
  readonly scorer?: ScorerName | undefined;
  readonly bands: Localized<BandWords>;
  /** Other ways to say that the claim holds, and that it does not. */
  readonly paraphrases: {
    readonly affirms: Localized<readonly string[]>;
    readonly dismisses: Localized<readonly string[]>;
  };
}

/** A claim as somebody writes it, before it is stored under an id. */
export type TargetDraft = Omit<Target, "id" | "revision">;
