import type { Usage } from "./budget.ts";
import { answerSchema, type Message } from "./prompt.ts";
import type { ChatModelSettings, Surroundings } from "./settings.ts";

/** Most tokens of an answer; models that think first need more than the answer itself. */
export const maxAnswerTokens = 2_000;

/** What came of one request. */
export type Reply =
  | { readonly kind: "written"; readonly text: string; readonly usage: Usage | null }
  /** The server may answer later; `retryAfterMs` is what it said, or `null`. */
  | { readonly kind: "busy"; readonly reason: string; readonly retryAfterMs: number | null; readonly cause?: unknown }
  /** Nobody knows whether it was answered and paid for. */
  | { readonly kind: "late"; readonly reason: string; readonly cause: unknown }
  /** The same request will be refused again. */
  | { readonly kind: "refused"; readonly reason: string; readonly status: number };

/** The request's body: with all that makes the answer sure and short, or with the messages alone. */
export function bodyOf(model: string, messages: readonly Message[], isBare: boolean): string {
  if (isBare) return JSON.stringify({ model, messages });
  return JSON.stringify({
    model,
    messages,
    temperature: 0,
    max_tokens: maxAnswerTokens,
    response_format: { type: "json_schema", json_schema: { name: "stance", strict: true, schema: answerSchema } },
  });
}

/** One request to the chat completions API, and what came of it; never throws. */
export async function exchange(
  { url, key, timeoutMs }: ChatModelSettings,
  { fetch, now }: Pick<Surroundings, "fetch" | "now">,
  body: string,
): Promise<Reply> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(key !== null && { Authorization: `Bearer ${key}` }) },
      body,
      timeoutMs,
    });
    const text = await response.text();
    const { status } = response;
    if (status >= 200 && status < 300) return readCompletion(text);
    const reason = `its server answered ${status}${saidIn(text, key)}`;
    // 408 and 409 are a server's own timeout and lock.
    if (status >= 500 || [408, 409, 429].includes(status)) {
      return { kind: "busy", reason, retryAfterMs: retryAfterMs(response.headers.get("retry-after"), now()) };
    }
    return { kind: "refused", reason, status };
  } catch (cause) {
    if (cause instanceof Error && cause.name === "TimeoutError") {
      return { kind: "late", reason: `its server took longer than ${timeoutMs} ms`, cause };
    }
    return { kind: "busy", reason: "its server cannot be reached", retryAfterMs: null, cause };
  }
}

interface Completion {
  readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown };
}

/** The model's words; a completion of another shape has none, and what it cost is still counted. */
function readCompletion(text: string): Reply {
  const { choices, usage } = parse(text) as Completion;
  const content = choices?.[0]?.message?.content;
  const [read, written] = [usage?.prompt_tokens, usage?.completion_tokens];
  return {
    kind: "written",
    text: typeof content === "string" ? content : "",
    usage: isCount(read) && isCount(written) ? { read, written } : null,
  };
}

const isCount = (value: unknown): value is number => typeof value === "number" && value >= 0;

/** Longest part of a server's own words that a reason repeats. */
const maxSaidLength = 200;

/** What the server says of its error, in `error.message` or, as Ollama does, in `error`; never the key, which some repeat. */
function saidIn(text: string, key: string | null): string {
  const { error } = parse(text) as { error?: unknown };
  const message = typeof error === "object" && error !== null ? (error as { message?: unknown }).message : error;
  if (typeof message !== "string") return "";
  return `, “${(key === null ? message : message.replaceAll(key, "…")).slice(0, maxSaidLength)}”`;
}

/** The object in a body; an empty one when it holds none. */
function parse(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Longest wait that a server is believed to want, in milliseconds: an hour. */
const maxRetryAfterMs = 3_600_000;

/** Seconds or an HTTP date (RFC 9110, section 10.2.3). */
function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), maxRetryAfterMs);
}
