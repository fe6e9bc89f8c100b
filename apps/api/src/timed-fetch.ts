import type { Surroundings } from "@standpoint/stance";

/** The platform's `fetch`; it and reading what it gives reject with a `TimeoutError` once the time is over. */
export const timedFetch: Surroundings["fetch"] = async (url, { timeoutMs, ...request }) =>
  await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) });
