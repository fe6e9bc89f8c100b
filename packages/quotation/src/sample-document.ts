import type { Document, Language, Span } from "@standpoint/domain";
import { sampleArticle } from "@standpoint/domain/sample-article";

/** A document for tests, one sentence per final mark: the rules of segmentation are tested where they live. */
export function sampleDocument(language: Language, text: string): Document {
  const spansOf = (pattern: RegExp, within: Span): Span[] =>
    Array.from(text.slice(within.start, within.end).matchAll(pattern), (match) => {
      const lead = match[0].length - match[0].trimStart().length;
      const start = within.start + match.index + lead;
      return { start, end: start + match[0].trim().length };
    }).filter(({ start, end }) => end > start);
  const paragraphs = spansOf(/[^\n]+/g, { start: 0, end: text.length });
  const sentences = paragraphs.flatMap((paragraph) =>
    spansOf(/.*?(?:(?<!\b(?:Mrs?|Ms|Dr|Jr|Sen|AG|\p{Lu}))[.!?…]["”“’‘»«)]*(?=\s|$)(?!\s\p{Ll})|$)/gsu, paragraph),
  );
  return { ...sampleArticle(language, text), paragraphs, sentences };
}
