import { parseArgs } from "node:util";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createMcpServer } from "@standpoint/mcp";
import { withClient } from "../with-client.ts";

/** `mcp`: the Model Context Protocol on standard input and output, until the input ends. Nothing else goes there. */
export async function run(args: string[]): Promise<void> {
  parseArgs({ args, options: {} });
  await withClient(
    async ({ client }) => {
      const server = createMcpServer(client);
      const transport = new StdioServerTransport();
      const answered = countAnswers(transport);
      const ended = new Promise<void>((resolve) => {
        process.stdin.once("end", () => resolve(answered()));
        for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve());
      });
      await server.connect(transport);
      await ended;
      await server.close();
    },
    { waits: false },
  );
}

/** @returns a function that waits until every request has its answer: the last may have come just before the input ended */
function countAnswers(transport: StdioServerTransport): () => Promise<void> {
  const open = new Map<unknown, PromiseWithResolvers<void>>();
  const send = transport.send.bind(transport);
  transport.onmessage = (message) => {
    if ("method" in message && "id" in message) open.set(message.id, Promise.withResolvers());
  };
  transport.send = async (message) => {
    await send(message);
    if (!("id" in message) || "method" in message) return;
    open.get(message.id)?.resolve();
    open.delete(message.id);
  };
  return async () => void (await Promise.all([...open.values()].map(({ promise }) => promise)));
}
