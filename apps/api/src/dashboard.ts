import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type Next } from "hono";
import { compression } from "./reading/compression.ts";

/** Scripts and data come from here alone. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // Charts place their tooltips with style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Pages of other sites may frame a chart that is made for it, which changes nothing and asks for nothing, and no other page of ours. */
const framePolicy = (path: string) => `frame-ancestors ${path.startsWith("/embed/") ? "*" : "'none'"}`;

/** The dashboard's files; an address that names no file is a view of the dashboard, which its page reads. */
export function dashboardRoutes(folder: string): Hono {
  const routes = new Hono();
  routes.get("*", compression, async (context, next) => {
    context.header("Content-Security-Policy", `${pagePolicy}; ${framePolicy(context.req.path)}`);
    // Files under assets/ have their content's hash in the name.
    const isForever = context.req.path.startsWith("/assets/");
    context.header("Cache-Control", isForever ? "public, max-age=31536000, immutable" : "no-cache");
    await next();
  });
  routes.get("*", serveStatic({ root: folder }));
  routes.get("*", onlyViews, serveStatic({ root: folder, path: "index.html" }));
  return routes;
}

async function onlyViews(context: Context, next: Next): Promise<Response | undefined> {
  const isFile = /\.\w+$/.test(context.req.path);
  const isOurs = /^\/(v1|problems)(\/|$)/.test(context.req.path);
  if (isFile || isOurs) {
    context.header("Cache-Control", "no-store");
    return await context.notFound();
  }
  await next();
  return undefined;
}
