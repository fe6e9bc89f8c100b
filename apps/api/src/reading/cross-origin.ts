import type { MiddlewareHandler } from "hono";

/** Headers of answers that a page of another origin may read, besides those that every page may. */
const exposed = [
  "Content-Disposition",
  "ETag",
  "Idempotency-Replayed",
  "Link",
  "Location",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "WWW-Authenticate",
  "X-Request-Id",
].join(", ");

/** How long a browser may keep what a preflight told it, in seconds. */
const maxAgeSeconds = 3_600;

/** Lets pages of these origins read answers and send what the address allows (CORS); all others may do neither. */
export function crossOrigin(origins: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    context.header("Vary", "Origin", { append: true });
    const origin = context.req.header("Origin") ?? "";
    if (!origins.includes(origin)) return await next();
    context.header("Access-Control-Allow-Origin", origin);
    context.header("Access-Control-Expose-Headers", exposed);
    await next();
    if (context.req.method !== "OPTIONS" || context.req.header("Access-Control-Request-Method") === undefined) return;
    // A preflight: OPTIONS says what is allowed, in words that browsers know.
    context.header("Access-Control-Allow-Methods", context.res.headers.get("Allow") ?? "");
    context.header("Access-Control-Allow-Headers", context.req.header("Access-Control-Request-Headers") ?? "");
    context.header("Access-Control-Max-Age", String(maxAgeSeconds));
  };
}
