import type { Language } from "@standpoint/domain";

/** What a document says of the article in it; `null` where it does not. */
export interface FoundArticle {
  /** Plain text, a blank line between two paragraphs; never empty. */
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  /** Name of the site or publisher, or else the host that the document came from. */
  readonly outlet: string | null;
  /** ISO 8601 date, as its place of publication reckons days. */
  readonly publishedOn: string | null;
  /** What the document says it is written in; templates often say it wrongly. */
  readonly language: Language | null;
  readonly url: string | null;
}

export const documentKinds = ["html", "pdf", "text", "email"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The kinds that media types stand for. */
export const kindOfMediaType: Readonly<Record<string, DocumentKind>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "text/plain": "text",
  "message/rfc822": "email",
};

/** A document as it came. */
export interface ReceivedDocument {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  /** What its `Content-Type` says. */
  readonly charset: string | null;
  /** Where it was fetched from, or is said to be from. */
  readonly url: string | null;
}

/** The largest document that is read, in bytes; of a page of HTML less is. */
export const maxDocumentBytes = 20_000_000;
