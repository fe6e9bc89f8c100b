import type { MessagePort, Worker } from "node:worker_threads";
import { type ErrorMessage, fromErrorMessage } from "./error-message.ts";

export interface ThreadRequest<Task> {
  readonly number: number;
  readonly task: Task;
}

export type ThreadResponse<Answer> = { readonly number: number } & (
  | { readonly answer: Answer }
  | { readonly error: ErrorMessage }
);

/** Asks one that answers with `answerTasks`. While it is waited for, it keeps this thread alive. */
export interface Asked<Task, Answer> {
  /** Rejects with what the other threw. */
  ask(task: Task): Promise<Answer>;
  /** Rejects all that is waited for. */
  end(error: Error): void;
}

export function askTasks<Task, Answer>(other: Worker | MessagePort): Asked<Task, Answer> {
  const calls = new Map<number, PromiseWithResolvers<Answer>>();
  let lastNumber = 0;
  other.on("message", (response: ThreadResponse<Answer>) => {
    const call = calls.get(response.number);
    calls.delete(response.number);
    if (calls.size === 0) other.unref();
    if ("error" in response) call?.reject(fromErrorMessage(response.error));
    else call?.resolve(response.answer);
  });
  return {
    ask(task) {
      const call = Promise.withResolvers<Answer>();
      lastNumber += 1;
      calls.set(lastNumber, call);
      other.ref();
      other.postMessage({ number: lastNumber, task } satisfies ThreadRequest<Task>);
      return call.promise;
    },
    end(error) {
      for (const { reject } of calls.values()) reject(error);
      calls.clear();
    },
  };
}
