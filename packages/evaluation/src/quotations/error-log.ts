import type { Range } from "./marked-document.ts";
import type { Located, MatchedDocument } from "./match-quotations.ts";
import { quotationErrors } from "./quotation-errors.ts";

/** The longest slice of a text that an example shows, in code points. */
const maxSliceLength = 80;

/** An error as a person looks it up: the document and both sides' words there. */
export interface ErrorExample {
  readonly documentId: string;
  readonly gold: Excerpt | null;
  readonly predicted: Excerpt | null;
}

export interface Excerpt {
  readonly content: readonly Range[];
  /** At most 80 code points of it, on one line. */
  readonly slice: string;
  readonly source: string | null;
}

export interface ErrorKind {
  readonly kind: string;
  readonly count: number;
  /** The longest quotations first. */
  readonly worst: readonly ErrorExample[];
}

interface Entry {
  readonly example: ErrorExample;
  readonly size: number;
}

/** Counts errors by kind and keeps the worst of each, those about the most letters. */
export class ErrorLog {
  readonly #examplesPerKind: number;
  readonly #counts = new Map<string, number>();
  readonly #worst = new Map<string, readonly Entry[]>();

  constructor(examplesPerKind: number) {
    this.#examplesPerKind = examplesPerKind;
  }

  add(matched: MatchedDocument): void {
    for (const { kind, gold, predicted } of quotationErrors(matched)) {
      this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
      const example = {
        documentId: matched.document.id,
        gold: gold && excerptOf(gold, matched),
        predicted: predicted && excerptOf(predicted, matched),
      };
      const entry = { example, size: (gold ?? predicted)?.letters.length ?? 0 };
      const ranked = [...(this.#worst.get(kind) ?? []), entry].toSorted((one, other) => other.size - one.size);
      this.#worst.set(kind, ranked.slice(0, this.#examplesPerKind));
    }
  }

  /** The commonest kind first. */
  kinds(): ErrorKind[] {
    return [...this.#counts]
      .toSorted(([, one], [, other]) => other - one)
      .map(([kind, count]) => ({
        kind,
        count,
        worst: (this.#worst.get(kind) ?? []).map(({ example }) => example),
      }));
  }
}

function excerptOf({ quotation }: Located, { characters }: MatchedDocument): Excerpt {
  const { content, sourceText, speaker } = quotation;
  const words = content
    .map(([start, end]) => characters.codePoints.slice(start, end).join(""))
    .join(" … ")
    .replace(/\s+/g, " ");
  return { content, slice: shortened(words), source: sourceText ?? speaker };
}

/** Start and end of a text that is too long. */
function shortened(text: string): string {
  const codePoints = Array.from(text);
  if (codePoints.length <= maxSliceLength) return text;
  const half = Math.floor((maxSliceLength - 3) / 2);
  return `${codePoints.slice(0, half).join("")} … ${codePoints.slice(-half).join("")}`;
}
