import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";

/** Posts a message to an address that a user gave; gives the status of the answer, whose body nobody reads. */
export type Send = (
  url: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly signal: AbortSignal },
) => Promise<number>;

/** How far sending goes. */
export interface Reach {
  /** The IP addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to: none inside our own network. */
  readonly allows: (address: string) => boolean;
}

/**
 * Connects to IP addresses that were checked and to no others: a name may lead elsewhere each time it is asked. Redirects
 * are answers like any other.
 *
 * @throws (rejects) an error that says in one line why it was not sent
 */
export function guardedSend({ resolve, allows }: Reach): Send {
  return async (address, { headers, body, signal }) => {
    const url = new URL(address);
    // However it is written (decimal, octal, IPv6): what a URL makes of it is what is connected to.
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const addresses = isIP(host) > 0 ? [host] : await resolve(host);
    // One that is not allowed among others is a trap, and no mistake.
    if (addresses.length === 0 || !addresses.every(allows)) throw new Error("It does not lead to the public web.");
    const lookup: LookupFunction = (_host, options, done) => {
      const found = addresses.map((one) => ({ address: one, family: isIP(one) }));
      if (options.all) done(null, found);
      else done(null, found[0]?.address ?? "", found[0]?.family);
    };
    const { promise, resolve: answer, reject } = Promise.withResolvers<number>();
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const sent = { ...headers, "content-length": String(Buffer.byteLength(body)), "user-agent": "Standpoint/1" };
    send(url, { method: "POST", agent: false, lookup, signal, headers: sent })
      .once("response", (response) => {
        answer(response.statusCode ?? 0);
        response.destroy();
      })
      .on("error", reject)
      .end(body);
    return await promise;
  };
}
