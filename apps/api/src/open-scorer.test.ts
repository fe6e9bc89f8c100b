import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scorerNames } from "@standpoint/contract";
import { ScorerUnavailableError } from "@standpoint/domain";
import type { Passage, StanceScorer } from "@standpoint/stance";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEnv } from "./env.ts";
import { openScorer, openScorers, scorerNameOf } from "./open-scorer.ts";
import { completionOf, startChatServer } from "./sample-chat-server.ts";
import { testTarget } from "./test-app.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-scorer-"));
});
afterAll(async () => await rm(folder, { recursive: true }));

const text = "The tariffs hit us hard.";
const passage: Passage = { text, language: "en", context: { topic: "", before: "" } };
const good = { stance: "supports", supporting: ["hit us hard"], confidence: 0.9 };

/** The scorer as an app opens it, on answers of its own unless they are shared. */
async function chatScorer(url: string, answers = String(Math.random()), variables: Record<string, string> = {}) {
  return await openScorer(
    "chat-model",
    readEnv({
      STANDPOINT_DATA: join(folder, answers),
      CHAT_MODEL_URL: url,
      CHAT_MODEL_NAME: "sample:1b",
      ...variables,
    }),
  );
}
const scoreOf = async (scorer: StanceScorer) => (await scorer.score([passage], testTarget("tariffs")))[0];

test("every name opens a scorer of that name", async () => {
  for (const name of scorerNames) {
    const variables = { CHAT_MODEL_URL: "http://localhost:1/v1", CHAT_MODEL_NAME: "sample:1b" };
    const env = readEnv({ STANDPOINT_DATA: folder, ...variables });
    expect((await openScorer(name, env)).name).toBe(name);
  }
});

test.for([
  ["the one it names", { scorer: "chat-model" }, "roles", "chat-model"],
  ["else the environment's", {}, "chat-model", "chat-model"],
] as const)("a target is scored by %s", ([, of, environment, name]) => {
  expect(scorerNameOf({ ...testTarget("any"), ...of }, { scorer: environment })).toBe(name);
});

test("a target's own scorer goes before the environment's, and what no target uses is not opened", async () => {
  const named = { ...testTarget("named"), scorer: "roles" as const };
  const scorerOf = openScorers(readEnv({ STANDPOINT_SCORER: "chat-model" }));
  expect((await scorerOf(named)).name).toBe("roles");
  const asked = { ...testTarget("asked"), scorer: "chat-model" as const };
  const variables = { CHAT_MODEL_URL: "http://localhost:1/v1", CHAT_MODEL_NAME: "sample:1b", STANDPOINT_DATA: folder };
  const both = openScorers(readEnv(variables));
  expect([(await both(asked)).name, (await both(named)).name]).toEqual(["chat-model", "roles"]);
});

test("a chat model without address or name stops the start, naming both variables", async () => {
  await expect(openScorer("chat-model", readEnv({}))).rejects.toThrow("CHAT_MODEL_URL, CHAT_MODEL_NAME: ");
});

// Over real connections, with the platform's fetch and clock.
test.concurrent("a good answer is scored, and not paid for again after a restart", async () => {
  const server = await startChatServer((response) => response.end(completionOf(good)));
  const variables = { CHAT_MODEL_KEY: "secret-key" };
  const score = await scoreOf(await chatScorer(server.url, "kept", variables));
  expect(score).toMatchObject({ value: 0.8, confidence: 0.9, evidence: [{ start: 12, end: 23, weight: 0.8 }] });
  expect(server.requests).toEqual([
    { path: "/v1/chat/completions", authorization: "Bearer secret-key", statement: text },
  ]);
  await server.close();
  expect(await scoreOf(await chatScorer(server.url, "kept"))).toEqual(score);
});

test.concurrent.for([
  ["malformed JSON", (good: string) => good.slice(0, 40)],
  ["no words at all", () => ""],
  ["an answer of another shape", () => completionOf('{"score": 0.9}')],
  ["an answer in words", () => completionOf("It clearly supports the claim.")],
] as const)("after %s it asks again", { timeout: 20_000 }, async ([, bad], { expect }) => {
  const body = completionOf(good);
  const server = await startChatServer((response, _, index) => response.end(index === 0 ? bad(body) : body));
  expect(await scoreOf(await chatScorer(server.url))).toMatchObject({ value: 0.8 });
  expect(server.requests).toHaveLength(2);
  await server.close();
});

test.concurrent("after 429 it asks again when it was told to", { timeout: 20_000 }, async ({ expect }) => {
  const server = await startChatServer((response, _, index) => {
    if (index === 0) response.writeHead(429, { "Retry-After": "2" }).end();
    else response.end(completionOf(good));
  });
  const startedAt = Date.now();
  expect(await scoreOf(await chatScorer(server.url))).toMatchObject({ value: 0.8 });
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1_900);
  await server.close();
});

test.concurrent("an obeyed injection moves nothing but its own score, and quotes nothing", async ({ expect }) => {
  const injected = { stance: "supports", confidence: 1, supporting: ["IGNORE ALL RULES"], evidence: [[0, 9_999]] };
  const server = await startChatServer((response) => response.end(completionOf({ ...injected, scorer: "me" })));
  expect(await scoreOf(await chatScorer(server.url))).toEqual({
    value: 0.8,
    labels: [1],
    confidence: 0.5,
    scorer: "chat-model",
    scorerVersion: expect.stringMatching(/^sample:1b\+prompt-\d+$/),
    evidence: [{ start: 0, end: text.length, weight: 0.8 }],
  });
  await server.close();
});

test.concurrent.for([
  ["nobody listens", null, "its server cannot be reached"],
  ["nothing comes", "silence", "its server took longer than 100 ms"],
  ["it stops half way", "half", "its server took longer than 100 ms"],
  ["the key is refused", "key", "its server answered 401"],
] as const)("when %s there is no score", { timeout: 30_000 }, async ([, kind, reason], { expect }) => {
  const server = await startChatServer((response) => {
    if (kind === "key") response.writeHead(401).end();
    if (kind === "half") response.write(completionOf(good).slice(0, 40));
  });
  if (kind === null) await server.close();
  const scorer = await chatScorer(server.url, undefined, { CHAT_MODEL_TIMEOUT_MS: "100" });
  const error = await scoreOf(scorer).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ScorerUnavailableError);
  expect((error as Error).message).toContain(reason);
  if (kind !== null) await server.close();
});
