import type { Store } from "@standpoint/storage";
import type { MiddlewareHandler } from "hono";
import type { RequestEnv } from "../request-context.ts";

/** Appends what was changed to the audit log: right after the change, and before the answer. */
export function audited({ appendAudit }: Pick<Store, "appendAudit">, operation: string): MiddlewareHandler<RequestEnv> {
  return async (context, next) => {
    context.set("audit", async (change) => {
      const { keyId, name: madeBy } = context.get("caller");
      const address = new URL(context.res.headers.get("location") ?? context.req.url, context.req.url);
      await appendAudit({
        ...{ keyId, madeBy, requestId: context.get("requestId"), operation },
        ...{ subject: address.pathname, status: context.res.status, change },
      });
    });
    await next();
    if (context.res.ok) await context.get("audit")(context.get("change") ?? null);
  };
}
