import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEnv } from "./env.ts";
import type { LogEntry } from "./log.ts";
import { openApp } from "./open-app.ts";
import { completionOf, startChatServer } from "./sample-chat-server.ts";

const quoting = (words: string) => `“${words},” said Anna Weber, chief executive of Nordwerk. The market was calm.`;

test("a chat model that is gone stops nothing that needs no score; once it is back, all is scored", {
  timeout: 120_000,
}, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "standpoint-app-"));
  const entries: LogEntry[] = [];
  const open = async (variables: Record<string, string>) => {
    const app = await openApp(readEnv({ STANDPOINT_DATA: dataFolder, ...variables }), (entry) => entries.push(entry));
    await app.scored(() => {});
    const send = (path: string, init?: RequestInit) => app.fetch(new Request(`http://localhost${path}`, init));
    return {
      ...app,
      get: send,
      post: (text: string) =>
        send("/v1/articles", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ text, language: "en" }),
        }),
    };
  };
  const server = await startChatServer((response) => response.end(completionOf({ stance: "leans-toward" })));
  const chatModel = { STANDPOINT_SCORER: "chat-model", CHAT_MODEL_URL: server.url, CHAT_MODEL_NAME: "sample:1b" };
  const gone = await startChatServer(() => {});
  await gone.close();

  const before = await open({});
  const stored = await before.post(quoting("Quorvex worries us a lot"));
  const location = stored.headers.get("location") ?? "";
  expect(stored.status).toBe(201);
  await before.close();

  const without = await open({ ...chatModel, CHAT_MODEL_URL: gone.url });
  const unreachable = "The scorer chat-model cannot answer now: its server cannot be reached.";
  expect(entries.filter(({ level }) => level === "error")).toEqual([
    { level: "error", error: `deepseek-threat: ${unreachable}` },
    { level: "error", error: `quorvex-threat: ${unreachable}` },
  ]);
  expect(await (await without.get(location)).text()).toContain('"scorer":"cross-encoder"');
  const refused = await without.post(quoting("Quorvex is no danger to anybody"));
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ type: "http://localhost/problems/scorer_unavailable", status: 503 });
  await without.close();

  const back = await open(chatModel);
  const scored = await (await back.get(location)).text();
  expect(scored).toContain('"scorer":"chat-model"');
  expect(scored).not.toContain('"scorer":"cross-encoder"');
  expect((await back.post(quoting("Quorvex is no danger to anybody"))).status).toBe(201);
  await back.close();
  await server.close();
  await rm(dataFolder, { recursive: true });
});
