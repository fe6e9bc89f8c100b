import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Client } from "@standpoint/client";
import { z } from "zod";
import { annotations, answer } from "./answer.ts";

const output = z.object({
  targets: z.array(z.object({ id: z.string(), claim: z.object({ en: z.string(), de: z.string() }) })),
});

export function listTargets(server: McpServer, client: Client): void {
  server.registerTool(
    "list_targets",
    {
      title: "List targets",
      description: "The claims (targets) that stance is measured against, with their ids.",
      outputSchema: output,
      annotations,
    },
    ({ signal }) =>
      answer(async () => {
        const { targets } = await client.listTargets({ signal });
        const data: z.output<typeof output> = { targets: targets.map(({ id, claim }) => ({ id, claim })) };
        return { data, text: targets.map(({ id, claim }) => `${id}: ${claim.en}`).join("\n") };
      }),
  );
}
