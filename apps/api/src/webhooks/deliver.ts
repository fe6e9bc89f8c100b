import type { Store } from "@standpoint/storage";
import { messageOf } from "./message-of.ts";
import { signedHeaders } from "./sign.ts";

/**
 * Sends a request to an address that a user gave.
 *
 * Must refuse addresses inside our own network, when it connects: a name may resolve to another one each time it is asked.
 */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Until there is a way to send that refuses addresses inside our own network, nothing is sent. */
export const refuseToSend: Send = () => Promise.reject(new Error("This server cannot send webhooks yet."));

/** How long a receiver may take to answer. */
const timeoutMs = 15_000;

/** Attempts in all, by the job queue's pauses, before a delivery is given up. */
const maxAttempts = 12;

/** The receiver did not take it, and may do so later. */
class NotDeliveredError extends Error {}

/**
 * Tells a webhook of an event, once more where it was not told yet, and records what became of it.
 *
 * @throws an error where it should be tried again
 */
export async function deliver(
  deliveryId: string,
  { store, send, now, signal }: { store: Store; send: Send; now: () => Date; signal: AbortSignal },
): Promise<void> {
  const task = await store.webhooks.getTask(deliveryId);
  if (task === null || task.state !== "pending") return;
  const record = async (
    state: "delivered" | "failed" | "obsolete" | "pending",
    error: string | null,
    status?: number,
  ) => await store.webhooks.addAttempt(deliveryId, { state, error, responseStatus: status ?? null });
  const message = await messageOf(task, store);
  if (message === null) return await record("obsolete", null);

  const body = JSON.stringify(message);
  const { url, secret } = task.webhook;
  const sentAt = Math.floor(now().getTime() / 1_000);
  const headers = { "content-type": "application/json", ...signedHeaders(body, { id: task.id, sentAt, secret }) };
  const outcome = await send(url, {
    method: "POST",
    headers,
    body,
    // An answer elsewhere is none: a receiver that moves says so to whoever set it up.
    redirect: "manual",
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  }).then(
    async (response) => {
      await response.body?.cancel();
      return { status: response.status, error: response.ok ? null : `It answered ${response.status}.` };
    },
    (error: unknown) => ({ status: undefined, error: reasonOf(error) }),
  );
  if (outcome.error === null) return await record("delivered", null, outcome.status);
  // 410: the receiver wants no more of it.
  const isLast = outcome.status === 410 || task.attempts + 1 >= maxAttempts;
  await record(isLast ? "failed" : "pending", outcome.error, outcome.status);
  if (!isLast) throw new NotDeliveredError(outcome.error);
}

/** `fetch` says little, and its cause what went wrong. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `It did not answer within ${timeoutMs / 1_000} s.`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
