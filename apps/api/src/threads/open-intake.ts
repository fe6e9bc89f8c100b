import { DocumentNotReadableError, DomainError } from "@standpoint/domain";
import {
  type FetchAnswer,
  type FetchRequest,
  type FoundArticle,
  type FoundFeed,
  fetchDocument,
  type ReceivedDocument,
  type ReceivedFeed,
} from "@standpoint/intake";
import type { Env } from "../env.ts";
import type { IntakeTask } from "./intake-thread.ts";
import { createThreadPool } from "./thread-pool.ts";

/** Where articles come from that are no text yet; rejects as `readDocument` and `fetchDocument` do. */
export interface Intake {
  /** @param signal gives it up */
  read(document: ReceivedDocument, signal?: AbortSignal): Promise<FoundArticle>;
  readFeed(feed: ReceivedFeed, signal?: AbortSignal): Promise<FoundFeed>;
  fetch(request: FetchRequest): Promise<FetchAnswer>;
}

/** The longest that reading a document may take. Most take less than a second. */
const maxReadMs = 10_000;

/** The most that reading may have unpacked at a time: a PDF of a megabyte may hold gigabytes. */
const maxBufferBytes = 256_000_000;

/** Reads documents in threads, which end with those that are made to take for ever, or all memory. */
export function openIntake({ threads }: Pick<Env, "threads">): Intake & { close(): Promise<void> } {
  const file = new URL("./intake-thread.ts", import.meta.url);
  const pool = createThreadPool<IntakeTask, FoundArticle | FoundFeed>({
    file,
    size: threads,
    maxBufferBytes,
    data: null,
  });
  const read = async (task: IntakeTask, signal: AbortSignal | undefined) => {
    const timeout = AbortSignal.timeout(maxReadMs);
    try {
      return await pool.run(task, AbortSignal.any([timeout, ...(signal ? [signal] : [])]));
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof DomainError) throw cause;
      // Its thread is dead.
      const reason = timeout.aborted ? `longer than ${maxReadMs / 1_000} s` : "more memory than is given to it";
      throw new DocumentNotReadableError(`that takes ${reason}`, { cause });
    }
  };
  return {
    read: async (document, signal) => (await read(document, signal)) as FoundArticle,
    readFeed: async (feed, signal) => (await read(feed, signal)) as FoundFeed,
    fetch: (request) => fetchDocument(request),
    close: () => pool.close(),
  };
}
