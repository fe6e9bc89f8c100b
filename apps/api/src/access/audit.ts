import type { Store } from "@standpoint/storage";
import type { MiddlewareHandler } from "hono";
import type { RequestEnv } from "../request-context.ts";

/**
 * Writes to the audit log before anything is changed, and completes the entry before the answer: a process that dies in between
 * leaves an entry that says so, and no change without one. What a request was refused has changed nothing, so its entry is taken
 * back; what broke down on the way (5xx) may have.
 *
 * One way for all that writes: what is changed in one transaction, in several, or in the job queue.
 */
export function audited(
  store: Pick<Store, "beginAudit" | "completeAudit" | "withdrawAudit">,
  operation: string,
): MiddlewareHandler<RequestEnv> {
  return async (context, next) => {
    const { keyId, name: madeBy } = context.get("caller");
    const [requestId, { pathname: subject }] = [context.get("requestId"), new URL(context.req.url)];
    const id = await store.beginAudit({ keyId, madeBy, requestId, operation, subject });
    context.set("addToAudit", async (change) => await store.completeAudit(id, { change }));
    await next();
    const { status, headers } = context.res;
    if (status >= 400 && status < 500) return await store.withdrawAudit(id);
    const location = headers.get("location");
    const change = context.get("change");
    await store.completeAudit(id, {
      ...(location !== null && { subject: new URL(location, context.req.url).pathname }),
      status,
      ...(change !== undefined && { change }),
    });
  };
}
