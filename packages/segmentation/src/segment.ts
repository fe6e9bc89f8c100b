import { type Article, type Document, type Language, type Span, UnsupportedLanguageError } from "@standpoint/domain";
import { german } from "./languages/de.ts";
import { english } from "./languages/en.ts";
import type { SentenceRules } from "./languages/language.ts";
import { split } from "./steps/1-split.ts";
import { continuesSentence, endsInAbbreviation, isNumbering, joinWhere } from "./steps/2-join-abbreviations.ts";
import { endsInOrdinal } from "./steps/3-join-ordinals.ts";

const rulesOf: Readonly<Record<Language, SentenceRules>> = { en: english, de: german };

/**
 * Splits an article into paragraphs and sentences.
 *
 * Every line is a paragraph. Sentences are split at every final mark, then joined again at abbreviations, initials,
 * ordinals and before lower case. Sentences inside a quotation are sentences of their own: who speaks them is for the
 * quotation stage.
 *
 * @returns sentences in text order, never overlapping, covering every non-blank character; none for blank text.
 * @throws {UnsupportedLanguageError} when `languages/` has no rules for the article's language.
 * @see Unicode Standard Annex 29, section 5
 */
export function segment(article: Article): Document {
  const rules = rulesOf[article.language];
  if (rules === undefined) throw new UnsupportedLanguageError(article.language);
  const { text } = article;
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = line[0].trim();
    const start = line.index + (line[0].length - line[0].trimStart().length);
    if (trimmed) paragraphs.push({ start, end: start + trimmed.length });
  }
  const sentences = paragraphs.flatMap((paragraph) =>
    joinWhere(
      text,
      split(text, paragraph),
      (before, after) =>
        isNumbering(before) ||
        continuesSentence(after) ||
        endsInAbbreviation(before, after, rules) ||
        endsInOrdinal(before, after, rules),
    ),
  );
  return { ...article, paragraphs, sentences };
}
