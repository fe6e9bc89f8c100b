import { setTimeout } from "node:timers/promises";
import type { Jobs } from "@standpoint/jobs";
import type { Store } from "@standpoint/storage";

/** Deliveries that are queued at a time. */
const batchSize = 100;

const pollMs = 1_000;
const forgetMs = 60 * 60 * 1_000;

/**
 * Keeps an eye on what webhooks are to be told: gives each delivery a job, and deletes old ones.
 *
 * Several processes may do so: a delivery has one job, whoever queues it.
 *
 * @returns a function that ends it
 */
export function queueDeliveries(
  { webhooks }: Pick<Store, "webhooks">,
  jobs: Pick<Jobs, "add">,
  onError: (message: string) => void,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const queue = async () => {
    for (let ids = await webhooks.listUnqueued(batchSize); ids.length > 0 && !signal.aborted; ) {
      for (const deliveryId of ids) await jobs.add("deliver-webhook", { deliveryId });
      await webhooks.markQueued(ids);
      ids = await webhooks.listUnqueued(batchSize);
    }
  };
  const watch = async () => {
    for (let forgottenAt = Number.NEGATIVE_INFINITY; !signal.aborted; ) {
      try {
        if (performance.now() - forgottenAt > forgetMs) {
          await webhooks.forgetOld();
          forgottenAt = performance.now();
        }
        await queue();
      } catch (error) {
        onError(`webhooks: ${error instanceof Error ? error.message : String(error)}`);
      }
      await setTimeout(pollMs, undefined, { signal }).catch(() => {});
    }
  };
  const watching = watch();
  return async () => {
    stopping.abort();
    await watching;
  };
}
