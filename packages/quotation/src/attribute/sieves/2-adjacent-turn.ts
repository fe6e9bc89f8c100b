import { paragraphOf } from "../positions.ts";
import type { SieveRule } from "./sieve.ts";

/** Without a source of its own, what is said goes on from who spoke last in this paragraph or the one before. */
export const adjacentTurn: SieveRule = ({ mention, quotation, document, before, speakers }) => {
  if (mention !== null) return undefined;
  const last = before.at(-1);
  const start = quotation.content[0]?.start ?? 0;
  const lastEnd = last?.quotation.content.at(-1)?.end ?? 0;
  if (!last?.attribution || lastEnd > start) return undefined;
  const distance = paragraphOf(document, start) - paragraphOf(document, lastEnd);
  if (distance > 1) return undefined;
  const opensParagraph = distance === 1;
  // A paragraph that is a quotation alone goes on from the one before; other text between breaks the turn.
  const between = document.text.slice(
    Math.max(lastEnd, last.quotation.source?.end ?? 0, last.quotation.cue?.end ?? 0),
    start,
  );
  if (opensParagraph && (quotation.form !== "direct" || between.length > 120)) return undefined;
  return {
    speaker: speakers.latest(last.attribution.speaker),
    sieve: "adjacent-turn",
    confidence: opensParagraph ? 0.5 : 0.7,
  };
};
