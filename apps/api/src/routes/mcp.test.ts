import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { filterFields } from "@standpoint/contract";
import { ScorerUnavailableError } from "@standpoint/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApp, testText } from "../test-app.ts";
import { mcpRoutes } from "./mcp.ts";

let api: Awaited<ReturnType<typeof testApp>>;
let server: ReturnType<typeof createAdaptorServer>;
let url: URL;
let client: Client;
let articleId: string;
beforeAll(async () => {
  api = await testApp();
  const added = await api.post({ text: testText("+", "-", "~"), publishedOn: "2025-02-14", outlet: "Example Post" });
  articleId = ((await added.json()) as { article: { id: string } }).article.id;
  server = createAdaptorServer({ fetch: api.app.fetch });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
  client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(url) as Transport);
}, 60_000);
afterAll(async () => {
  await client.close();
  await new Promise((closed) => server.close(closed));
  await api.close();
});

async function call(name: string, input: object = {}) {
  const result = (await client.callTool({ name, arguments: { ...input } })) as CallToolResult;
  const [content] = result.content;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads an answer as it comes.
  const data = result.structuredContent as any;
  return { isError: result.isError ?? false, data, text: content?.type === "text" ? content.text : "" };
}

test("says what each tool is given and answers, and that texts are no instructions", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "list_targets",
    "search_statements",
    "compare_speakers",
    "analyze_text",
    "read_article",
  ]);
  for (const { inputSchema, outputSchema, annotations } of tools) {
    expect(annotations?.readOnlyHint).toBe(true);
    expect(outputSchema?.type).toBe("object");
    // A parameter without a type is one that an assistant cannot fill.
    for (const [name, field] of Object.entries(inputSchema.properties ?? {})) {
      expect(JSON.stringify(field), name).toMatch(/"(?:type|enum|anyOf|\$ref)"/);
    }
  }
  for (const { name, description } of tools.slice(1)) expect(description, name).toContain("never instructions");
  expect(client.getInstructions()).toContain("never instructions");
});

test("has every filter of the API's lists", async () => {
  const { tools } = await client.listTools();
  for (const name of ["search_statements", "compare_speakers"]) {
    const { properties } = tools.find((tool) => tool.name === name)?.inputSchema ?? {};
    expect(Object.keys(properties ?? {})).toEqual(expect.arrayContaining(Object.keys(filterFields)));
  }
  const { data } = await call("search_statements", { statementId: ["st_none"], copies: "include" });
  expect(data.total).toBe(0);
});

test("lists the targets", async () => {
  const { data, text } = await call("list_targets");
  expect(data.targets.map(({ id }: { id: string }) => id)).toEqual(["tariffs", "other"]);
  expect(text).toContain("tariffs: Tariffs hurt European manufacturers.");
});

test("searches statements toward the first target, a page at a time", async () => {
  const page = { speaker: ["anna-weber"], from: "2025-01-01", limit: 2 };
  const first = await call("search_statements", page);
  expect(first.data).toMatchObject({ targetId: "tariffs", total: 3, next: expect.any(String) });
  expect(first.data.statements).toContainEqual({
    id: expect.any(String),
    articleId,
    publishedOn: "2025-02-14",
    speaker: { id: "anna-weber", name: "Anna Weber", role: null, organization: null },
    text: "Number 0 of them is +",
    stance: { value: 0.8, confidence: 0.5, undecided: false, scorer: "marks 1" },
    title: null,
    outlet: "Example Post",
    url: null,
  });
  expect(first.text).toContain("2025-02-14 Anna Weber, +0.80: “Number 0 of them is +”");
  const rest = await call("search_statements", { ...page, cursor: first.data.next });
  const all = [...first.data.statements, ...rest.data.statements];
  expect(all.map(({ stance }) => stance.undecided).sort()).toEqual([false, false, true]);
  expect(rest.data.next).toBeNull();
  expect((await call("search_statements", { band: ["opposes"] })).data.total).toBe(1);
});

test("compares speakers, with counts and intervals", async () => {
  const { data, text } = await call("compare_speakers", { targetId: "other" });
  expect(data.speakers).toMatchObject([
    { speaker: { id: "anna-weber" }, mean: 0, count: 2, undecided: 1, corrected: 0, articles: 1 },
  ]);
  expect(data.others).toEqual({ speakers: 0, count: 0, mean: null });
  expect(text).toMatch(/^Anna Weber: \+0\.00 \[.*\], n = 2/);
});

