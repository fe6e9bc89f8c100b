import type { Article } from "./article.ts";
import type { Span } from "./span.ts";

/** An Article plus its paragraphs and sentences, each in text order and never overlapping. */
export interface Document extends Article {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}
