import { isIP, type LookupFunction } from "node:net";
import { UrlNotAllowedError, UrlNotFetchedError } from "@standpoint/domain";
import type { Reach } from "./reach.ts";

/**
 * Looks a URL's host up once, checks every address, and gives a lookup that leads to these and to no others: a name may
 * lead elsewhere each time it is asked. However a host is written (decimal, octal, IPv6), what a URL makes of it is checked.
 *
 * @throws {UrlNotAllowedError} where one of the host's addresses is not allowed
 * @throws {UrlNotFetchedError} where the host has none
 */
export async function checkedLookup(
  { hostname }: URL,
  { resolve, allows }: Pick<Reach, "resolve" | "allows">,
  signal: AbortSignal,
): Promise<LookupFunction> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses =
    isIP(host) > 0
      ? [host]
      : await beforeAbort(resolve(host), signal).catch((cause: unknown) => {
          throw new UrlNotFetchedError("its host is not known", { isTransient: true, cause });
        });
  if (addresses.length === 0) throw new UrlNotFetchedError("its host has no address", { isTransient: true });
  // One that is not allowed among others is a trap, and no mistake.
  if (!addresses.every(allows)) throw new UrlNotAllowedError("it does not lead to the public web");
  return (_host, options, done) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    if (options.all) done(null, found);
    else done(null, found[0]?.address ?? "", found[0]?.family);
  };
}

/** Names are looked up for as long as the system likes; this ends the wait. */
async function beforeAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  return await Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", stop));
}
