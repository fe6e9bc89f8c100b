import type { Speaker } from "@standpoint/domain";
import { paragraphOf, sentenceOf } from "../positions.ts";
import type { SieveInput } from "./sieve.ts";

/** How many sentences back a name may stand, however long the paragraph. */
const farthest = 20;

/** The first person named in the nearest sentence before `position` that names a fitting one, at most so many paragraphs back. */
export function namedBefore(
  { document, names, offices, speakers }: SieveInput,
  position: number,
  fits: (speaker: Speaker) => boolean,
  paragraphs = 1,
): { speaker: Speaker; position: number } | null {
  const from = document.paragraphs[Math.max(0, paragraphOf(document, position) - paragraphs)]?.start ?? 0;
  const here = sentenceOf(document, position);
  for (let index = here; index >= 0 && here - index <= farthest; index--) {
    const sentence = document.sentences[index];
    if (sentence === undefined || sentence.start < from) return null;
    const stretch = { start: sentence.start, end: Math.min(sentence.end, position) };
    for (const name of names.namedIn(stretch)) {
      const speaker = speakers.resolve({ kind: "person", name, ...offices.of(name) });
      if (fits(speaker)) return { speaker, position: sentence.start };
    }
  }
  return null;
}
