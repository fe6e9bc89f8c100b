import type { Document, Statement } from "@standpoint/domain";
import { commitmentWords } from "./languages/commitment.ts";

/** Whether the speaker stands behind the reported words, holds their opposite, or is not said to have said them. */
export type Commitment = "asserts" | "denies" | "withholds";

/** How far from its cue a negation may stand, in UTF-16 code units. */
const reach = 40;

/**
 * Reads a report's cue: “denied that”, “does not believe that” and „bestritt, dass“ deny; “did not say that” withholds.
 * Words in quotation marks are the speaker's own, whatever the cue.
 */
export function commitmentOf(
  { text, language }: Pick<Document, "text" | "language">,
  { form, content, cue, source }: Pick<Statement, "form" | "content" | "cue" | "source">,
): Commitment {
  if (form === "direct" || cue === null) return "asserts";
  const { denying, believing, negation } = commitmentWords[language];
  const word = text.slice(cue.start, cue.end).toLowerCase();
  // The report without what is reported and without who reports it, within its sentence.
  const before = Math.max(
    cue.start - reach,
    source && source.end <= cue.start ? source.end : 0,
    ...content.filter(({ end }) => end <= cue.start).map(({ end }) => end),
  );
  // After what it reports ("…, said Weber, who does not smoke") a cue has nothing of its own to negate.
  const isAfter = (content[0]?.start ?? 0) < cue.start;
  const after = Math.min(
    isAfter ? cue.end : Number.POSITIVE_INFINITY,
    cue.end + reach,
    ...content.filter(({ start }) => start >= cue.end).map(({ start }) => start),
  );
  const isNegated = negation.test(withinSentence(text.slice(before, cue.start)) + text.slice(cue.start, after));
  if (denying.test(word)) return isNegated ? "asserts" : "denies";
  if (!isNegated) return "asserts";
  return believing.test(word) ? "denies" : "withholds";
}

/** The words since the last final mark. */
const withinSentence = (before: string) => before.slice(before.search(/[^.!?…]*$/u));
