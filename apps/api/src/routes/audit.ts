import { type AuditPage, auditQuerySchema } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";
import { readQuery } from "../read-request.ts";

export function auditRoutes({ store }: Dependencies): Hono {
  return new Hono().get("/v1/audit", async (context) => {
    const answer: AuditPage = await store.listAudit(readQuery(context, auditQuerySchema));
    return context.json(answer);
  });
}
