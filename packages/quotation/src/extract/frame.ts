import { words } from "../languages/language.ts";
import { isCapitalized, type Token } from "../reading/tokens.ts";

/** Token indices `[from, to)` within a unit. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One cue of a unit with what belongs to it: who says it and what is said. */
export interface Frame {
  readonly cue: Range;
  /** The words naming who; `null` when the sentence leaves it out. */
  readonly source: Range | null;
  /** “…, and added that”: without a source of its own, it is the frame's before. */
  readonly inheritsSource: boolean;
  /** In order; empty when what is said stands in the next unit (“He said:”). */
  readonly content: readonly Range[];
  /** The cue with its source and adverbials: what is said lies outside. */
  readonly clause: Range;
}

const breaks = words("end comma colon semicolon dash stop bracket quote");
const edges = words("comma colon semicolon dash stop other");

/** A unit's tokens with the questions grammars ask of them. */
export abstract class Reading {
  readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }
  get length(): number {
    return this.tokens.length;
  }
  kind(index: number): Token["kind"] | "end" {
    return this.tokens[index]?.kind ?? "end";
  }
  lower(index: number): string {
    return this.tokens[index]?.lower ?? "";
  }
  is(index: number, words: ReadonlySet<string>): boolean {
    return words.has(this.lower(index));
  }
  isWord(index: number): boolean {
    const kind = this.kind(index);
    return kind === "word" || kind === "number";
  }
  /** Stands in quotation marks that are part of the sentence. */
  isQuoted(index: number): boolean {
    return this.tokens[index]?.quoted ?? false;
  }
  isCapitalized(index: number): boolean {
    const token = this.tokens[index];
    return token !== undefined && isCapitalized(token);
  }
  /** A verb that makes a clause. */
  abstract isFinite(index: number): boolean;
  hasFinite(range: Range): boolean {
    return this.some(range, (index) => this.isFinite(index));
  }
  /** A mark that ends a clause, or the unit's edge. */
  isBreak(index: number): boolean {
    return breaks.has(this.kind(index));
  }
  /** A mark that parts what is said from its cue. */
  isEdgeOfSaid(index: number): boolean {
    const kind = this.kind(index);
    return kind === "comma" || kind === "quote" || kind === "dash";
  }
  /** The next mark that ends a clause, from here on. */
  nextBreak(from: number): number {
    let at = from;
    while (!this.isBreak(at)) at++;
    return at;
  }
  /** Where the sentence ends before its final marks. */
  contentEnd(): number {
    let end = this.length;
    while (end > 0 && (this.kind(end - 1) === "stop" || this.kind(end - 1) === "other")) end--;
    return end;
  }
  /** Past the quotations from here on, with only commas between them. */
  quotesTo(from: number): number {
    let to = from;
    while (this.kind(to) === "quote" || (this.kind(to) === "comma" && this.kind(to + 1) === "quote")) to++;
    return to;
  }
  /** The quotations that end a range, with only commas between them. */
  lastQuotes({ from, to }: Range): Range {
    let start = to - 1;
    while (start > from && (this.kind(start - 1) === "quote" || this.kind(start - 1) === "comma")) start--;
    while (start < to && this.kind(start) !== "quote") start++;
    return { from: start, to };
  }
  count(range: Range, kind: Token["kind"]): number {
    let count = 0;
    for (let index = range.from; index < range.to; index++) if (this.kind(index) === kind) count++;
    return count;
  }
  words(range: Range): number {
    return this.count(range, "word") + this.count(range, "number");
  }
  /** Whether a range holds a quotation or so many words. */
  holds(range: Range, least: number): boolean {
    return this.words(range) >= least || this.count(range, "quote") > 0;
  }
  some(range: Range, test: (index: number) => boolean): boolean {
    for (let index = range.from; index < range.to; index++) if (test(index)) return true;
    return false;
  }
  find(range: Range, test: (index: number) => boolean): number {
    for (let index = range.from; index < range.to; index++) if (test(index)) return index;
    return -1;
  }
  /** The range without marks and coordinating words at its edges; quotations and brackets stay. */
  trim(range: Range, conjunctions: ReadonlySet<string>): Range {
    let { from, to } = range;
    const isEdge = (index: number) => edges.has(this.kind(index));
    while (from < to && isEdge(from)) from++;
    while (to > from && isEdge(to - 1)) to--;
    while (to > from && this.is(to - 1, conjunctions)) to--;
    while (to > from && isEdge(to - 1)) to--;
    return { from, to };
  }
  /** All of it, without marks at its edges. */
  whole(): Range {
    return this.trim({ from: 0, to: this.length }, new Set());
  }
}
