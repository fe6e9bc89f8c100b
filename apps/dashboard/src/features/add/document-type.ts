import type { ArticleDocument } from "@standpoint/client";

type DocumentType = ArticleDocument["type"];

const types: ReadonlyMap<string, DocumentType> = new Map([
  ["txt", "text/plain"],
  ["text", "text/plain"],
  ["html", "text/html"],
  ["htm", "text/html"],
  ["pdf", "application/pdf"],
  ["eml", "message/rfc822"],
]);

/** What a field for files offers to choose. */
export const acceptedFiles = [...types.keys()].map((ending) => `.${ending}`).join(",");

/** The media type of a document by the ending of its name: browsers know none for mails. `null` for what is no article. */
export function documentTypeOf(name: string): DocumentType | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return types.get(ending) ?? null;
}

/** Records are CSV, or lines of JSON, which begin with a brace. */
export function recordTypeOf(text: string): "text/csv" | "application/x-ndjson" {
  return text.trimStart().startsWith("{") ? "application/x-ndjson" : "text/csv";
}
