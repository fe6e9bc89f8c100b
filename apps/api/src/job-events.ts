import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { JobNotFoundError } from "@standpoint/domain";
import type { Job, Jobs } from "@standpoint/jobs";
import { streamOf } from "./files/stream-of.ts";

export interface JobEvents {
  /**
   * The job as server-sent events: as it is, then on every change until it is over.
   *
   * @param lastEventId the event that the reader has seen; it is not sent again
   * @returns `null` where that was the last one
   * @throws {JobNotFoundError}
   */
  stream(id: string, lastEventId: string | undefined): Promise<ReadableStream<Uint8Array> | null>;
}

/** After how long a reader whose connection broke comes back, in milliseconds. */
const retryMs = 2_000;

/** Follows jobs for those who read their events; all readers of one job share its polls, and without readers there are none. */
export function jobEvents(
  { get }: Pick<Jobs, "get">,
  { pollMs = 500, heartbeatMs = 15_000 }: { readonly pollMs?: number; readonly heartbeatMs?: number } = {},
): JobEvents {
  const polls = new Map<string, Promise<Job>>();
  const nextPoll = (id: string): Promise<Job> => {
    const poll = polls.get(id) ?? setTimeout(pollMs).then(() => get(id));
    polls.set(id, poll);
    const forget = () => void polls.delete(id);
    poll.then(forget, forget);
    return poll;
  };

  async function* eventsOf(
    first: Job,
    lastEventId: string | undefined,
    left: AbortSignal,
  ): AsyncGenerator<Uint8Array, void> {
    let [job, seen, sentAt] = [first, lastEventId, performance.now()];
    yield encode(`retry: ${retryMs}\n\n`);
    while (!left.aborted) {
      const eventId = versionOf(job);
      if (eventId !== seen) {
        yield encode(`id: ${eventId}\ndata: ${JSON.stringify(job)}\n\n`);
        [seen, sentAt] = [eventId, performance.now()];
      } else if (performance.now() - sentAt >= heartbeatMs) {
        // Tells proxies that the connection is in use, and us that it is not when the reader has gone.
        yield encode(": still here\n\n");
        sentAt = performance.now();
      }
      if (isOver(job)) return;
      try {
        job = await nextPoll(job.id);
      } catch (error) {
        // Deleted with its article: a reader who comes back is told so.
        if (error instanceof JobNotFoundError) return;
        throw error;
      }
    }
  }

  return {
    async stream(id, lastEventId) {
      const job = await get(id);
      if (isOver(job) && versionOf(job) === lastEventId) return null;
      const left = new AbortController();
      return streamOf(eventsOf(job, lastEventId, left.signal), () => left.abort());
    },
  };
}

const encode = (text: string) => new TextEncoder().encode(text);

function isOver({ state }: Job): boolean {
  return state !== "waiting" && state !== "active";
}

/** The same for the same content, in whichever process it is read. */
function versionOf(job: Job): string {
  return createHash("sha256").update(JSON.stringify(job)).digest("base64url").slice(0, 16);
}
