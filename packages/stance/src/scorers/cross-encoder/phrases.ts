import type { Span } from "@standpoint/domain";

const maxWords = 8;
const maxPhrases = 12;

/** Closes a phrase: a mark of punctuation, before or after a quotation mark or bracket. */
const closing = /[.,;:!?…–—]["'“”‘’«»)\]]*$/u;
/** Opens a phrase. */
const conjunction =
  /^["'“„‘‚«»([]*(?:and|but|or|nor|yet|so|because|although|though|while|whereas|if|unless|until|that|which|who|when|than|und|aber|oder|denn|sondern|doch|jedoch|weil|obwohl|obgleich|während|wenn|falls|solange|bis|dass|ob|als)$/iu;

/**
 * Splits a text into the phrases that evidence is told by: clauses at punctuation and conjunctions, none longer than
 * eight words. Where there are more than twelve, neighbours are taken together, evenly.
 *
 * @returns in text order, never overlapping, without the white space around them; every word lies in one.
 */
export function splitPhrases(text: string): Span[] {
  const clauses: Span[][] = [];
  let open: Span[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (open.length > 0 && conjunction.test(word)) {
      clauses.push(open);
      open = [];
    }
    open.push({ start: index, end: index + word.length });
    if (closing.test(word)) {
      clauses.push(open);
      open = [];
    }
  }
  if (open.length > 0) clauses.push(open);
  const phrases = clauses.flatMap((words) => parts(words, Math.ceil(words.length / maxWords)));
  return parts(phrases.map(whole), Math.min(phrases.length, maxPhrases)).map(whole);
}

/** Cuts a list into so many parts of like length, none of them empty. */
function parts(list: readonly Span[], count: number): Span[][] {
  const at = (index: number) => Math.round((index * list.length) / count);
  return Array.from({ length: count }, (_, index) => list.slice(at(index), at(index + 1)));
}

/** From the first to the last of a list that is not empty. */
const whole = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
