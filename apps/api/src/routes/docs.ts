import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compression } from "../reading/compression.ts";

const folder = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Standpoint: the HTTP API</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const script = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#swagger-ui", deepLinking: true, validatorUrl: null });\n`;

/** Scripts, styles and the document come from here alone; the page sets style attributes. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** `/openapi.json` to read and to try, with no network but ours. */
export function docsRoutes(): Hono {
  const routes = new Hono();
  routes.use("/docs/*", compression);

  routes.get("/docs", (context) => {
    context.header("Content-Security-Policy", policy);
    return context.html(page);
  });

  routes.get("/docs/start.js", (context) => context.body(script, 200, { "Content-Type": "text/javascript" }));

  // A path with a pattern would cost every request the faster router.
  for (const file of ["swagger-ui-bundle.js", "swagger-ui.css"]) {
    routes.get(`/docs/${file}`, serveStatic({ root: folder, path: file }));
  }

  return routes;
}
