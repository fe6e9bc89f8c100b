import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { checkedLookup, type Reach } from "@standpoint/intake";

/** Posts a message to an address that a user gave; gives the status of the answer, whose body nobody reads. */
export type Send = (
  url: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly signal: AbortSignal },
) => Promise<number>;

/**
 * Connects to IP addresses that were checked and to no others. Redirects are answers like any other.
 *
 * @throws (rejects) an error that says in one line why it was not sent
 */
export function guardedSend(reach: Pick<Reach, "resolve" | "allows">): Send {
  return async (address, { headers, body, signal }) => {
    const url = new URL(address);
    const lookup = await checkedLookup(url, reach, signal);
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const sent = { ...headers, "content-length": String(Buffer.byteLength(body)), "user-agent": "Standpoint/1" };
    send(url, { method: "POST", agent: false, lookup, signal, headers: sent })
      .once("response", (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      })
      .on("error", reject)
      .end(body);
    return await promise;
  };
}
