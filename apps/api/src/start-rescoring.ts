import type { Job } from "@standpoint/jobs";
import type { ScoreKey } from "@standpoint/storage";
import type { Dependencies } from "./app.ts";

/** Has everything that is stored scored by a key from now on; `null` where it is, or where there is nothing. */
export async function startRescoring(
  { store, jobs }: Pick<Dependencies, "store" | "jobs">,
  key: ScoreKey,
): Promise<Job | null> {
  const { finished } = await store.startScoring(key);
  return finished ? null : await jobs.add("rescore", { targetId: key.target.id });
}
