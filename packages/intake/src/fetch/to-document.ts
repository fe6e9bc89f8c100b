import { DocumentNotReadableError } from "@standpoint/domain";
import { kindOfMediaType, type ReceivedDocument } from "../found-article.ts";
import type { FetchedDocument } from "./fetch-document.ts";

/** For `Accept`: the documents that are read. */
export const acceptDocuments = "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.5";

/** @throws {DocumentNotReadableError} for a document of a kind that is not read */
export function toDocument({ mediaType, charset, bytes, url }: FetchedDocument): ReceivedDocument {
  const kind = Object.hasOwn(kindOfMediaType, mediaType) ? kindOfMediaType[mediaType] : undefined;
  // Many servers have no name for what they send.
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
  if (kind === undefined && !isPdf) throw new DocumentNotReadableError(`it is ${mediaType || "of no type"}`);
  return { kind: isPdf ? "pdf" : (kind ?? "pdf"), bytes, charset, url };
}
