import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, test } from "vitest";

test("`standpoint mcp` speaks the protocol on standard output, and nothing else", { timeout: 60_000 }, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "standpoint-mcp-"));
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [fileURLToPath(new URL("../main.ts", import.meta.url)), "mcp"],
    // Requests are told in the log, which must not come in between.
    env: { ...process.env, STANDPOINT_DATA: dataFolder, STANDPOINT_THREADS: "1", LOG_LEVEL: "info" } as never,
    stderr: "pipe",
  });
  const client = new Client({ name: "test", version: "1" });
  const errors: Error[] = [];
  // A line that is no message is told here.
  client.onerror = (error) => void errors.push(error);
  await client.connect(transport);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain("analyze_text");
  const text = "The tariffs are in force. “The tariffs hit us hard,” said Anna Weber of Nordwerk.";
  const analyzed = await client.callTool({ name: "analyze_text", arguments: { text } });
  expect(analyzed.structuredContent).toMatchObject({ language: "en", statements: expect.any(Array) });
  expect(JSON.stringify(analyzed.structuredContent)).toContain("Anna Weber");
  const found = await client.callTool({ name: "search_statements", arguments: {} });
  expect(found.structuredContent).toMatchObject({ total: 0 });
  expect(errors).toEqual([]);
  await client.close();
  await rm(dataFolder, { recursive: true });
});
