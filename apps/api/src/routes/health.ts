import { Hono } from "hono";

export function healthRoutes(): Hono {
  return new Hono().get("/v1/health", (context) => context.json({ status: "ok" }));
}
