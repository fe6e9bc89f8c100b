import { createHash } from "node:crypto";
import type { KeptAnswer } from "@standpoint/storage";
import type { Context, MiddlewareHandler } from "hono";
import type { ContentfulStatusCode, StatusCode } from "hono/utils/http-status";
import type { Dependencies } from "../app.ts";
import { readBytes } from "../read-request.ts";
import type { RequestEnv } from "../request-context.ts";
import { RequestError } from "../request-error.ts";

/** The longest body, in UTF-16 code units, that is kept where it can be read at no other address. */
const maxBodyLength = 65_536;

/**
 * Carries out a request with an `Idempotency-Key` once: sent again, it is given the same answer
 * (draft-ietf-httpapi-idempotency-key-header).
 *
 * Only a success is kept: a problem changed nothing, and the request may be mended and sent again with its key. Of an answer
 * that says where its content is, only that is kept, and the content is read there again: so nothing is kept beyond its deletion,
 * and no secret at all.
 *
 * @param read answers a GET of this process
 */
export function onceForEachKey(
  { store }: Pick<Dependencies, "store">,
  read: (url: URL) => Response | Promise<Response>,
): MiddlewareHandler<RequestEnv> {
  return async (context, next) => {
    const header = context.req.header("idempotency-key");
    if (header === undefined) return await next();
    const { keyId, name } = context.get("caller");
    const request = { caller: keyId === null ? name : `key ${keyId}`, key: parseKey(header) };
    const fingerprint = await fingerprintOf(context);
    const earlier = await store.claimAnswer({ ...request, fingerprint });
    if (earlier !== null) {
      if (earlier.fingerprint !== fingerprint)
        throw new RequestError("idempotency_key_reused", "The Idempotency-Key was sent with another request.");
      if (earlier.answer === null)
        throw new RequestError("idempotency_key_in_use", "The request with this Idempotency-Key is being worked on.", {
          headers: { "Retry-After": "1" },
        });
      return await repeat(context, earlier.answer, read);
    }
    let answer: KeptAnswer | null = null;
    try {
      await next();
      answer = await answerToKeep(context.res);
    } finally {
      await (answer === null ? store.releaseAnswer(request) : store.keepAnswer({ ...request, ...answer }));
    }
  };
}

/** A string of structured fields, as the draft wants it, or the same without its quotation marks. */
function parseKey(header: string): string {
  const key = header.replace(/^"(.*)"$/, "$1");
  if (/^[!#-[\]-~]{1,255}$/.test(key)) return key;
  const detail = "It is not 1 to 255 visible characters of ASCII without quotation marks and backslashes.";
  throw new RequestError("request_invalid", "The header Idempotency-Key is not right.", {
    errors: [{ pointer: "#/Idempotency-Key", detail }],
  });
}

/** Of all that the answer depends on; the body is left to be read once more. */
async function fingerprintOf(context: Context<RequestEnv>): Promise<string> {
  const { raw, method, url } = context.req;
  const bytes = await readBytes(context);
  const { pathname, search } = new URL(url);
  const head = [method, pathname + search, raw.headers.get("content-type"), raw.headers.get("prefer")];
  context.req.raw = new Request(url, {
    method,
    headers: raw.headers,
    signal: raw.signal,
    ...(bytes.byteLength > 0 && { body: bytes }),
  } as RequestInit);
  return createHash("sha256").update(JSON.stringify(head)).update(bytes).digest("hex");
}

/** `null` for what is not kept: problems, and what is neither short JSON nor to be read elsewhere. */
async function answerToKeep(response: Response): Promise<KeptAnswer | null> {
  const { ok, status, headers } = response;
  if (!ok) return null;
  const location = headers.get("location");
  if (location !== null || response.body === null) return { status, location, body: null };
  if (!headers.get("content-type")?.startsWith("application/json")) return null;
  const body = await response.clone().text();
  return body.length > maxBodyLength ? null : { status, location, body };
}

async function repeat(
  context: Context<RequestEnv>,
  { status, location, body }: KeptAnswer,
  read: (url: URL) => Response | Promise<Response>,
): Promise<Response> {
  context.header("Idempotency-Replayed", "true");
  if (location === null) {
    if (body === null) return context.body(null, status as StatusCode);
    return context.body(body, status as ContentfulStatusCode, { "Content-Type": "application/json" });
  }
  context.header("Location", location);
  const now = await read(new URL(location, context.req.url));
  context.header("Content-Type", now.headers.get("content-type") ?? "application/json");
  return context.body(await now.text(), (now.ok ? status : now.status) as ContentfulStatusCode);
}
