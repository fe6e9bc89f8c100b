import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { expect, test } from "vitest";

test("`standpoint mcp` speaks the protocol on standard output, and nothing else", { timeout: 60_000 }, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "standpoint-mcp-"));
  const command = process.execPath;
  const args = [fileURLToPath(new URL("../main.ts", import.meta.url)), "mcp"];
  // Requests are told in the log, which must not come in between.
  const env = { PATH: "", STANDPOINT_DATA: dataFolder, STANDPOINT_THREADS: "1", LOG_LEVEL: "info" };
  const transport = new StdioClientTransport({ command, args, env, stderr: "pipe" });
  const client = new Client({ name: "test", version: "1" });
  const errors: Error[] = [];
  // A line that is no message is told here.
  client.onerror = (error) => void errors.push(error);
  await client.connect(transport);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain("search_statements");
  const found = await client.callTool({ name: "search_statements", arguments: {} });
  expect(found.structuredContent).toMatchObject({ total: 0 });
  expect(errors).toEqual([]);
  await client.close();

  // A script that writes its questions and no more: each has its answer.
  const ask = (id: number, method: string, params: object) => JSON.stringify({ jsonrpc: "2.0", id, method, params });
  const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
  const { stdout, status } = spawnSync(command, args, {
    env,
    encoding: "utf8",
    input: `${ask(1, "initialize", hello)}\n${ask(2, "tools/call", { name: "list_targets", arguments: {} })}\n`,
  });
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual([1, 2]);
  expect(status).toBe(0);
  await rm(dataFolder, { recursive: true });
});
