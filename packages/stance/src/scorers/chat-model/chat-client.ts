import { ScorerUnavailableError } from "@standpoint/domain";
import { type Answer, readAnswer } from "./answer.ts";
import { createBudget, type Usage } from "./budget.ts";
import { bodyOf, exchange, maxAnswerTokens, type Reply } from "./exchange.ts";
import { createLimiter } from "./limiter.ts";
import type { Message } from "./prompt.ts";
import type { ChatModelSettings, Surroundings } from "./settings.ts";

export const scorerName = "chat-model";

/** Requests under way at once. */
const concurrency = 4;
/** How often one question is asked before the server counts as gone. */
const maxAttempts = 4;
/** The wait before the second attempt; it doubles with each. */
const firstWaitMs = 1_000;
/** Longest wait within one call; who would have to wait longer is told so. */
const maxWaitMs = 20_000;
/** How long a server that failed is left alone. */
const restMs = 30_000;
/** What to tell who comes after the ceiling was reached: only a new start lifts it. */
const ceilingMs = 3_600_000;

/** An answer, and the words it was read from. */
export interface Asked {
  readonly written: string;
  readonly answer: Answer;
}

/**
 * Asks until there is a readable answer: a few requests at a time, again after a growing wait where that may help, and
 * none for a while once the server has failed, so that whoever comes next is not kept waiting for it.
 *
 * @throws {ScorerUnavailableError} (rejects) when there is no answer to be had now, or the ceiling is reached.
 */
export function createChatClient(
  settings: ChatModelSettings,
  surroundings: Surroundings,
): (messages: readonly Message[]) => Promise<Asked> {
  const { now, sleep, random } = surroundings;
  const budget = createBudget(settings);
  const limit = createLimiter(concurrency);
  let isBare = false;
  let rest = { until: 0, reason: "" };

  return (messages) => limit(() => ask(messages));

  async function ask(messages: readonly Message[]): Promise<Asked> {
    for (let attempt = 1; ; attempt += 1) {
      if (now() < rest.until) throw unavailable(rest.reason, rest.until - now());
      const reply = await send(messages);
      const answer = reply.kind === "written" ? readAnswer(reply.text) : null;
      if (reply.kind === "written" && answer !== null) return { written: reply.text, answer };
      const asked = reply.kind === "busy" ? (reply.retryAfterMs ?? 0) : 0;
      const waitMs = Math.max(asked, firstWaitMs * 2 ** (attempt - 1) * (0.5 + random() / 2));
      if (attempt === maxAttempts || waitMs > maxWaitMs || reply.kind === "refused") throw giveUp(reply, asked);
      await sleep(waitMs);
    }
  }

  /** What the server has against one question, or the model cannot answer, stops no other; else the server rests. */
  function giveUp(reply: Reply, askedMs: number): ScorerUnavailableError {
    if (reply.kind === "written") return unavailable("its answer has not the shape that was asked for", restMs);
    if (isRefusedQuestion(reply)) return unavailable(reply.reason, restMs);
    const forMs = Math.max(askedMs, restMs);
    rest = { until: now() + forMs, reason: reply.reason };
    return unavailable(reply.reason, forMs, "cause" in reply ? reply.cause : undefined);
  }

  /** Some servers refuse a request for its schema or its limits; from the first that takes a bare one, all are bare. */
  async function send(messages: readonly Message[]): Promise<Reply> {
    const reply = await sendBody(bodyOf(settings.model, messages, isBare));
    if (isBare || !isRefusedQuestion(reply)) return reply;
    const bare = await sendBody(bodyOf(settings.model, messages, true));
    isBare = bare.kind === "written";
    return bare;
  }

  async function sendBody(body: string): Promise<Reply> {
    // A token is hardly ever shorter than one character.
    const most: Usage = { read: body.length, written: maxAnswerTokens };
    const settle = budget.reserve(most);
    if (settle === null) {
      const { maxRequests, maxCost } = settings;
      throw unavailable(`its ceiling of ${maxRequests} requests or a cost of ${maxCost} is reached`, ceilingMs);
    }
    const reply = await exchange(settings, surroundings, body);
    settle(usageOf(reply) ?? most);
    return reply;
  }

  function unavailable(reason: string, forMs: number, cause?: unknown): ScorerUnavailableError {
    return new ScorerUnavailableError(scorerName, reason, { retryAfterSeconds: Math.ceil(forMs / 1_000), cause });
  }
}

/** The body is not to the server's liking: its members, its length, its words. Another status is about address, key or model. */
function isRefusedQuestion(reply: Reply): reply is Extract<Reply, { kind: "refused" }> {
  return reply.kind === "refused" && [400, 413, 422].includes(reply.status);
}

/** `null` when nobody said: then it may have been the most. */
function usageOf(reply: Reply): Usage | null {
  switch (reply.kind) {
    case "written":
      return reply.usage;
    case "late":
      return null;
    case "busy":
    case "refused":
      return { read: 0, written: 0 };
  }
}
