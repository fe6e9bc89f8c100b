import type { CopyCsv } from "../files/csv-stream.ts";
import { streamOf } from "../files/stream-of.ts";
import { askTasks } from "./ask-tasks.ts";
import type { CsvTask } from "./csv-thread.ts";
import { openLastingThread } from "./lasting-thread.ts";

/**
 * Reads a server's statements and writes them as CSV in a thread: a million rows leave so much behind that collecting it
 * would keep all other requests waiting for a tenth of a second at a time.
 */
export function openCsv(databaseUrl: string): { readonly copyCsv: CopyCsv; close(): Promise<void> } {
  const thread = openLastingThread(new URL("./csv-thread.ts", import.meta.url), databaseUrl);
  return {
    copyCsv(query, style) {
      const port = thread.connect();
      const { ask, end } = askTasks<CsvTask, Uint8Array | null>(port);
      port.once("close", () => end(new Error("The thread that writes the file has ended.")));
      async function* blocks(): AsyncGenerator<Uint8Array, void> {
        try {
          // One is made while another is sent.
          let next = ask({ query, style });
          for (let block = await next; block !== null; block = await next) {
            next = ask(null);
            next.catch(() => {});
            yield block;
          }
        } finally {
          port.close();
        }
      }
      return streamOf(blocks(), () => port.close());
    },
    close: () => thread.close(),
  };
}
