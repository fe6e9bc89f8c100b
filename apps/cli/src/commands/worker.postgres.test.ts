import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createClient } from "@standpoint/client";
import { type SampleServer, startSampleServer } from "@standpoint/storage/sample-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../sample-run.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
let database: SampleServer;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  database = await startSampleServer();
  env = { ...process.env, DATABASE_URL: await database.createDatabase("standpoint"), STANDPOINT_THREADS: "1" };
});
afterAll(async () => await database?.stop());

const start = (...args: string[]): ChildProcess => spawn(process.execPath, [main, ...args], { env });
const firstLine = async (stream: NodeJS.ReadableStream | null) =>
  String((await once(stream as NodeJS.ReadableStream, "data"))[0]);
const textOf = (number: number) =>
  `“DeepSeek is a serious threat to OpenAI,” said Anna Weber, who leads Nordwerk AG, for the ${number}th time.`;

test("a server and a worker share the work, and a worker that is told to stop hands back what it has", async () => {
  const server = start("serve", "--port", "0");
  const client = createClient({ baseUrl: (await firstLine(server.stdout)).trim() });
  const worker = start("worker");
  expect(await firstLine(worker.stderr)).toBe("Working on one article at a time.\n");

  const queued = await Promise.all(
    Array.from({ length: 40 }, (_, number) => client.queueArticle({ text: textOf(number), language: "en" })),
  );
  expect(new Set(queued.map(({ outcome }) => outcome))).toEqual(new Set(["queued"]));
  worker.kill("SIGTERM");
  const [code] = await once(worker, "close");
  expect(code).toBe(0);
  await expect
    .poll(async () => (await client.listJobs({ limit: 200 })).jobs.filter(({ state }) => state !== "done"), {
      timeout: 30_000,
    })
    .toEqual([]);
  const { jobs } = await client.listJobs({ limit: 200 });
  expect(jobs.map(({ attempts }) => attempts)).toEqual(Array(40).fill(1));
  expect((await client.listStatements("deepseek-threat")).total).toBe(40);
  server.kill("SIGTERM");
  expect((await once(server, "close"))[0]).toBe(0);
});

test("on a data folder there is no worker", () => {
  expect(runCli(["worker"])).toMatchObject({
    status: 1,
    stderr:
      "standpoint worker: DATABASE_URL: a worker needs a server; on a data folder the server itself does the work\n",
  });
});
