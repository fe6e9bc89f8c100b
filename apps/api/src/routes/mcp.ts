import { createClient } from "@standpoint/client";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { maxBodyBytes } from "../read-request.ts";

/** Names of this machine that a page of another site cannot take on, also not by changing what its own name resolves to. */
const localHosts = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The Model Context Protocol over streamable HTTP: a message is a POST, and its answer comes with it.
 *
 * @param answer the API in this process, which the tools ask with the key that the message came with
 */
export function mcpRoutes(answer: (request: Request, context: Context) => Promise<Response>): Hono {
  const routes = new Hono();

  const tooLarge = () => refuse(413, `The message has more than ${maxBodyBytes} bytes.`);
  routes.use("/mcp", bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge }));
  routes.all("/mcp", async (context) => {
    const { req } = context;
    if (req.method !== "POST") return refuse(405, `${req.method} is not allowed here; POST is.`, { Allow: "POST" });
    const origin = req.header("origin");
    if (origin !== undefined && !localHosts.includes(hostOf(origin)))
      return refuse(403, "Pages of other sites may not ask here.");
    // Half a second to load, for what many never use.
    const [{ createMcpServer }, { WebStandardStreamableHTTPServerTransport }] = await Promise.all([
      import("@standpoint/mcp"),
      import("@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js"),
    ]);
    const authorization = req.header("authorization");
    const client = createClient({
      baseUrl: new URL(req.url).origin,
      retries: 0,
      fetch: (input, init) => {
        const request = new Request(input, init);
        if (authorization !== undefined) request.headers.set("Authorization", authorization);
        return answer(request, context);
      },
    });
    const server = createMcpServer(client);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(req.raw);
    } finally {
      await server.close();
    }
  });

  return routes;
}

/** As the protocol tells what is wrong with a message as a whole. */
function refuse(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ jsonrpc: "2.0", error: { code: -32_000, message }, id: null }, { status, headers });
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.hostname ?? "";
}
