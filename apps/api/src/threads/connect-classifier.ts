import type { MessagePort } from "node:worker_threads";
import type { Classifier } from "@standpoint/stance";
import { askTasks } from "./ask-tasks.ts";
import type { ClassifierAnswer, ClassifierTask } from "./classifier-thread.ts";

/**
 * The classifier of another thread.
 *
 * @param port of `openClassifier`; keeps this thread alive while an answer is waited for
 * @throws {ModelUnusableError} when a file of its model is missing or damaged
 */
export async function connectClassifier(port: MessagePort): Promise<Classifier> {
  const { ask, end } = askTasks<ClassifierTask, ClassifierAnswer>(port);
  port.once("close", () => end(new Error("The thread of the learned model has ended.")));
  const { version, minimumProbability } = await ask(null);
  return {
    version,
    minimumProbability,
    classify: async (pairs) => (pairs.length === 0 ? [] : (await ask(pairs)).probabilities),
  };
}
