import { Readability } from "@mozilla/readability";
import { DocumentNotReadableError, DocumentTooLargeError } from "@standpoint/domain";
import { parseHTML } from "linkedom";
import type { FoundArticle } from "../found-article.ts";
import { line, readMetadata } from "./metadata.ts";
import type { Page, PageElement, PageNode } from "./page.ts";
import { textOf } from "./text-of.ts";

/** The longest page that is read, in UTF-16 code units. */
export const maxHtmlLength = 5_000_000;

/** A page with more elements takes too long to read. */
const maxElements = 20_000;

/** Readability's time grows with the cube of how deep elements are nested: at 1,000 it takes half a minute. Pages have 20 to 60. */
const maxDepth = 200;

/**
 * The article of a page: its text without what stands around it, and what the page says of it.
 *
 * @throws {DocumentTooLargeError}
 * @throws {DocumentNotReadableError} for a page without text
 */
export function readHtml(html: string, pageUrl: string | null): FoundArticle {
  if (html.length > maxHtmlLength) throw new DocumentTooLargeError(`${maxHtmlLength} characters of a page`);
  const document = parse(html);
  if (document.querySelectorAll("*").length > maxElements)
    throw new DocumentTooLargeError(`${maxElements} elements of a page`);
  const metadata = readMetadata(document, pageUrl);
  const language = metadata.language ?? "en";
  // Readability changes the document, so the fallback is read first.
  const whole = textOf(document.body ?? document.documentElement, language);
  const found = isDeeperThan(maxDepth, document.documentElement) ? null : articleOf(document);
  const article = found && { text: textOf(found.content, language), byline: line(found.byline) };
  const text = article?.text || whole;
  if (text === "") throw new DocumentNotReadableError("it has no text");
  return { ...metadata, byline: metadata.byline ?? article?.byline ?? null, text };
}

/** Text of a piece of HTML, all of it, as of a feed's entry. */
export function textOfHtml(html: string): string {
  if (html.length > maxHtmlLength) throw new DocumentTooLargeError(`${maxHtmlLength} characters of a page`);
  return textOf(parse(html).documentElement, "en");
}

function parse(html: string): Page {
  const start = html.slice(0, 1_000).toLowerCase();
  // What has no root of its own is not given one by the parser.
  return parseHTML(/<html[\s>]/.test(start) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

function isDeeperThan(depth: number, element: PageElement): boolean {
  return depth === 0 || [...element.children].some((child) => isDeeperThan(depth - 1, child));
}

function articleOf(document: Page): { readonly content: PageNode; readonly byline: string | null } | null {
  try {
    const article = new Readability<PageNode>(document, { serializer: (node: PageNode) => node }).parse();
    return article?.content ? { content: article.content, byline: article.byline ?? null } : null;
  } catch (error) {
    // Nested too deep for its recursion, or a shape it has not thought of.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
