import { ScorerUnavailableError } from "@standpoint/domain";
import { passage, suiteTarget } from "../../scorer.suite.ts";
import type { StanceScorer } from "../../scorer.ts";
import { createChatModelScorer } from "../chat-model.ts";
import { createMemoryAnswers } from "./answer-store.ts";
import type { ChatModelSettings, Fetch, Surroundings } from "./settings.ts";

export const sampleSettings: ChatModelSettings = {
  url: "http://model.test/v1/",
  model: "sample:1b",
  key: "secret-key",
  timeoutMs: 5_000,
  maxRequests: 10_000,
  maxCost: 1,
  priceIn: 0,
  priceOut: 0,
};

/** For tests: words on both sides of the suite's claim. */
export const sampleText = "Lumora scares me, but Vantrix is far ahead.";

type Request = Parameters<Fetch>[1] & { readonly url: string };
type Response = Awaited<ReturnType<Fetch>>;

/** For tests: what was asked, the statement first; `extras` are all members of the request but its messages. */
export interface Question {
  readonly statement: string;
  readonly system: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly extras: Readonly<Record<string, unknown>>;
}

/** For tests: reads a request's body as the server would. */
export function questionOf(body: string): Question {
  const { messages, ...extras } = JSON.parse(body);
  const [system, user] = messages as { content: string }[];
  const data = JSON.parse(user?.content ?? "");
  return { statement: data.statement, system: system?.content ?? "", data, extras };
}

/** For tests: an answer of the right shape. */
export function answerWith(members: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ supporting: [], opposing: [], stance: "balanced", confidence: 0.75, ...members });
}

/** For tests: a completion with these words. */
export function completion(content: string, usage?: { prompt_tokens: number; completion_tokens: number }): Response {
  return reply(200, JSON.stringify({ choices: [{ message: { role: "assistant", content } }], usage }));
}

/** For tests: any reply of a server. */
export function reply(status: number, body = "", headers: Readonly<Record<string, string>> = {}): Response {
  return { status, headers: { get: (name) => headers[name.toLowerCase()] ?? null }, text: async () => body };
}

/**
 * For tests: a scorer that asks `serve` instead of a server, with a clock that only waiting moves.
 *
 * @returns the scorer, the requests it sent and the milliseconds it waited before each repeated one
 */
export function sampleScorer(
  serve: (request: Request, index: number) => Response | Promise<Response>,
  { settings = {}, ...surroundings }: { settings?: Partial<ChatModelSettings> } & Partial<Surroundings> = {},
) {
  const requests: Request[] = [];
  const waits: number[] = [];
  const clock = { ms: Date.parse("2026-01-01T00:00:00Z") };
  const scorer = createChatModelScorer(
    { ...sampleSettings, ...settings },
    {
      fetch: async (url, request) => {
        requests.push({ url, ...request });
        return await serve({ url, ...request }, requests.length - 1);
      },
      now: () => clock.ms,
      sleep: async (ms) => {
        waits.push(ms);
        clock.ms += ms;
      },
      random: () => 0,
      answers: createMemoryAnswers(),
      ...surroundings,
    },
  );
  return { scorer, requests, waits, clock };
}

/** For tests: the one score of a passage. */
export async function scoreOf({ scorer }: { readonly scorer: StanceScorer }, said = sampleText) {
  const [score] = await scorer.score([passage(said)], suiteTarget);
  if (score === undefined) throw new Error("no score");
  return score;
}

/** For tests: the error of a passage that gets no score. */
export async function errorOf(sample: { readonly scorer: StanceScorer }, said = sampleText) {
  const error = await scoreOf(sample, said).catch((cause: unknown) => cause);
  if (!(error instanceof ScorerUnavailableError)) throw new Error("no ScorerUnavailableError", { cause: error });
  return error;
}
