/** Articles and statements as somebody hands them in. Apart from the index, so that who reads no article needs no dictionaries: 150 MB and two seconds. */
export { speakerOf } from "@standpoint/quotation/speakers";
export { type ArticleDraft, createArticle } from "./create-article.ts";
export { createStatement, type StatementDraft } from "./create-statement.ts";
