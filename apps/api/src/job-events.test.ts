import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { JobNotFoundError } from "@standpoint/domain";
import type { Job } from "@standpoint/jobs";
import { expect, test } from "vitest";
import { jobEvents } from "./job-events.ts";

const waiting: Job = {
  id: "job_1",
  kind: "rescore",
  subject: "tariffs",
  articleId: null,
  state: "waiting",
  attempts: 0,
  progress: null,
  error: null,
  createdAt: "2025-03-01T00:00:00.000Z",
  startedAt: null,
  endedAt: null,
  nextAttemptAt: null,
};
const active: Job = { ...waiting, state: "active", attempts: 1 };
const half: Job = { ...active, progress: { done: 5, total: 10 } };
const done: Job = { ...half, state: "done", progress: { done: 10, total: 10 } };

/** Events of jobs that are read one after the other; the last is read for ever. */
function eventsOf(states: readonly (Job | Error)[], options: { heartbeatMs?: number } = {}) {
  const reads = { count: 0 };
  const get = async (): Promise<Job> => {
    const state = states[Math.min(reads.count, states.length - 1)] as Job | Error;
    reads.count += 1;
    if (state instanceof Error) throw state;
    return state;
  };
  return { reads, events: jobEvents({ get }, { pollMs: 2, ...options }) };
}

const jobsIn = (text: string) => [...text.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data) as Job);

test("tells a job as it is, each change once, and ends when it is over", async () => {
  const { events } = eventsOf([waiting, waiting, active, half, half, done, waiting]);
  const text = await new Response(await events.stream("job_1", undefined)).text();
  expect(text).toMatch(/^retry: \d+\n\nid: \S+\ndata: /);
  expect(jobsIn(text)).toEqual([waiting, active, half, done]);
  const ids = [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(4);
});

test("a reader who comes back is not told again what was the last, and nothing at all after the end", async () => {
  const first = await new Response(await eventsOf([done]).events.stream("job_1", undefined)).text();
  const doneId = /^id: (.*)$/m.exec(first)?.[1];
  expect(await eventsOf([done]).events.stream("job_1", doneId)).toBeNull();

  const { events } = eventsOf([active, active, done]);
  const activeId = /^id: (.*)$/m.exec(
    await new Response(await eventsOf([active, done]).events.stream("job_1", undefined)).text(),
  )?.[1];
  expect(jobsIn(await new Response(await events.stream("job_1", activeId)).text())).toEqual([done]);
});

test("readers of one job share its polls", async () => {
  const { events, reads } = eventsOf([waiting, waiting, waiting, active, done]);
  const streams = await Promise.all([1, 2, 3].map(() => events.stream("job_1", undefined)));
  const texts = await Promise.all(streams.map((stream) => new Response(stream).text()));
  for (const text of texts) expect(jobsIn(text)).toEqual([waiting, active, done]);
  // Three first looks, then one poll for all of them.
  expect(reads.count).toBe(5);
});

test("says that it is still there while nothing changes", async () => {
  const states = [...Array<Job>(12).fill(active), done];
  const { events } = eventsOf(states, { heartbeatMs: 1 });
  const text = await new Response(await events.stream("job_1", undefined)).text();
  expect(text.match(/^: /gm)?.length).toBeGreaterThan(3);
  expect(jobsIn(text)).toEqual([active, done]);
});

test("a job that is deleted ends the events; a store that fails breaks them off", async () => {
  const gone = eventsOf([active, new JobNotFoundError("job_1")]);
  expect(jobsIn(await new Response(await gone.events.stream("job_1", undefined)).text())).toEqual([active]);
  await expect(gone.events.stream("job_1", undefined)).rejects.toThrow(JobNotFoundError);
  const broken = eventsOf([active, new Error("the database went away")]);
  await expect(new Response(await broken.events.stream("job_1", undefined)).text()).rejects.toThrow();
});

test("over a real connection, a reader who leaves ends the polls", async () => {
  const { events, reads } = eventsOf([active]);
  const server = createAdaptorServer({ fetch: async () => new Response(await events.stream("job_1", undefined)) });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const leave = new AbortController();
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, leave);
  const reader = response.body?.getReader();
  await reader?.read();
  await expect.poll(() => reads.count).toBeGreaterThan(5);
  leave.abort();
  await expect
    .poll(async () => {
      const before = reads.count;
      await setTimeout(20);
      return reads.count - before;
    })
    .toBe(0);
  await new Promise((closed) => server.close(closed));
});
