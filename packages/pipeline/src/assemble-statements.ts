import { type AttributedQuotation, type Document, type Statement, textOf } from "@standpoint/domain";
import { contentId } from "./content-id.ts";

/** Makes statements of quotations: each with an id derived from article and span, so that analysing twice gives the same. */
export function assembleStatements(document: Document, quotations: readonly AttributedQuotation[]): Statement[] {
  return quotations.map((quotation) => ({
    ...quotation,
    id: contentId("st", `${document.id} ${quotation.content.map(({ start, end }) => `${start}-${end}`).join(" ")}`),
    articleId: document.id,
    publishedOn: document.publishedOn,
    text: textOf(document.text, quotation.content),
  }));
}
