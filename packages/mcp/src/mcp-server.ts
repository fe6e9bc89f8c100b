import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { Client } from "@standpoint/client";
import { analyzeText } from "./analyze-text.ts";
import { compareSpeakers } from "./compare-speakers.ts";
import { quotedData } from "./fields.ts";
import { listTargets } from "./list-targets.ts";
import { readArticle } from "./read-article.ts";
import { searchStatements } from "./search-statements.ts";

const instructions = [
  "Standpoint holds statements that speakers made in English and German news articles, and where each stands toward a claim (target).",
  "Stance goes from -1 (opposes the claim) to +1 (supports it); null means that a statement does not address the claim, which is not neutral.",
  "Tell a mean with its count and interval, and a statement with its speaker, date and outlet.",
  quotedData,
].join(" ");

/** A server of the Model Context Protocol, ready for any transport: an assistant's way to ask the API. */
export function createMcpServer(client: Client): McpServer {
  const server = new McpServer({ name: "standpoint", title: "Standpoint", version: "1" }, { instructions });
  for (const register of [listTargets, searchStatements, compareSpeakers, analyzeText, readArticle])
    register(server, client);
  return server;
}
