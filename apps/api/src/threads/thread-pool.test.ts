import { ScorerUnavailableError, TextNotReadableError } from "@standpoint/domain";
import { afterEach, expect, test } from "vitest";
import type { SampleTask } from "./sample-thread.ts";
import { createThreadPool, type ThreadPool } from "./thread-pool.ts";

let pool: ThreadPool<SampleTask, string>;
function open({ size = 1, tasksEach = 1 } = {}) {
  const file = new URL("./sample-thread.ts", import.meta.url);
  pool = createThreadPool({ file, size, tasksEach, maxBufferBytes: 50_000_000, data: "from outside" });
  return pool;
}
afterEach(async () => await pool.close());

test("tasks are answered, also when there are more than threads", async () => {
  open({ size: 2 });
  const tasks: SampleTask[] = ["data", "wait", "data", "wait", "data"];
  const answers = await Promise.all(tasks.map((task) => pool.run(task)));
  expect(answers).toEqual(["from outside", "waited", "from outside", "waited", "from outside"]);
});

test("a thread that waits may have many tasks at a time", async () => {
  open({ tasksEach: 100 });
  await pool.run("wait");
  const start = performance.now();
  await Promise.all(Array.from({ length: 50 }, () => pool.run("wait")));
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("errors keep their class and what they say", async () => {
  open();
  const errorOf = async (task: SampleTask) => await pool.run(task).catch((error: unknown) => error);
  const unavailable = await errorOf("scorer unavailable");
  expect(unavailable).toBeInstanceOf(ScorerUnavailableError);
  expect(unavailable).toMatchObject({
    name: "ScorerUnavailableError",
    code: "scorer_unavailable",
    retryAfterSeconds: 7,
    message: "The scorer sample cannot answer now: it sleeps.",
    stack: expect.stringContaining("sample-thread.ts"),
  });
  expect(await errorOf("not readable")).toBeInstanceOf(TextNotReadableError);
  expect(await errorOf("plain error")).toMatchObject({
    message: "one too many",
    stack: expect.stringMatching(/^Range/),
  });
});

test.for([
  ["exit", "The thread ended with code 3."],
  ["throw outside", "outside"],
  ["run out of memory", "memory"],
  ["fill buffers", "The thread ended with code 1."],
] as const)("of a thread that dies (%s) one task fails, and the others go on", async ([task, message]) => {
  open();
  const [dead, next] = await Promise.allSettled([pool.run(task), pool.run("data")]);
  expect(dead).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining(message) } });
  expect(next).toEqual({ status: "fulfilled", value: "from outside" });
});

test("a task that is given up ends its thread, and one that waits is not begun", async () => {
  open();
  const [endless, waiting] = [new AbortController(), new AbortController()];
  const running = pool.run("forever", endless.signal);
  const never = pool.run("exit", waiting.signal);
  const last = pool.run("data");
  waiting.abort(new Error("not wanted"));
  await expect(never).rejects.toThrow("not wanted");
  endless.abort(new Error("enough"));
  await expect(running).rejects.toThrow("enough");
  expect(await last).toBe("from outside");
  await expect(pool.run("data", endless.signal)).rejects.toThrow("enough");
});

test("closing ends what is under way and what waits", async () => {
  open();
  const calls = Promise.allSettled([pool.run("forever"), pool.run("data")]);
  await pool.close();
  expect((await calls).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
