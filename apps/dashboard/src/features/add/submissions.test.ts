import type { Job } from "@standpoint/contract";
import { expect, test, vi } from "vitest";
import { testStatement } from "../../test-data.ts";
import { createSubmissions, foundIn, type Send } from "./submissions.ts";

const analyzed = (id: string) =>
  ({ article: { id }, copyOf: null, copies: [], statements: [] }) as unknown as Awaited<ReturnType<Send>>["analyzed"];
const job = (state: Job["state"]) => ({ id: "job", state, error: null }) as Job;

test("counts statements once, and for each claim those that address it", () => {
  const stance = { ...testStatement({ id: "a" }).stance, value: 0.5 };
  const attribution = {
    speaker: { id: "ada", kind: "person" as const, name: "Ada", role: null, organization: null },
    sieve: "explicit-name" as const,
    confidence: 0.9,
  };
  expect(
    foundIn({
      article: analyzed("art_1").article,
      statements: [
        testStatement({ id: "a", targetId: "harbour", stance, attribution }),
        testStatement({ id: "a", targetId: "pier", attribution }),
        testStatement({ id: "b", targetId: "harbour" }),
        testStatement({ id: "b", targetId: "pier", stance }),
      ],
    }),
  ).toEqual({
    facts: expect.objectContaining({ speakers: 1 }),
    statements: 2,
    unattributed: 1,
    toward: [
      { targetId: "harbour", count: 1 },
      { targetId: "pier", count: 1 },
    ],
  });
});

test("sends two at a time, the others wait for them", async () => {
  const submissions = createSubmissions();
  const finish: (() => void)[] = [];
  const send =
    (id: string): Send =>
    () =>
      new Promise((resolve) => finish.push(() => resolve({ outcome: "created", analyzed: analyzed(id) })));
  for (const id of ["a", "b", "c"]) submissions.submit(id, send(id));
  const states = () => submissions.store.get().map(({ name, state }) => `${name} ${state}`);
  expect(states()).toEqual(["c waiting", "b reading", "a reading"]);
  finish[0]?.();
  await vi.waitFor(() => expect(states()).toEqual(["c reading", "b reading", "a done"]));
  expect(submissions.store.get()[2]?.added?.articleId).toBe("a");
});

test("says why one failed, lets it be sent again, and goes on with the others", async () => {
  const submissions = createSubmissions();
  let isFailing = true;
  const id = submissions.submit("a", async (onJob) => {
    onJob(job("waiting"));
    if (isFailing) throw new Error("No page is there.");
    return { outcome: "created", analyzed: analyzed("a") };
  });
  submissions.submit("b", async () => ({ outcome: "unchanged", analyzed: analyzed("b") }));
  const states = () => submissions.store.get().map(({ state }) => state);
  await vi.waitFor(() => expect(states()).toEqual(["done", "failed"]));
  expect(submissions.store.get()[1]?.error).toEqual(new Error("No page is there."));
  isFailing = false;
  submissions.retry(id);
  await vi.waitFor(() => expect(states()).toEqual(["done", "done"]));
  submissions.remove(id);
  expect(states()).toEqual(["done"]);
});

test("what somebody cancelled is not said to have failed", async () => {
  const submissions = createSubmissions();
  submissions.submit("a", async (onJob) => {
    onJob(job("cancelled"));
    throw new Error("cancelled");
  });
  await vi.waitFor(() => expect(submissions.store.get()[0]?.state).toBe("cancelled"));
});
