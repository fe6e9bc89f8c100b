import type { Health } from "@standpoint/contract";
import { Hono } from "hono";
import type { Dependencies } from "../app.ts";

const ok: Health = { status: "ok" };

export function healthRoutes({ store }: Pick<Dependencies, "store">): Hono {
  const routes = new Hono();

  // Without an ETag: who asks wants to know whether somebody answers, not what.
  routes.get("/v1/health", (context) => context.json(ok, 200));

  routes.get("/v1/health/ready", async (context) => {
    await store.executeSql("select 1");
    return context.json(ok, 200);
  });

  return routes;
}
