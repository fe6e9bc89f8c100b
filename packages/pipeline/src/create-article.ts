import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Article, Language } from "@standpoint/domain";

/** A text and what its sender says of it; what is left out is found or stays unknown. */
export interface ArticleDraft {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly publishedOn?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: Language | null | undefined;
}

/**
 * Makes an Article of a received text: checks it, derives its id from it, detects the language where none is given.
 *
 * @param receivedOn ISO 8601 date that an article without a date takes.
 * @throws {ArticleEmptyError} for blank text
 * @throws {ArticleTooLongError} for more than 5,000,000 UTF-16 code units
 * @throws {TextNotReadableError} for binary data
 * @throws {UnsupportedLanguageError} for a text in neither English nor German
 */
export function createArticle(draft: ArticleDraft, receivedOn: string): Article {
  return {
    id: `art_${bytesToHex(sha256(utf8ToBytes(draft.text))).slice(0, 16)}`,
    language: draft.language ?? "en",
    title: draft.title ?? null,
    publishedOn: draft.publishedOn ?? receivedOn,
    publishedOnSource: draft.publishedOn ? "given" : "received",
    outlet: draft.outlet ?? null,
    url: draft.url ?? null,
    text: draft.text,
  };
}
