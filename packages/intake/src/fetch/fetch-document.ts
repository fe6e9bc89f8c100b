import { DocumentTooLargeError, UrlNotAllowedError, UrlNotFetchedError } from "@standpoint/domain";
import { readContentType } from "../content-type.ts";
import { maxDocumentBytes } from "../found-article.ts";
import { decompress } from "./decompress.ts";
import { type OpenResponse, openResponse } from "./open-response.ts";
import { publicWeb, type Reach } from "./reach.ts";

export interface FetchRequest {
  readonly url: string;
  /** Media types that are wanted. */
  readonly accept: string;
  /** What the server said of the version that is known: where it still is, nothing is sent. */
  readonly known?: { readonly etag: string | null; readonly lastModified: string | null };
  readonly signal?: AbortSignal | undefined;
}

export interface FetchedDocument {
  readonly status: "fetched";
  /** After redirects. */
  readonly url: string;
  /** In small letters, without parameters; empty where there is none. */
  readonly mediaType: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
  readonly etag: string | null;
  readonly lastModified: string | null;
}
export type FetchAnswer = FetchedDocument | { readonly status: "not-modified" };

export interface FetchLimits {
  /** For everything, redirects and the last byte too. */
  readonly totalMs: number;
  /** Until a server has sent its headers. */
  readonly headersMs: number;
  /** After decompression. */
  readonly bytes: number;
}

const defaultLimits: FetchLimits = { totalMs: 20_000, headersMs: 10_000, bytes: maxDocumentBytes };
const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a document of the public web.
 *
 * Every address is checked that a name, or a redirect, leads to, and connected to as it was checked: whoever answers
 * another address the next time gains nothing.
 *
 * @param reach how far it goes; wider for tests alone
 * @throws {UrlNotAllowedError} for another scheme or port, a name or password, and addresses that are not public
 * @throws {UrlNotFetchedError} for a server that does not answer, or with an error
 * @throws {DocumentTooLargeError}
 */
export async function fetchDocument(
  { url, accept, known, signal }: FetchRequest,
  { reach = publicWeb, limits = defaultLimits }: { readonly reach?: Reach; readonly limits?: FetchLimits } = {},
): Promise<FetchAnswer> {
  const timeout = AbortSignal.timeout(limits.totalMs);
  const headers = {
    accept,
    ...(known?.etag && { "if-none-match": known.etag }),
    ...(known?.lastModified && { "if-modified-since": known.lastModified }),
  };
  const context = {
    reach,
    headers,
    headersMs: limits.headersMs,
    signal: AbortSignal.any([timeout, ...(signal ? [signal] : [])]),
  };
  try {
    let at = allowedUrl(url, reach);
    for (let count = 0; count <= maxRedirects; count += 1) {
      const response = await openResponse(at, context);
      try {
        if (response.status === 304 && known !== undefined) return { status: "not-modified" };
        const location = redirects.has(response.status) ? response.headers.location : undefined;
        if (location === undefined) return await documentOf(response, at, limits.bytes);
        at = allowedUrl(location, reach, at);
      } finally {
        response.close();
      }
    }
    throw new UrlNotFetchedError(`it redirects more than ${maxRedirects} times`, { isTransient: false });
  } catch (error) {
    signal?.throwIfAborted();
    if (!timeout.aborted) throw error;
    throw new UrlNotFetchedError(`it takes longer than ${limits.totalMs / 1_000} s`, {
      isTransient: true,
      cause: error,
    });
  }
}

/** @throws {UrlNotAllowedError} for what no request may be sent to, whatever its address */
function allowedUrl(text: string, { ports }: Reach, base?: URL): URL {
  const url = URL.parse(text, base?.href);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UrlNotAllowedError("it is no address of the web");
  if (url.username !== "" || url.password !== "") throw new UrlNotAllowedError("it holds a name or a password");
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!ports.includes(port)) throw new UrlNotAllowedError(`port ${port} is not one of web pages`);
  return url;
}

async function documentOf(response: OpenResponse, { href }: URL, maxBytes: number): Promise<FetchedDocument> {
  const { status, headers } = response;
  if (status !== 200) {
    throw new UrlNotFetchedError(`the server answers with status ${status}`, {
      isTransient: status >= 500 || [408, 425, 429].includes(status),
      retryAfterSeconds: retryAfterOf(headers["retry-after"]),
    });
  }
  return {
    status: "fetched",
    url: href,
    ...readContentType(headers["content-type"] ?? ""),
    bytes: await readBytes(response, maxBytes),
    etag: headers.etag ?? null,
    lastModified: headers["last-modified"] ?? null,
  };
}

async function readBytes({ headers, body }: OpenResponse, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new DocumentTooLargeError(`${maxBytes} bytes`);
  if (Number(headers["content-length"]) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of decompress(body, headers["content-encoding"])) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof DocumentTooLargeError || cause instanceof UrlNotFetchedError) throw cause;
    throw new UrlNotFetchedError("the answer breaks off", { isTransient: true, cause });
  }
  return Buffer.concat(chunks);
}

/** Seconds, or a date of HTTP. */
function retryAfterOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const seconds = /^\d{1,9}$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isNaN(seconds) ? null : Math.max(0, Math.ceil(seconds));
}
