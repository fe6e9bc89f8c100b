import type { FunctionName } from "../../languages/lexicon.ts";
import type { Found, PhraseList } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** What a token does in its sentence; a token may do several things. */
export type Tags = readonly (ReadonlySet<FunctionName> | undefined)[];

/** A stretch of a sentence with one statement in it; `[start, end)` in tokens. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Sentences of the passage, counted from 0. */
  readonly sentence: number;
  readonly isQuestion: boolean;
  /** What the clause opens with: “but” sets it against what came before. */
  readonly opens: ReadonlySet<FunctionName>;
}

/** Tags each token with its functions; the longest phrase wins, so the “not” of “not only” is no negation. */
export function tagTokens(tokens: readonly Token[], functions: PhraseList<FunctionName>): Tags {
  const tags: (ReadonlySet<FunctionName> | undefined)[] = new Array(tokens.length);
  for (let index = 0; index < tokens.length; ) {
    const found: Found<FunctionName>[] = functions.at(tokens, index);
    const length = found[0]?.tokens.length ?? 1;
    const longest = found.filter((one) => one.tokens.length === length);
    if (longest.length > 0) tags[index] = new Set(longest.map((one) => one.meaning));
    // A phrase with a gap ties up its first word only.
    const isClosed = length === (longest[0]?.tokens.at(-1) ?? index) - index + 1;
    index += isClosed ? length : 1;
  }
  return tags;
}

const sentenceEnd = /^[.!?…]$/;
const clauseEnd = /^[,;:()[\]–—]$/;
const openers: readonly FunctionName[] = ["contrast", "concession", "condition", "complementizer"];

/** How far behind “and” a subject of its own may stand. */
const subjectReach = 4;

/** Whether a token opens or closes words that name or stand for a party. */
export interface PartyEdges {
  startsParty(index: number): boolean;
  endsParty(index: number): boolean;
}

/** Splits a passage at its marks, at conjunctions, and at an “and” that a new subject follows. */
export function splitClauses(tokens: readonly Token[], tags: Tags, parties: PartyEdges): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let firstOfSentence = 0;
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end, sentence, isQuestion: false, opens: openingOf(tags, start, end) });
    start = end;
  };
  const startsOwnSubject = (index: number) => {
    // “the gap between X and Y”: two names joined are one phrase.
    const isJoined = parties.endsParty(index - 1);
    for (let next = index + 1; next <= index + subjectReach; next += 1) {
      if (parties.startsParty(next)) return !(isJoined && next <= index + 2);
    }
    return tags[index + 1]?.has("subject") ?? false;
  };
  tokens.forEach((token, index) => {
    if (!token.isWord) {
      const isSentenceEnd = sentenceEnd.test(token.text);
      if (!isSentenceEnd && !clauseEnd.test(token.text) && !isDash(tokens, index)) return;
      close(index);
      start = index + 1;
      if (!isSentenceEnd) return;
      if (token.text === "?") {
        for (let last = firstOfSentence; last < clauses.length; last += 1) {
          clauses[last] = { ...(clauses[last] as Clause), isQuestion: true };
        }
      }
      if (clauses.length > firstOfSentence) sentence += 1;
      firstOfSentence = clauses.length;
      return;
    }
    const own = tags[index];
    if (own === undefined || index === start) return;
    // “of that”, „mit dem“: behind a preposition it is no conjunction.
    const isGoverned = tags[index - 1]?.has("toward") || tags[index - 1]?.has("from");
    // „fürchte aber keinen“: behind the first word it is part of the clause that it sets against the one before.
    const isPushedBack = (own.has("contrast") && index === start + 1) || isPreposition(own);
    if (openers.some((opener) => own.has(opener)) && !isGoverned && !isPushedBack) close(index);
    else if (own.has("coordinator") && startsOwnSubject(index)) close(index);
  });
  close(tokens.length);
  return clauses;
}

/** “Sales rose despite X”: a concession that is a noun phrase stays in its clause. */
function isPreposition(own: ReadonlySet<FunctionName> | undefined): boolean {
  return (own?.has("concession") && own.has("toward")) ?? false;
}

function isDash(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.text === "-" && tokens[index - 1]?.end !== token.start && tokens[index + 1]?.start !== token.end;
}

/** Functions of the first two words; „liegt aber zurück“: a contrast counts where the verb has pushed it back. */
function openingOf(tags: Tags, start: number, end: number): ReadonlySet<FunctionName> {
  const opening = new Set<FunctionName>();
  for (let index = start; index < end && index < start + 4; index += 1) {
    for (const tag of tags[index] ?? []) {
      const isLate = index > start && tag === "concession" && isPreposition(tags[index]);
      if (!isLate && (index < start + 2 || tag === "contrast" || tag === "concession")) opening.add(tag);
    }
  }
  return opening;
}
