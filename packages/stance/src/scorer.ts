import type { Language, StanceScore, Target } from "@standpoint/domain";

/** What was said, and what a reader of the article knows when reading it. */
export interface Passage {
  readonly text: string;
  readonly language: Language;
  readonly context: PassageContext;
}

export interface PassageContext {
  /** What the article is about: its title and opening; empty when unknown. */
  readonly topic: string;
  /** What the passage's pronouns may refer to: the speaker's statement before it and the sentence before it; may be empty. */
  readonly before: string;
  /** Name, role and organisation of who says it; empty or missing when nobody knows. */
  readonly speaker?: string;
}

/** Places passages on the scale of a target. */
export interface StanceScorer {
  readonly name: string;
  /** Changes whenever an answer may change. */
  readonly version: string;
  /**
   * One score per passage, in order; evidence offsets count in the passage's text.
   *
   * @param options.evidence `false` lets a scorer that pays for evidence leave it out.
   */
  score(
    passages: readonly Passage[],
    target: Target,
    options?: { readonly evidence: boolean },
  ): Promise<readonly StanceScore[]>;
}
