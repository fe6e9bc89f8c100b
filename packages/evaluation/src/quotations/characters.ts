import type { Range } from "./marked-document.ts";

/** A text by code points: which of them are letters or digits, and where its words are. */
export interface Characters {
  readonly codePoints: readonly string[];
  readonly isLetter: readonly boolean[];
  /** Runs of letters, digits and underscores. */
  readonly words: readonly Range[];
}

export function charactersOf(text: string): Characters {
  const codePoints = Array.from(text);
  const isLetter = codePoints.map((character) => /[\p{L}\p{N}]/u.test(character));
  const words: Range[] = [];
  let start: number | null = null;
  for (let at = 0; at <= codePoints.length; at++) {
    const isInWord = isLetter[at] || codePoints[at] === "_";
    if (isInWord) start ??= at;
    else if (start !== null) {
      words.push([start, at]);
      start = null;
    }
  }
  return { codePoints, isLetter, words };
}

/** Positions of the letters and digits that ranges cover, in order, each once; of all characters where there are none. */
export function lettersIn({ isLetter }: Characters, ranges: readonly Range[]): readonly number[] {
  const covered: number[] = [];
  let from = 0;
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other))
    for (from = Math.max(from, start); from < end && from < isLetter.length; from++) covered.push(from);
  const letters = covered.filter((position) => isLetter[position]);
  return letters.length > 0 ? letters : covered;
}

/** How many positions two ordered lists have in common. */
export function countShared(one: readonly number[], other: readonly number[]): number {
  let shared = 0;
  let at = 0;
  for (const position of one) {
    while (at < other.length && (other[at] ?? 0) < position) at++;
    if (other[at] === position) shared++;
  }
  return shared;
}
