import { isFiniteGerman } from "../../languages/lexicon.ts";
import { isCapitalized, type Token } from "../../reading/tokens.ts";
import { Reading } from "../frame.ts";

/** A German unit's tokens with their finite verbs. */
export class GermanReading extends Reading {
  readonly #finite: readonly boolean[];
  constructor(tokens: readonly Token[]) {
    super(tokens);
    this.#finite = tokens.map(
      (token) => token.kind === "word" && !token.quoted && !isCapitalized(token) && isFiniteGerman(token.lower),
    );
  }
  isFinite(index: number): boolean {
    return this.#finite[index] ?? false;
  }
}
