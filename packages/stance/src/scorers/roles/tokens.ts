import type { Lexicon } from "../../languages/lexicon.ts";

/** A word, number or mark of a passage; `[start, end)` in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** Every form the word may be looked up by. */
  readonly stems: readonly string[];
  readonly isWord: boolean;
}

const pattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Longer words are no words of either language; looking them up would cost more than it tells. */
const maxWordLength = 60;

export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(raw);
    const folded = raw.length > maxWordLength ? "" : lexicon.fold(raw);
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      text: raw,
      folded,
      stems: stemsOf(folded, lexicon),
      isWord,
    });
  }
  return tokens;
}

function stemsOf(folded: string, lexicon: Lexicon): string[] {
  const stem = lexicon.stem(folded);
  // „geholt“ is a form of „holen“.
  const isPerfect = lexicon.language === "de" && folded.length > 5 && folded.startsWith("ge");
  return isPerfect ? [stem, lexicon.stem(folded.slice(2))] : [stem];
}
