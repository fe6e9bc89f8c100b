import { Worker } from "node:worker_threads";
import { streamOf } from "../files/stream-of.ts";
import { askTasks } from "./ask-tasks.ts";
import type { CsvWork } from "./csv-thread.ts";

/**
 * A CSV file of a server's statements, read and written in a thread of its own: a million rows leave so much behind that
 * collecting it would keep other requests waiting for a tenth of a second at a time.
 */
export function csvFromThread(work: CsvWork): ReadableStream<Uint8Array> {
  let worker: Worker | null = null;
  async function* blocks(): AsyncGenerator<Uint8Array, void> {
    worker = new Worker(new URL("./csv-thread.ts", import.meta.url), { workerData: work });
    const { ask, end } = askTasks<null, Uint8Array | null>(worker);
    worker.on("error", end);
    worker.on("exit", (code) => end(new Error(`The thread ended with code ${code}.`)));
    try {
      // One is made while another is sent.
      let next = ask(null);
      for (;;) {
        const block = await next;
        if (block === null) return;
        next = ask(null);
        next.catch(() => {});
        yield block;
      }
    } finally {
      await worker.terminate();
    }
  }
  return streamOf(blocks(), () => worker?.terminate());
}
