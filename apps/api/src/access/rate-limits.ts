import type { Context } from "hono";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import type { RequestEnv } from "../request-context.ts";
import { RequestError } from "../request-error.ts";
import type { AccessRules } from "./access-rules.ts";
import { addressList, clientAddress, networkOf } from "./client-address.ts";

const windowSeconds = 60;

/** How many requests that only read are allowed for one that writes. */
const readsPerWrite = 5;

/**
 * Counts a request for its key, or its address without one, and says in headers how many are left
 * (draft-ietf-httpapi-ratelimit-headers). Each process counts by itself.
 *
 * @returns a function that throws a {RequestError} when there are too many
 */
export function rateLimits({ requestsPerMinute, proxies }: Pick<AccessRules, "requestsPerMinute" | "proxies">) {
  const ours = addressList(proxies);
  const policy = (name: string, quota: number) => ({
    name,
    quota,
    limiter: new RateLimiterMemory({ points: quota, duration: windowSeconds }),
  });
  const reads = policy("read", requestsPerMinute);
  const writes = policy("write", Math.ceil(requestsPerMinute / readsPerWrite));

  return async (context: Context<RequestEnv>, keyId: string | null): Promise<void> => {
    if (requestsPerMinute === 0 || context.env?.inProcess) return;
    const { name, quota, limiter } = ["GET", "HEAD"].includes(context.req.method) ? reads : writes;
    const caller = keyId === null ? `address ${networkOf(clientAddress(context, ours))}` : `key ${keyId}`;
    let isOver = false;
    const count = await limiter.consume(caller).catch((refusal: RateLimiterRes) => {
      isOver = true;
      return refusal;
    });
    const seconds = Math.ceil(count.msBeforeNext / 1_000);
    context.header("RateLimit-Policy", `"${name}";q=${quota};w=${windowSeconds}`);
    context.header("RateLimit", `"${name}";r=${count.remainingPoints};t=${seconds}`);
    if (!isOver) return;
    throw new RequestError("rate_limited", `There were ${quota} requests in a minute; wait ${seconds} seconds.`, {
      headers: { "Retry-After": String(seconds) },
    });
  };
}
