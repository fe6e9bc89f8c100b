import type { Characters } from "./characters.ts";
import type { MarkedQuotation, Range } from "./marked-document.ts";
import { headsOf } from "./speaker-names.ts";

/** Code points up to which a mention may be any number of times longer than the annotated one. */
const shortMention = 80;
/** How many times longer a mention beyond that may be: a mention of half the text would always hit. */
const maxLengthRatio = 3;

/**
 * Whether a quotation is credited to whom it belongs.
 *
 * It is when both have no speaker, when the mentions overlap by half of the shorter one, and when a surname (or the
 * head noun of a description) is the same in any of the names given.
 */
export function isSpeakerRight(gold: MarkedQuotation, predicted: MarkedQuotation, characters: Characters): boolean {
  const isCredited = predicted.sourceText !== null || predicted.speaker !== null;
  if (gold.sourceText === null) return !isCredited;
  if (!isCredited) return false;
  const isSameMention = gold.source.some((ours) =>
    predicted.source.some((theirs) => isMentionOf(ours, theirs, characters)),
  );
  if (isSameMention) return true;
  const heads = headsOf(namesOf(predicted));
  return [...headsOf(namesOf(gold))].some((head) => heads.has(head));
}

function isMentionOf(ours: Range, theirs: Range, characters: Characters): boolean {
  const [start, end] = [Math.max(ours[0], theirs[0]), Math.min(ours[1], theirs[1])];
  if (start >= end) return false;
  const shorter = Math.min(countLetters(ours, characters), countLetters(theirs, characters));
  const shared = countLetters([start, end], characters);
  const maxLength = Math.max(shortMention, maxLengthRatio * (ours[1] - ours[0]));
  return shared > 0 && shared >= shorter / 2 && theirs[1] - theirs[0] <= maxLength;
}

const countLetters = ([start, end]: Range, { isLetter }: Characters) =>
  isLetter.slice(start, end).filter(Boolean).length;

const namesOf = ({ sourceText, speaker, speakerAliases }: MarkedQuotation) => [sourceText, speaker, ...speakerAliases];
