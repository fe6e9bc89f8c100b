import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { ScorerName, Target } from "@standpoint/domain";
import { createChatModelScorer, createRolesScorer, type StanceScorer } from "@standpoint/stance";
import { type Env, EnvInvalidError } from "./env.ts";
import { timedFetch } from "./timed-fetch.ts";

/** How each scorer is made; what only one of them needs is loaded when it is chosen. */
const scorers: Readonly<Record<ScorerName, (env: Env) => StanceScorer | Promise<StanceScorer>>> = {
  roles: createRolesScorer,
  "chat-model": openChatModel,
};

/** Whether a scorer waits for a model in another process; the others keep a core busy. */
export const asksElsewhere = (name: ScorerName): boolean => name === "chat-model";

/**
 * The scorer that the environment names, ready to score.
 *
 * @throws {EnvInvalidError} when a variable that it needs is missing
 */
export async function openScorer(env: Env): Promise<StanceScorer> {
  return await scorers[env.scorer](env);
}

/**
 * The scorer of a target: the one it names, or the environment's. Each is opened once, when a target first needs it.
 *
 * What it gives rejects as {@link openScorer} does.
 */
export function openScorers(env: Env): (target: Pick<Target, "scorer">) => Promise<StanceScorer> {
  const opened = new Map<ScorerName, Promise<StanceScorer>>();
  return async ({ scorer: name = env.scorer }) => {
    const scorer = opened.get(name) ?? openScorer({ ...env, scorer: name });
    opened.set(name, scorer);
    return await scorer;
  };
}

async function openChatModel({ chatModel, dataFolder }: Env): Promise<StanceScorer> {
  if (chatModel === null)
    throw new EnvInvalidError("CHAT_MODEL_URL, CHAT_MODEL_NAME: the scorer chat-model needs both");
  const { openAnswerFile } = await import("@standpoint/storage");
  return createChatModelScorer(chatModel, {
    fetch: timedFetch,
    now: Date.now,
    sleep: setTimeout,
    random: Math.random,
    answers: await openAnswerFile(join(dataFolder, "chat-answers.jsonl")),
  });
}
