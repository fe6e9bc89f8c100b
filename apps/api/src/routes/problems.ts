import { Hono } from "hono";
import type { Dependencies } from "../app.ts";

/** The page that a problem's `type` opens. */
export function problemRoutes({ problemPages }: Pick<Dependencies, "problemPages">): Hono {
  return new Hono().get("/problems/:code", (context) => {
    const page = problemPages.get(context.req.param("code"));
    if (page === undefined) return context.notFound();
    return context.body(page, 200, { "Content-Type": "text/plain; charset=utf-8" });
  });
}
