import type { Job } from "@standpoint/contract";
import { linesOf } from "./lines-of.ts";
import { isNetworkError, wait } from "./send-with-retries.ts";

/**
 * A job as its server-sent events tell it, until it is over; a connection that breaks is made again.
 *
 * @param connect asks for the events after the last one that was read
 */
export async function* watchJob(
  connect: (lastEventId: string | undefined) => Promise<Response>,
  { retries, signal }: { readonly retries: number; readonly signal: AbortSignal | undefined },
): AsyncGenerator<Job, void> {
  let lastEventId: string | undefined;
  let waitMs = 0;
  for (let breaks = 0; ; breaks += 1) {
    try {
      const response = await connect(lastEventId);
      if (response.status === 204) return;
      for await (const line of linesOf(response)) {
        const [, field, value = ""] = /^(\w+): (.*)$/.exec(line) ?? [];
        if (field === "retry") waitMs = Number(value);
        if (field === "id") lastEventId = value;
        // Told something, if only (a comment) that there is nothing new: the connection works.
        if (field === "data" || line.startsWith(":")) breaks = 0;
        if (field !== "data") continue;
        const job = JSON.parse(value) as Job;
        yield job;
        if (job.state !== "waiting" && job.state !== "active") return;
      }
      if (breaks === retries) throw new Error("The job's events end before the job.");
    } catch (error) {
      if (breaks === retries || !isNetworkError(error)) throw error;
    }
    await wait(waitMs, signal);
  }
}
