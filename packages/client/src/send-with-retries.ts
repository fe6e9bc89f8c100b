/** Before the first repetition half to all of it, then twice as long each time. */
const firstWaitMs = 500;

/** Whoever is told to wait longer is told so, rather than left waiting. */
const longestWaitMs = 60_000;

/**
 * The answer to a request that may be sent again without harm: where the network fails, or the server cannot answer now
 * (429, 503), it is, after a pause that grows, and that is at least what `Retry-After` asks for.
 *
 * @param options.retries how often at most; then the last answer is given, or the network's error thrown
 */
export async function sendWithRetries(
  send: () => Promise<Response>,
  { retries, signal }: { readonly retries: number; readonly signal: AbortSignal | null | undefined },
): Promise<Response> {
  for (let failures = 0; ; failures += 1) {
    const response = await send().catch((error: unknown) => {
      if (failures === retries || !isNetworkError(error)) throw error;
      return null;
    });
    if (response !== null && (failures === retries || (response.status !== 429 && response.status !== 503)))
      return response;
    const backOffMs = firstWaitMs * 2 ** failures * (0.5 + Math.random() / 2);
    const waitMs = Math.max(backOffMs, askedWaitMs(response));
    if (response !== null && waitMs > longestWaitMs) return response;
    await response?.body?.cancel();
    await wait(waitMs, signal);
  }
}

/** What `fetch` and reading its body reject with where the connection fails; an abort is another error. */
export function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError;
}

/** @throws the signal's reason, once it is aborted */
export async function wait(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end);
  });
}

/** `Retry-After` (RFC 9110): seconds, or a date; a little more, so that those who were told the same do not come at once. */
function askedWaitMs(response: Response | null): number {
  const asked = response?.headers.get("retry-after") ?? "";
  const ms = /^\d+$/.test(asked) ? Number(asked) * 1_000 : Date.parse(asked) - Date.now();
  return ms > 0 ? ms + Math.random() * firstWaitMs : 0;
}
