import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import type { RequestEnv } from "../request-context.ts";
import { acceptsGzip, gzipLevel, minLength } from "./compression.ts";

/**
 * Gives every JSON answer to a reading an `ETag`, answers 304 to who has it already (RFC 9110), and compresses what is long.
 *
 * The tag is over the content, for nothing counts all that changes an answer: imports, scores, corrections, merges, deletions.
 * It is weak, for what is compressed has other bytes. All is done in `context.json`, where the content is still a text: to
 * read it again out of an answer takes longer than all the rest of a short one.
 */
export const jsonAnswers: MiddlewareHandler<RequestEnv> = async (context, next) => {
  const { json } = context;
  const { method } = context.req;
  if (method === "GET" || method === "HEAD") {
    context.json = ((value: unknown, ...status: []) =>
      status.length === 0
        ? taggedAnswer(context, JSON.stringify(value), "application/json")
        : json(value as never, ...status)) as typeof json;
  }
  await next();
};

/** The same for another answer that is a text. */
export function taggedAnswer(context: Context<RequestEnv>, content: string, type: string): Response {
  const tag = tagOf(content);
  context.header("ETag", `W/"${tag}"`);
  const since = context.get("unchangedSince");
  if (since !== undefined) context.header("Last-Modified", new Date(since).toUTCString());
  const isPacked = content.length >= minLength && acceptsGzip(context);
  const known = context.req.header("If-None-Match");
  const isKnown = known === undefined ? isInstantOf(context, since) : isListed(tag, known);
  if (isKnown) return context.body(null, 304);
  context.header("Content-Type", type);
  if (!isPacked) return context.body(content);
  context.header("Content-Encoding", "gzip");
  return context.body(gzipSync(content, { level: gzipLevel }));
}

/** Whether `If-Modified-Since` is what was said: a later time is the reader's own, and tells nothing of what they have. */
function isInstantOf(context: Context, since: string | undefined): boolean {
  const given = context.req.header("If-Modified-Since");
  return since !== undefined && given !== undefined && Date.parse(given) === Date.parse(since);
}

/** Whether a reading of a value as it is now would have one of these tags. */
export function isTagged(value: unknown, known: string): boolean {
  return isListed(tagOf(JSON.stringify(value)), known);
}

function tagOf(content: string): string {
  return hash("sha256", content, "base64url").slice(0, 22);
}

/** Compares weakly, as `If-None-Match` does. */
function isListed(tag: string, known: string): boolean {
  return known.trim() === "*" || [...known.matchAll(/"([^"]*)"/g)].some(([, one]) => one === tag);
}
