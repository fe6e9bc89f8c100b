/** What a stance classifier reads together. */
export interface ClaimPair {
  /** One declarative sentence. */
  readonly claim: string;
  /** What was said, of any length. */
  readonly text: string;
  /** What stands before it, the sentence or the question; empty when nothing does. */
  readonly context: string;
}

/** Calibrated probabilities in [0, 1] that add up to 1. */
export interface ClassProbabilities {
  readonly against: number;
  /** On the claim, without a side or balanced. */
  readonly neutral: number;
  readonly for: number;
  /** Does not address the claim. */
  readonly off: number;
}

/** A loaded model that reads a claim and a statement together. */
export interface Classifier {
  /** Changes whenever an answer may change. */
  readonly version: string;
  /** [0, 1]: a label less probable than this is ruled out with 90 % confidence (split conformal prediction). */
  readonly minimumProbability: number;
  /** One answer per pair, in order, the same alone and among others. */
  classify(pairs: readonly ClaimPair[]): Promise<readonly ClassProbabilities[]>;
}
