import { DocumentNotReadableError, DocumentTooLargeError } from "@standpoint/domain";
import { getDocumentProxy } from "unpdf";
import type { FoundArticle } from "../found-article.ts";
import { line } from "../html/metadata.ts";
import { type PdfLine, paragraphsOf } from "./paragraphs-of.ts";

const maxPages = 200;

/**
 * The text of a PDF, its lines joined to paragraphs. Its dates are those of the file, not of the article.
 *
 * @throws {DocumentTooLargeError} for too many pages
 * @throws {DocumentNotReadableError} for what is no PDF, is locked, or is pictures of text
 */
export async function readPdf(bytes: Uint8Array, url: string | null): Promise<FoundArticle> {
  // The parser takes the bytes away from whoever gave them.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((cause: Error) => {
    const isLocked = cause.name === "PasswordException";
    throw new DocumentNotReadableError(isLocked ? "it is encrypted" : "it is no PDF", { cause });
  });
  try {
    if (pdf.numPages > maxPages) throw new DocumentTooLargeError(`${maxPages} pages of a PDF`);
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await linesOf(pdf, number));
    const text = paragraphsOf(pages).join("\n\n");
    if (text === "") throw new DocumentNotReadableError("it has no text, perhaps pictures of it");
    const { info } = await pdf.getMetadata();
    const { Title: title, Author: author } = info as { readonly Title?: unknown; readonly Author?: unknown };
    return {
      text,
      title: line(typeof title === "string" ? title : null),
      byline: line(typeof author === "string" ? author : null),
      outlet: url && new URL(url).hostname.replace(/^www\./, ""),
      publishedOn: null,
      language: null,
      url,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function linesOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<PdfLine[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent().catch((cause: unknown) => {
    throw new DocumentNotReadableError(`its page ${number} is broken`, { cause });
  });
  const lines: PdfLine[] = [];
  let isOpen = false;
  for (const item of items) {
    if (!("str" in item)) continue;
    const [, , , , x = 0, y = 0] = item.transform as readonly number[];
    const open = isOpen ? lines.pop() : undefined;
    // Of a line the place of its first word counts.
    if (open !== undefined) lines.push({ ...open, text: open.text + item.str });
    else if (item.str.trim() !== "") lines.push({ text: item.str, x, y, height: item.height });
    isOpen = !item.hasEOL && (isOpen || item.str.trim() !== "");
  }
  page.cleanup();
  return lines;
}
