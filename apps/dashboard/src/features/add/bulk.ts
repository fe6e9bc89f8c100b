import type { ArticleResult, Problem } from "@standpoint/contract";
import { createStore } from "../../external-store.ts";

/** What has become of many records so far. */
export interface BulkRun {
  readonly state: "running" | "done" | "stopped" | "failed";
  readonly created: number;
  readonly unchanged: number;
  readonly queued: number;
  readonly bad: readonly BadRecord[];
  /** The newest articles that were added. */
  readonly newest: readonly string[];
  readonly error: unknown;
}

export interface BadRecord {
  readonly line: number;
  readonly problem: Problem;
}

const newestLength = 10;

const begun: BulkRun = { state: "running", created: 0, unchanged: 0, queued: 0, bad: [], newest: [], error: null };

/** The run with one more result in it. */
export function withResult(run: BulkRun, result: ArticleResult): BulkRun {
  if ("problem" in result) {
    const { line, problem } = result;
    return { ...run, bad: [...run.bad, { line, problem }] };
  }
  const counted = { ...run, [result.status]: run[result.status] + 1 };
  if (result.status !== "created") return counted;
  return { ...counted, newest: [result.id, ...run.newest].slice(0, newestLength) };
}

/** Records that are added one after another, whatever view is open. */
export function createBulk() {
  const store = createStore<BulkRun | null>(null);
  let stopping = new AbortController();
  return {
    store,
    async run(results: (signal: AbortSignal) => AsyncIterable<ArticleResult>): Promise<void> {
      stopping = new AbortController();
      const { signal } = stopping;
      store.change(() => begun);
      try {
        for await (const result of results(signal)) store.change((run) => withResult(run ?? begun, result));
        store.change((run) => ({ ...(run ?? begun), state: "done" }));
      } catch (error) {
        store.change((run) => ({ ...(run ?? begun), state: signal.aborted ? "stopped" : "failed", error }));
      }
    },
    /** What is added stays. */
    stop: () => stopping.abort(),
  };
}

/** Why a record is bad, in the API's words. */
export function reasonOf({ detail, title }: Problem): string {
  return detail ?? title;
}

/** A line of JSON for each bad record. */
export function badRecordsFile(bad: readonly BadRecord[]): Blob {
  return new Blob(
    bad.map(({ line, problem }) => `${JSON.stringify({ line, reason: reasonOf(problem) })}\n`),
    { type: "application/x-ndjson" },
  );
}
