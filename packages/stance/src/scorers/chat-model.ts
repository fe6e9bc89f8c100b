import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Evidence, ownLabels, type StanceScore } from "@standpoint/domain";
import type { Passage, StanceScorer } from "../scorer.ts";
import { type Answer, readAnswer } from "./chat-model/answer.ts";
import { createChatClient, scorerName } from "./chat-model/chat-client.ts";
import { evidenceOf } from "./chat-model/evidence.ts";
import { type Message, promptOf, promptVersion } from "./chat-model/prompt.ts";
import type { ChatModelSettings, Surroundings } from "./chat-model/settings.ts";
import { joinAnswers, windowsOf } from "./chat-model/windows.ts";
import { toFourDigits } from "./to-four-digits.ts";

/**
 * A large model behind the chat completions API that Ollama, vLLM, llama.cpp and hosted services speak.
 *
 * Each question is paid for once: its answer is kept by the hash of model and question. Confidence is the model's own
 * word and not calibrated.
 *
 * `score` rejects with {@link ScorerUnavailableError} when an answer cannot be had now; there is never a made-up one, and
 * the answers that came are kept for the next time.
 */
export function createChatModelScorer(settings: ChatModelSettings, surroundings: Surroundings): StanceScorer {
  const { answers } = surroundings;
  const ask = createChatClient(settings, surroundings);
  /** Questions under way, so that the same one asked meanwhile waits for the first. */
  const pending = new Map<string, Promise<Answer>>();
  const version = `${settings.model}+prompt-${promptVersion}`;

  async function recallOrAsk(key: string, messages: readonly Message[]): Promise<Answer> {
    const known = readAnswer((await answers.get(key)) ?? "");
    if (known !== null) return known;
    const { written, answer } = await ask(messages);
    await answers.set(key, written);
    return answer;
  }

  async function answerOf(messages: readonly Message[]): Promise<Answer> {
    const key = bytesToHex(sha256(utf8ToBytes(JSON.stringify([settings.model, messages]))));
    const asked = pending.get(key) ?? recallOrAsk(key, messages).finally(() => pending.delete(key));
    pending.set(key, asked);
    return await asked;
  }

  return {
    name: scorerName,
    version,
    score: (passages, target) =>
      Promise.all(
        passages.map(async (passage): Promise<StanceScore> => {
          const { text } = passage;
          if (text.trim() === "") return { ...silent, labels: [], scorer: scorerName, scorerVersion: version };
          const windows: Passage[] = windowsOf(text).map((window) => ({ ...passage, text: window }));
          const found = await Promise.all(windows.map((window) => answerOf(promptOf(window, target))));
          const weighed = weigh(text, joinAnswers(found));
          // A chat model's confidence is its own word, so no label but its own can be kept in play.
          return { ...weighed, labels: ownLabels(weighed.value), scorer: scorerName, scorerVersion: version };
        }),
      ),
  };
}

type Weighed = Pick<StanceScore, "value" | "confidence" | "evidence">;

const silent: Weighed = { value: null, confidence: 1, evidence: [] };

/** Value and evidence in whole ten-thousandths. Without a quotation that bears it out a value is the whole passage's, and half believed. */
function weigh(text: string, answer: Answer): Weighed {
  const value = answer.value === null ? null : toFourDigits(answer.value);
  const confidence = toFourDigits(answer.confidence);
  const evidence = evidenceOf(text, { ...answer, value });
  if (value === null || value === 0 || evidence.length > 0) return { value, confidence, evidence };
  return { value, confidence: toFourDigits(confidence / 2), evidence: [wholeOf(text, value)] };
}

function wholeOf(text: string, weight: number): Evidence {
  const start = text.length - text.trimStart().length;
  return { start, end: start + text.trim().length, weight };
}
