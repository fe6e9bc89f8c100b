import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCli } from "../sample-run.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const pair = (id: string, text: string) => `${JSON.stringify({ id, text, lang: "en", target: "quorvex-threat" })}\n`;

test("score --scorer chat-model asks the model once for each pair, and goes on after one without an answer", {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "standpoint-chat-"));
  let requests = 0;
  const server = createServer(async (incoming, response) => {
    requests += 1;
    // The first pair is refused as a server refuses what it cannot take; with and without a schema.
    if ((await textOf(incoming)).includes("Lunch")) return void response.writeHead(400).end();
    const answer = { supporting: ["worries us"], opposing: [], stance: "supports", confidence: 0.9 };
    response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(answer) } }] }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const score = async (input: string) => {
    const child = spawn(process.execPath, [main, "score", "--scorer", "chat-model"], {
      env: {
        ...process.env,
        STANDPOINT_DATA: folder,
        CHAT_MODEL_URL: `http://127.0.0.1:${port}/v1`,
        CHAT_MODEL_NAME: "sample:1b",
      },
    });
    child.stdin.end(input);
    const [out, err, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, "close")]);
    return { out, err, code };
  };

  const scored = {
    id: "a",
    score: 0.8,
    label: 1,
    labels: [1],
    confidence: 0.9,
    evidence: [{ start: 8, end: 18, weight: 0.8 }],
  };
  const first = await score(pair("b", "Lunch is at noon.") + pair("a", "Quorvex worries us."));
  expect(JSON.parse(first.out)).toEqual(scored);
  expect(first.err).toBe("line 1 (b): The scorer chat-model cannot answer now: its server answered 400.\n");
  expect([first.code, requests]).toEqual([1, 3]);
  const second = await score(pair("a", "Quorvex worries us."));
  expect(JSON.parse(second.out)).toEqual(scored);
  expect([second.code, requests]).toEqual([0, 3]);
  server.close();
  await rm(folder, { recursive: true });
});

test("a scorer that is none, and one that lacks its address, say so in one line", { timeout: 60_000 }, () => {
  const none = runCli(["score", "--scorer", "oracle"]);
  expect(none).toMatchObject({ status: 1, stdout: "" });
  expect(none.stderr).toMatch(/^standpoint score: STANDPOINT_SCORER: .*"roles"\|"cross-encoder"\|"chat-model".*\n$/);
  expect(runCli(["analyze", "article.txt", "--scorer", "chat-model"]).stderr).toBe(
    "standpoint analyze: CHAT_MODEL_URL, CHAT_MODEL_NAME: the scorer chat-model needs both\n",
  );
});
