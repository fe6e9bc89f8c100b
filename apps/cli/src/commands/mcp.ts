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
      const ended = new Promise<void>((resolve) => {
        process.stdin.once("end", resolve);
        for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve());
      });
      await server.connect(new StdioServerTransport());
      await ended;
      await server.close();
    },
    { waits: false },
  );
}
