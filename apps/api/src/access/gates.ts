import { type Endpoint, endpoints, pages, roleOf, takesIdempotencyKey } from "@standpoint/contract";
import { Hono, type MiddlewareHandler } from "hono";
import type { Dependencies } from "../app.ts";
import { toHonoPaths } from "../hono-paths.ts";
import type { RequestEnv } from "../request-context.ts";
import { audited } from "./audit.ts";
import { assertRole, identify } from "./caller.ts";
import { refuseOtherNames, refuseOtherSites } from "./foreign-pages.ts";
import { onceForEachKey } from "./idempotency.ts";
import { rateLimits } from "./rate-limits.ts";

const all: Readonly<Record<string, Endpoint>> = { ...endpoints, ...pages };
const isOpen = (endpoint: Endpoint) => roleOf(endpoint) === null;

/**
 * What a request passes before its handler. Everything below `/v1/`, and what else the contract says, is closed but
 * what it says is open.
 *
 * @param read answers a GET of this process
 */
export function accessGates(
  dependencies: Pick<Dependencies, "store" | "access" | "corsOrigins" | "now" | "log">,
  read: (url: URL) => Response | Promise<Response>,
): Hono<RequestEnv> {
  const { access, corsOrigins } = dependencies;
  const limit = rateLimits(access);
  const gates = new Hono<RequestEnv>();

  gates.use(async (context, next) => {
    if (access.isLocal && access.keys === "off" && !context.env?.inProcess) refuseOtherNames(context);
    await next();
  });

  const openPaths = new Set(
    Object.values(all)
      .filter(isOpen)
      .map(({ path }) => path),
  );
  /** Posts that change nothing. */
  const readingPosts = new Set(
    Object.values(all)
      .filter((endpoint) => endpoint.method === "post" && roleOf(endpoint) === "read")
      .map(({ path }) => path),
  );
  const enter: MiddlewareHandler<RequestEnv> = async (context, next) => {
    const { method, path } = context.req;
    if (openPaths.has(path) || method === "OPTIONS") return await next();
    const caller = await identify(context, dependencies).catch(async (error) => {
      await limit(context, null);
      throw error;
    });
    context.set("caller", caller);
    await limit(context, caller.keyId);
    if (caller.keyId === null) refuseOtherSites(context, corsOrigins);
    // For what the contract does not know: an address that there is none of, or a method.
    const reads = method === "GET" || method === "HEAD" || (method === "POST" && readingPosts.has(path));
    assertRole(caller, reads ? "read" : "write");
    await next();
  };
  gates.use("/v1/*", enter);
  for (const page of Object.values<Endpoint>(pages)) if (!isOpen(page)) gates.use(page.path, enter);

  const once = onceForEachKey(dependencies, read);
  for (const [operation, endpoint] of Object.entries(all)) {
    const role = roleOf(endpoint);
    if (role === null) continue;
    const [method, paths] = [endpoint.method.toUpperCase(), toHonoPaths(endpoint)];
    gates.on(method, paths, async (context, next) => {
      assertRole(context.get("caller"), role);
      await next();
    });
    if (takesIdempotencyKey(endpoint)) gates.on(method, paths, once);
    if (method !== "GET" && role !== "read") gates.on(method, paths, audited(dependencies.store, operation));
  }
  return gates;
}
