import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import { acceptsGzip, gzipLevel, minLength } from "./compression.ts";

/**
 * Gives every JSON answer to a reading an `ETag`, answers 304 to who has it already (RFC 9110), and compresses what is long.
 *
 * The tag is over the content, for nothing counts all that changes an answer: imports, scores, corrections, merges, deletions.
 * It is weak, for what is compressed has other bytes. All is done in `context.json`, where the content is still a text: to
 * read it again out of an answer takes longer than all the rest of a short one.
 */
export const jsonAnswers: MiddlewareHandler = async (context, next) => {
  const { json } = context;
  const { method } = context.req;
  if (method === "GET" || method === "HEAD") {
    context.json = ((value: unknown, ...status: []) =>
      status.length === 0 ? answer(context, JSON.stringify(value)) : json(value as never, ...status)) as typeof json;
  }
  await next();
};

function answer(context: Context, content: string): Response {
  const tag = tagOf(content);
  context.header("ETag", `W/"${tag}"`);
  const isPacked = content.length >= minLength && acceptsGzip(context);
  const known = context.req.header("If-None-Match");
  if (known !== undefined && isListed(tag, known)) return context.body(null, 304);
  context.header("Content-Type", "application/json");
  if (!isPacked) return context.body(content);
  context.header("Content-Encoding", "gzip");
  return context.body(gzipSync(content, { level: gzipLevel }));
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
