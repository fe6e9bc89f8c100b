import type { AttributedQuotation } from "./quotation.ts";

/** One quotation as a reader would count it; the unit we store, score and export. */
export interface Statement extends AttributedQuotation {
  /** Derived from article and span when first found; kept when a person corrects the span. */
  readonly id: string;
  readonly articleId: string;
  /** The article's date, ISO 8601. */
  readonly publishedOn: string;
  /** The content spans' words, joined by ` … `; highlighting uses the spans. */
  readonly text: string;
}
