import type { Span } from "@standpoint/domain";

type TokenKind = "word" | "number" | "comma" | "colon" | "semicolon" | "dash" | "stop" | "bracket" | "quote" | "other";

/** A word or mark of a text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** Stands inside quotation marks that are part of the sentence (“he called it ‘odd’”). */
  readonly quoted: boolean;
}

// Soft hyphens join, and characters of no width are no tokens: web pages are full of both.
// Titles and initials with their period ("Mr.", "J.", "U.S."), words with inner hyphens, apostrophes and machine translation's " -" ("KI -Modelle"), numbers, any mark.
const pattern =
  /(?<!\p{L})(?:Mrs?|Ms|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Rev|Jr|Sr|Hr|Fr|St)\.|(?:\p{L}\.){2,}|(?<!\p{L})\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’&\u00ad]| -(?=\p{Lu}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:-\p{L}+)+|\p{N}+(?:[.,:]\p{N}+)*|[^\s\u00ad\u200b-\u200f\u2060]/gu;

const kinds: Readonly<Record<string, TokenKind>> = {
  ",": "comma",
  ":": "colon",
  ";": "semicolon",
  "–": "dash",
  "—": "dash",
  "―": "dash",
  "-": "dash",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
  "(": "bracket",
  ")": "bracket",
  "[": "bracket",
  "]": "bracket",
};

/** The words and marks of a stretch of text, in order. */
export function tokenize(text: string, within: Span, quoted: boolean): Token[] {
  return Array.from(text.slice(within.start, within.end).matchAll(pattern), (match) => {
    const start = within.start + match.index;
    const first = match[0].codePointAt(0) ?? 0;
    const kind =
      kinds[match[0]] ?? (/^(?:[\p{L}&]|\p{N}+-\p{L})/u.test(match[0]) ? "word" : isDigit(first) ? "number" : "other");
    return {
      start,
      end: start + match[0].length,
      kind,
      text: match[0],
      lower: match[0]
        .toLowerCase()
        .replace(/(?<=\p{L})\.$/u, "")
        .replace(/\u00ad/g, ""),
      quoted,
    };
  });
}

const isDigit = (codePoint: number) => codePoint >= 48 && codePoint <= 57;

/** “Weber”, “44-Jährige” */
export const isCapitalized = (token: Token): boolean =>
  token.kind === "word" && /^(?:\p{N}+-)?\p{Lu}/u.test(token.text);
