import type { AnswerStore } from "./answer-store.ts";

/** Where the model is, and what asking it may take. */
export interface ChatModelSettings {
  /** Base address of a chat completions API, e.g. `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; `null` where the server asks for none. */
  readonly key: string | null;
  /** How long one request may take, its answer read to the end. */
  readonly timeoutMs: number;
  /** Most requests of this scorer's life, repeated ones included. */
  readonly maxRequests: number;
  /** Most that these requests may cost, in the currency of the prices. */
  readonly maxCost: number;
  /** Price of a million tokens that the model reads. */
  readonly priceIn: number;
  /** Price of a million tokens that it writes. */
  readonly priceOut: number;
}

/** The machine around the scorer: an app gives the platform's own, a test what it wants to happen. */
export interface Surroundings {
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** [0, 1) */
  readonly random: () => number;
  readonly answers: AnswerStore;
}

/**
 * What of the platform's `fetch` is used: this package has no ambient types, so it is spelled out.
 *
 * Rejects when there is no answer, and with an error named `TimeoutError` when there is none, to its end, within `timeoutMs`.
 */
export type Fetch = (
  url: string,
  request: {
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly timeoutMs: number;
  },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;
