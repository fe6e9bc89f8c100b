import type { Job } from "@standpoint/contract";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClient } from "./client.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const job = (state: Job["state"], done = 0) => ({ id: "job_1", state, progress: { done, total: 10 } });
const event = (id: string, data: object) => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
const breaks = "breaks";

/** A client for whose connections these texts come; one that ends with `breaks` does not end well. */
function clientReading(connections: readonly (readonly string[])[], retries = 1) {
  const lastEventIds: (string | null)[] = [];
  const client = createClient({
    baseUrl: "http://api.example",
    retries,
    fetch: async (_url, init) => {
      const texts = connections[lastEventIds.length];
      lastEventIds.push(new Headers(init?.headers).get("last-event-id"));
      if (texts === undefined) return new Response(null, { status: 204 });
      const rest = [...texts];
      const stream = new ReadableStream({
        pull(controller) {
          const text = rest.shift();
          if (text === undefined) controller.close();
          else if (text === breaks) controller.error(new TypeError("terminated"));
          else controller.enqueue(new TextEncoder().encode(text));
        },
      });
      return new Response(stream, { headers: { "content-type": "text/event-stream" } });
    },
  });
  const read = async () => {
    const jobs: unknown[] = [];
    const reading = (async () => {
      for await (const one of client.watchJob("job_1")) jobs.push(one);
    })().catch((error: Error) => jobs.push(error.message));
    await vi.runAllTimersAsync();
    await reading;
    return jobs;
  };
  return { read, lastEventIds };
}

test("yields the job on every change and ends with it, though the connection does not", async () => {
  const text = `retry: 2000\n\n${event("a", job("waiting"))}: still here\n\n${event("b", job("done", 10))}`;
  const { read, lastEventIds } = clientReading([[text.slice(0, 30), text.slice(30), "left open"]]);
  expect(await read()).toEqual([job("waiting"), job("done", 10)]);
  expect(lastEventIds).toEqual([null]);
});

test("a connection that breaks or ends early goes on after the last event", async () => {
  const { read, lastEventIds } = clientReading([
    ["retry: 2000\n\n", event("a", job("waiting")), breaks],
    [event("b", job("active", 5))],
    [event("c", job("failed", 5))],
  ]);
  expect(await read()).toEqual([job("waiting"), job("active", 5), job("failed", 5)]);
  expect(lastEventIds).toEqual([null, "a", "b"]);
});

test("ends where the server says that there is no more", async () => {
  expect(await clientReading([]).read()).toEqual([]);
});

test("gives up on connections that bring nothing; one that only says it is still there works", async () => {
  const silent = ["retry: 10\n\n", breaks];
  expect(await clientReading([silent, silent, silent]).read()).toEqual(["terminated"]);
  expect(await clientReading([["retry: 10\n\n"], []]).read()).toEqual(["The job's events end before the job."]);
  const alive = ["retry: 10\n\n", ": still here\n\n", breaks];
  expect(await clientReading([alive, alive, alive, alive]).read()).toEqual([]);
});
