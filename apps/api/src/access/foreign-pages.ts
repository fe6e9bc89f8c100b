import type { Context } from "hono";
import { RequestError } from "../request-error.ts";
import { isLoopback } from "./access-rules.ts";

/**
 * A page of another site whose name was pointed at this machine has the browser call us by that name (DNS rebinding).
 *
 * @throws {RequestError} for a name that is not this machine's own
 */
export function refuseOtherNames(context: Context): void {
  const { hostname } = new URL(context.req.url);
  if (isLoopback(hostname)) return;
  throw new RequestError("host_not_allowed", `Call this server localhost or 127.0.0.1, not ${hostname}.`);
}

/**
 * A page of another site may have the browser send what changes something, though it cannot read the answer. Other ports of this
 * machine are other sites too.
 *
 * @param origins whose pages may all the same
 * @throws {RequestError} when the browser says so; what is no browser says nothing
 */
export function refuseOtherSites(context: Context, origins: readonly string[]): void {
  if (["GET", "HEAD", "OPTIONS"].includes(context.req.method)) return;
  const site = context.req.header("sec-fetch-site");
  const origin = context.req.header("origin");
  if (origin !== undefined && origins.includes(origin)) return;
  const isOurs =
    site === undefined
      ? origin === undefined || hostOf(origin) === hostOf(context.req.url)
      : site === "same-origin" || site === "none";
  if (!isOurs) throw new RequestError("cross_site_refused", `A page of ${origin ?? "another site"} sent this.`);
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}