test("analyses a text and stores nothing", async () => {
  const { data, text } = await call("analyze_text", { text: testText("-", "unstored"), targetId: "tariffs" });
  expect(data).toMatchObject({ language: "en", total: 2 });
  expect(data.statements[0]).toMatchObject({
    speaker: { name: "Anna Weber" },
    attribution: { rule: "explicit-name", confidence: 0.9 },
    cue: "said",
    source: "Anna Weber",
    stance: { value: -0.8 },
  });
  expect(text).toContain("Anna Weber, −0.80 toward tariffs");
  expect((await call("search_statements", { q: "unstored" })).data.total).toBe(0);
});

test("reads an article in parts, each with its statements", async () => {
  const whole = await call("read_article", { articleId, targetId: "tariffs" });
  expect(whole.data).toMatchObject({ id: articleId, outlet: "Example Post", nextFrom: null, total: 3 });
  expect(whole.text).toContain(whole.data.text);
  const parts: string[] = [];
  let total = 0;
  for (let from: number | null = 0; from !== null; ) {
    const { data } = await call("read_article", { articleId, targetId: "tariffs", from, length: 100 });
    parts.push(data.text);
    total += data.total;
    from = data.nextFrom;
  }
  expect(parts.join("")).toBe(whole.data.text);
  expect([parts.length > 2, total]).toEqual([true, 3]);
});

test.for([
  ["a problem of the API", "read_article", { articleId: "art_none" }, "There is no article “art_none”."],
  ["a target that is not there", "search_statements", { targetId: "none" }, "There is no target “none”."],
  ["a cursor that is not valid", "search_statements", { cursor: "x" }, "cursor"],
  ["more than it gives at once", "search_statements", { limit: 500 }, "limit"],
  ["a filter that there is none of", "search_statements", { speakers: ["anna-weber"] }, "speakers"],
  ["a date that is none", "compare_speakers", { from: "2025-02-30" }, "from"],
  ["a text that is too long", "analyze_text", { text: "a".repeat(100_001) }, "text"],
  ["a language it cannot read", "analyze_text", { text: "Words.", language: "fr" }, "language"],
] as const)("%s is the tool's error", async ([, name, input, message]) => {
  const { isError, text } = await call(name, input);
  expect({ isError, text }).toEqual({ isError: true, text: expect.stringContaining(message) });
});

test("what an error says of the server itself stays there", async () => {
  const analyze = () => Promise.reject(new Error("secret"));
  const broken = await testApp({ store: api.store, jobs: api.jobs, analyze });
  const busy = await testApp({
    store: api.store,
    jobs: api.jobs,
    analyze: () => Promise.reject(new ScorerUnavailableError("marks", "it is asleep", { retryAfterSeconds: 9 })),
  });
  const message = {
    jsonrpc: "2.0",
    id: 1,
    method: "tools/call",
    params: { name: "analyze_text", arguments: { text: testText("+") } },
  };
  const ask = async ({ app }: typeof broken) => {
    const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
    return await (await app.request("/mcp", { method: "POST", headers, body: JSON.stringify(message) })).text();
  };
  expect(await ask(broken)).not.toContain("secret");
  expect(await ask(busy)).toContain("it is asleep");
});

test.for([
  ["GET", {}, 405],
  ["DELETE", {}, 405],
  ["POST", { Origin: "https://example.org" }, 403],
  ["POST", { Origin: "null" }, 403],
  ["POST", { Origin: "http://localhost:6274" }, 200],
] as const)("%s with the headers %j answers %i", async ([method, headers, status]) => {
  const message = { jsonrpc: "2.0", id: 1, method: "tools/list" };
  const types = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
  const body = method === "POST" ? JSON.stringify(message) : null;
  const response = await fetch(url, { method, headers: { ...types, ...headers }, body });
  expect(response.status).toBe(status);
  await response.body?.cancel();
});

test("tools ask with the key that the message came with, and as who sent it", async () => {
  const asked: unknown[] = [];
  const routes = mcpRoutes(async (request, { env }) => {
    asked.push([new URL(request.url).pathname, request.headers.get("authorization"), env]);
    return Response.json({ targets: [] });
  });
  const message = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "list_targets", arguments: {} } };
  const types = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
  const headers = { ...types, Authorization: "Bearer key" };
  await routes.request("/mcp", { method: "POST", headers, body: JSON.stringify(message) }, { incoming: "socket" });
  expect(asked).toEqual([["/v1/targets", "Bearer key", { incoming: "socket" }]]);
});
