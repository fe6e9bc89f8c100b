import type { ArticleResult } from "@standpoint/contract";
import { expect, test, vi } from "vitest";
import { badRecordsFile, createBulk } from "./bulk.ts";

const problem = { type: "about:blank", title: "It does not fit", status: 422, detail: "There is no text." };
const results: ArticleResult[] = [
  { line: 2, id: "art_a", status: "created" },
  { line: 3, id: "art_a", status: "unchanged" },
  { line: 4, id: null, status: "queued", job: "j" },
  { line: 5, problem },
  { line: 6, id: "art_b", status: "created" },
];

test("counts what becomes of each record, and keeps the bad ones", async () => {
  const bulk = createBulk();
  await bulk.run(async function* () {
    yield* results;
  });
  expect(bulk.store.get()).toMatchObject({
    state: "done",
    created: 2,
    unchanged: 1,
    queued: 1,
    bad: [{ line: 5, problem: { detail: "There is no text." } }],
    newest: ["art_b", "art_a"],
    error: null,
  });
});

test("keeps what it has when it is stopped, or fails", async () => {
  const bulk = createBulk();
  const running = bulk.run(async function* (signal) {
    yield* results.slice(0, 1);
    await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  await vi.waitFor(() => expect(bulk.store.get()?.created).toBe(1));
  bulk.stop();
  await running;
  expect(bulk.store.get()).toMatchObject({ state: "stopped", created: 1 });

  await bulk.run(async function* () {
    yield* results.slice(0, 1);
    throw new Error("The connection is lost.");
  });
  expect(bulk.store.get()).toMatchObject({ state: "failed", created: 1, error: new Error("The connection is lost.") });
});

test("writes the bad records down, a line each", async () => {
  const file = badRecordsFile([
    { line: 5, problem: { type: "about:blank", title: "Bad", status: 422, detail: "=1+1\nno" } },
  ]);
  expect(await file.text()).toBe('{"line":5,"reason":"=1+1\\nno"}\n');
});
