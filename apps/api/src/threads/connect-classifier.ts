import type { MessagePort } from "node:worker_threads";
import type { Classifier } from "@standpoint/stance";
import type { ClassifierAnswer, ClassifierTask } from "./classifier-thread.ts";
import { fromErrorMessage } from "./error-message.ts";
import type { ThreadRequest, ThreadResponse } from "./thread-pool.ts";

/**
 * The classifier of another thread.
 *
 * @param port of {@link ClassifierThread}; keeps this thread alive while an answer is waited for
 * @throws {ModelUnusableError} when a file of its model is missing or damaged
 */
export async function connectClassifier(port: MessagePort): Promise<Classifier> {
  const calls = new Map<number, PromiseWithResolvers<ClassifierAnswer>>();
  let lastNumber = 0;
  port.on("message", (response: ThreadResponse<ClassifierAnswer>) => {
    const call = calls.get(response.number);
    calls.delete(response.number);
    if (calls.size === 0) port.unref();
    if ("error" in response) call?.reject(fromErrorMessage(response.error));
    else call?.resolve(response.answer);
  });
  port.once("close", () => {
    for (const call of calls.values()) call.reject(new Error("The thread of the learned model has ended."));
  });
  const ask = (task: ClassifierTask) => {
    const call = Promise.withResolvers<ClassifierAnswer>();
    lastNumber += 1;
    calls.set(lastNumber, call);
    port.ref();
    port.postMessage({ number: lastNumber, task } satisfies ThreadRequest<ClassifierTask>);
    return call.promise;
  };
  const { version, minimumProbability } = await ask(null);
  return {
    version,
    minimumProbability,
    classify: async (pairs) => (pairs.length === 0 ? [] : (await ask(pairs)).probabilities),
  };
}
