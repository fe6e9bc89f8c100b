import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient } from "./client.ts";
import type { ProblemError } from "./problem-error.ts";

beforeEach(() => void vi.useFakeTimers({ now: new Date("2025-03-01T00:00:00Z") }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const lost = () => Promise.reject(new TypeError("fetch failed"));
const busy = (status: number, retryAfter?: string) => async () =>
  new Response(null, { status, headers: retryAfter === undefined ? {} : { "retry-after": retryAfter } });
const fine = async () => Response.json({ targets: [] });

/** A client whose requests are answered in turn, the last answer for ever, and when they were sent. */
function clientAnswering(answers: readonly (() => Promise<Response>)[], options: { retries?: number } = {}) {
  const calls: { readonly atMs: number; readonly headers: Headers }[] = [];
  const start = Date.now();
  const client = createClient({
    baseUrl: "http://api.example",
    ...options,
    fetch: async (_url, init) => {
      calls.push({ atMs: Date.now() - start, headers: new Headers(init?.headers) });
      return (answers[calls.length - 1] ?? answers.at(-1) ?? fine)();
    },
  });
  return { client, calls };
}

/** What a promise came to, with all pauses over. */
async function outcomeOf<Value>(promise: Promise<Value>): Promise<Value | Error> {
  const outcome = promise.catch((error: Error) => error);
  await vi.runAllTimersAsync();
  return await outcome;
}

test.for([
  ["the network fails", lost],
  ["there were too many requests", busy(429)],
  ["the server cannot answer now", busy(503)],
] as const)("where %s, a request is sent again after pauses that grow", async ([, answer]) => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const { client, calls } = clientAnswering([answer, answer, fine]);
  expect(await outcomeOf(client.listTargets())).toEqual({ targets: [] });
  expect(calls.map(({ atMs }) => atMs)).toEqual([0, 375, 1125]);
});

test("gives up after as many repetitions as it was told, with the problem or the network's error", async () => {
  const once = clientAnswering([busy(503)], { retries: 1 });
  expect(await outcomeOf(once.client.listTargets())).toMatchObject({ name: "ProblemError", status: 503 });
  expect(once.calls).toHaveLength(2);
  const never = clientAnswering([lost], { retries: 0 });
  expect(await outcomeOf(never.client.listTargets())).toBeInstanceOf(TypeError);
  expect(never.calls).toHaveLength(1);
});

test.for([400, 404, 422, 500, 502])("a status of %i is not tried again", async (status) => {
  const { client, calls } = clientAnswering([busy(status)]);
  expect(await outcomeOf(client.listTargets())).toMatchObject({ status });
  expect(calls).toHaveLength(1);
});

test.for([
  ["seconds", "7"],
  ["a date", "Sat, 01 Mar 2025 00:00:07 GMT"],
] as const)("waits as long as Retry-After asks in %s", async ([, retryAfter]) => {
  const { client, calls } = clientAnswering([busy(429, retryAfter), fine]);
  await outcomeOf(client.listTargets());
  expect(calls[1]?.atMs).toBeGreaterThanOrEqual(7_000);
  expect(calls[1]?.atMs).toBeLessThan(7_501);
});

test("tells who is asked to wait for minutes so, and does not wait", async () => {
  const { client, calls } = clientAnswering([busy(503, "600")]);
  expect(((await outcomeOf(client.listTargets())) as ProblemError).status).toBe(503);
  expect(calls).toHaveLength(1);
});

test("an abort ends a pause", async () => {
  const { client, calls } = clientAnswering([busy(503, "30")]);
  const abort = new AbortController();
  const answer = client.listTargets({ signal: abort.signal });
  await vi.advanceTimersByTimeAsync(1_000);
  abort.abort(new Error("no more"));
  await expect(answer).rejects.toThrow("no more");
  expect([calls.length, vi.getTimerCount()]).toEqual([1, 0]);
});

test("a POST is sent again under the key it was first sent with, and each has its own", async () => {
  const { client, calls } = clientAnswering([lost, async () => Response.json({ corrections: [] })]);
  const correct = () =>
    client.correctStatement(
      { articleId: "art_1", statementId: "st_1" },
      { madeBy: "Ada", field: "speaker", speaker: null },
    );
  await outcomeOf(correct());
  await outcomeOf(correct());
  const keys = calls.map(({ headers }) => headers.get("idempotency-key"));
  expect(keys).toEqual([keys[0], keys[0], keys[2]]);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[2]).not.toBe(keys[0]);
});

test("a table of statements is sent once: a body that was read cannot be sent again", async () => {
  const { client, calls } = clientAnswering([lost]);
  expect(await outcomeOf(client.importStatements({ type: "text/csv", body: "text" }).next())).toBeInstanceOf(TypeError);
  expect(calls).toHaveLength(1);
  expect(calls[0]?.headers.has("idempotency-key")).toBe(false);
});
