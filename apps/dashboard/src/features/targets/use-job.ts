import type { Job } from "@standpoint/contract";
import { useEffect, useState } from "react";
import { watchJob } from "../../queries.ts";

/**
 * A job as it goes on, by server-sent events; `null` before the first.
 *
 * @param onDone is told once, when it has come to its end
 */
export function useJob(id: string | undefined, { attempt, onDone }: { attempt: number; onDone: () => void }) {
  const [job, setJob] = useState<Job | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (id === undefined) return;
    const watching = new AbortController();
    setError(null);
    void (async () => {
      let last: Job | null = null;
      for await (const next of watchJob(id, { signal: watching.signal })) {
        last = next;
        setJob(next);
      }
      if (last?.state === "done") onDone();
    })().catch((reason: unknown) => {
      if (!watching.signal.aborted) setError(reason);
    });
    return () => watching.abort();
  }, [id, attempt, onDone]);
  return { job, error };
}
