import {
  type Article,
  ArticleEmptyError,
  ArticleTooLongError,
  DateInvalidError,
  type Language,
  maxTextLength,
  TextNotReadableError,
} from "@standpoint/domain";
import { contentId } from "./content-id.ts";
import { detectLanguage } from "./detect-language.ts";

/** A text and what its sender says of it; what is left out is found or stays unknown. */
export interface ArticleDraft {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: Language | null | undefined;
}

/**
 * Makes an Article of a received text: checks it, derives its id from it, detects the language where none is given.
 *
 * @param receivedOn ISO 8601 date that an article without a date takes.
 * @throws {ArticleEmptyError} for a text without a letter or digit
 * @throws {ArticleTooLongError} for more than 5,000,000 UTF-16 code units
 * @throws {TextNotReadableError} for binary data
 * @throws {DateInvalidError} for a date that no calendar has
 * @throws {UnsupportedLanguageError} for a text in neither English nor German
 */
export function createArticle(draft: ArticleDraft, receivedOn: string): Article {
  const { text } = draft;
  if (text.length > maxTextLength) throw new ArticleTooLongError(text.length);
  assertReadable(text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ArticleEmptyError();
  if (draft.publishedOn) assertDate(draft.publishedOn);
  return {
    id: contentId("art", text),
    language: draft.language ?? detectLanguage(text),
    title: draft.title ?? null,
    publishedOn: draft.publishedOn ?? receivedOn,
    publishedOnSource: draft.publishedOn ? "given" : "received",
    outlet: draft.outlet ?? null,
    byline: draft.byline ?? null,
    url: draft.url ?? null,
    text,
  };
}

function assertReadable(text: string): void {
  if (!text.isWellFormed()) throw new TextNotReadableError("it has half of a surrogate pair");
  // Text has tabs and line breaks, and now and then a form feed; other control characters come with binary data.
  const control = text.search(/(?![\t-\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u);
  if (control >= 0) throw new TextNotReadableError(`it has a control character at ${control}`);
}

function assertDate(date: string): void {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  if (parsed === null || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date)
    throw new DateInvalidError(date);
}
