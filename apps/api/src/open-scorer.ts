import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";
import type { ScorerName, Target } from "@standpoint/domain";
import {
  createChatModelScorer,
  createCrossEncoderScorer,
  createRolesScorer,
  type StanceScorer,
} from "@standpoint/stance";
import { type Env, EnvInvalidError } from "./env.ts";
import { timedFetch } from "./timed-fetch.ts";

/** How each scorer is made; what only one of them needs is loaded when it is chosen. */
const scorers: Readonly<Record<ScorerName, (env: Env) => StanceScorer | Promise<StanceScorer>>> = {
  roles: createRolesScorer,
  "cross-encoder": openCrossEncoder,
  "chat-model": openChatModel,
};

/** Whether a scorer waits for a model in another process; the others keep a core busy. */
export const asksElsewhere = (name: ScorerName): boolean => name === "chat-model";

/** Which scorer a target is scored by: the one it names, else the environment's. */
export const scorerNameOf = (target: Pick<Target, "scorer">, env: Pick<Env, "scorer">): ScorerName =>
  target.scorer ?? env.scorer;

/**
 * A scorer, ready to score.
 *
 * @throws {EnvInvalidError} when a variable that it needs is missing
 * @throws {ModelUnusableError} when a file of its model is missing or damaged
 */
export async function openScorer(name: ScorerName, env: Env): Promise<StanceScorer> {
  return await scorers[name](env);
}

/**
 * The scorer of a target. Each is opened once, when a target first needs it.
 *
 * What it gives rejects as {@link openScorer} does.
 */
export function openScorers(env: Env): (target: Target) => Promise<StanceScorer> {
  const opened = new Map<ScorerName, Promise<StanceScorer>>();
  return async (target) => {
    const name = scorerNameOf(target, env);
    const scorer = opened.get(name) ?? openScorer(name, env);
    opened.set(name, scorer);
    return await scorer;
  };
}

async function openCrossEncoder(): Promise<StanceScorer> {
  const { loadClassifier, modelFolder } = await import("@standpoint/classifier");
  // Threads of ours read at the same time; each is enough work for one core.
  return createCrossEncoderScorer(await loadClassifier(modelFolder, { threads: isMainThread ? 2 : 1 }));
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
