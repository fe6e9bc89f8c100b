import { DocumentNotReadableError, DocumentTooLargeError, DomainError } from "@standpoint/domain";
import { decodeHtml, decodeText } from "./decode-text.ts";
import { type FoundArticle, maxDocumentBytes, type ReceivedDocument } from "./found-article.ts";
import { readHtml } from "./html/read-html.ts";

/**
 * The article in a document. It may take seconds of a core, and for a hostile document minutes: call it in a thread that
 * can be ended.
 *
 * @throws {DocumentTooLargeError}
 * @throws {DocumentNotReadableError} for what is not of its kind, is locked, or has no text
 */
export async function readDocument(document: ReceivedDocument): Promise<FoundArticle> {
  if (document.bytes.length > maxDocumentBytes) throw new DocumentTooLargeError(`${maxDocumentBytes} bytes`);
  try {
    return await read(document);
  } catch (cause) {
    // What its parser had not thought of is the document's doing.
    throw cause instanceof DomainError ? cause : new DocumentNotReadableError("its reader gives up", { cause });
  }
}

async function read({ kind, bytes, charset, url }: ReceivedDocument): Promise<FoundArticle> {
  switch (kind) {
    case "html":
      return readHtml(decodeHtml(bytes, charset), url);
    case "text":
      return readPlainText(decodeText(bytes, charset), url);
    // Loaded when there is one: both parsers are large.
    case "pdf":
      return await (await import("./pdf/read-pdf.ts")).readPdf(bytes, url);
    case "email":
      return await (await import("./read-email.ts")).readEmail(bytes, url);
  }
}

/** As it is: who sends a text means all of it. */
function readPlainText(text: string, url: string | null): FoundArticle {
  if (text.trim() === "") throw new DocumentNotReadableError("it has no text");
  return { text, title: null, byline: null, outlet: null, publishedOn: null, language: null, url };
}
