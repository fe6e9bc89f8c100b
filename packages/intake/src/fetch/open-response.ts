import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { UrlNotFetchedError } from "@standpoint/domain";
import { checkedLookup } from "./checked-lookup.ts";
import { connectionFailure } from "./connection-failure.ts";
import { encodings } from "./decompress.ts";
import type { Reach } from "./reach.ts";

export interface OpenResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
  /** Ends the connection, whatever is still to come. */
  close(): void;
}

const userAgent = "Standpoint/1 (reads news articles for one person)";

/**
 * Asks one server, over a connection of its own, to an address that was checked.
 *
 * @throws {UrlNotAllowedError} where one of the host's addresses is not allowed
 * @throws {UrlNotFetchedError} where the server does not answer
 */
export async function openResponse(
  url: URL,
  context: {
    readonly reach: Reach;
    readonly headers: Readonly<Record<string, string>>;
    readonly headersMs: number;
    readonly signal: AbortSignal;
  },
): Promise<OpenResponse> {
  const { reach, headers, headersMs, signal } = context;
  // A host that is an address is never looked up: what it says is what is connected to.
  const lookup = await checkedLookup(url, reach, signal);
  const timeout = AbortSignal.timeout(headersMs);
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = send(url, {
    agent: false,
    lookup,
    signal,
    headers: { ...headers, "user-agent": userAgent, "accept-encoding": encodings },
  });
  const giveUp = () => request.destroy(new Error(`no answer within ${headersMs / 1_000} s`));
  timeout.addEventListener("abort", giveUp);
  request.once("response", resolve).on("error", reject).end();
  try {
    const body = await promise;
    // Later errors come out of the body.
    return { status: body.statusCode ?? 0, headers: body.headers, body, close: () => request.destroy() };
  } catch (cause) {
    throw new UrlNotFetchedError(`the server does not answer (${connectionFailure(cause)})`, {
      isTransient: true,
      cause,
    });
  } finally {
    timeout.removeEventListener("abort", giveUp);
  }
}
