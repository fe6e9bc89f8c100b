import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { ScorerName, Target } from "@standpoint/domain";
import {
  type Classifier,
  createChatModelScorer,
  createCrossEncoderScorer,
  createRolesScorer,
  type StanceScorer,
} from "@standpoint/stance";
import { type Env, EnvInvalidError } from "./env.ts";
import { timedFetch } from "./timed-fetch.ts";

/** Where the learned model is read: {@link loadClassifierHere}, or in a thread of its own. */
export type LoadClassifier = () => Promise<Classifier>;

/** How each scorer is made; what only one of them needs is loaded when it is chosen. */
const scorers: Readonly<Record<ScorerName, (env: Env, load: LoadClassifier) => StanceScorer | Promise<StanceScorer>>> =
  {
    roles: createRolesScorer,
    "cross-encoder": async (_, load) => createCrossEncoderScorer(await load()),
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
export async function openScorer(name: ScorerName, env: Env, load = loadClassifierHere): Promise<StanceScorer> {
  return await scorers[name](env, load);
}

/**
 * The scorer of a target. Each is opened once, when a target first needs it.
 *
 * What it gives rejects as {@link openScorer} does.
 */
export function openScorers(env: Env, load = loadClassifierHere): (target: Target) => Promise<StanceScorer> {
  const opened = new Map<ScorerName, Promise<StanceScorer>>();
  return async (target) => {
    const name = scorerNameOf(target, env);
    const scorer = opened.get(name) ?? openScorer(name, env, load);
    opened.set(name, scorer);
    return await scorer;
  };
}

/** In the thread that asks, as commands do. */
async function loadClassifierHere(): Promise<Classifier> {
  const { loadClassifier, modelFolder } = await import("@standpoint/classifier");
  return await loadClassifier(modelFolder);
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
