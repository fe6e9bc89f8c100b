import type { Speaker } from "@standpoint/domain";
import { officeOf } from "../offices.ts";
import { paragraphOf, sentenceOf } from "../positions.ts";
import type { SieveInput } from "./sieve.ts";

/** The first person named in the nearest sentence before `position` that names a fitting one, at most a paragraph back. */
export function namedBefore(
  { document, names, speakers }: SieveInput,
  position: number,
  fits: (speaker: Speaker) => boolean,
): { speaker: Speaker; position: number } | null {
  const from = document.paragraphs[Math.max(0, paragraphOf(document, position) - 1)]?.start ?? 0;
  for (let index = sentenceOf(document, position); index >= 0; index--) {
    const sentence = document.sentences[index];
    if (sentence === undefined || sentence.start < from) return null;
    const stretch = { start: sentence.start, end: Math.min(sentence.end, position) };
    for (const name of names.namedIn(stretch)) {
      const speaker = speakers.resolve({ kind: "person", name, ...officeOf(document, name) });
      if (fits(speaker)) return { speaker, position: sentence.start };
    }
  }
  return null;
}
