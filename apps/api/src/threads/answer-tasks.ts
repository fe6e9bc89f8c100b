import { parentPort } from "node:worker_threads";
import { toErrorMessage } from "./error-message.ts";
import type { ThreadRequest, ThreadResponse } from "./thread-pool.ts";

/** Answers the tasks of the pool that started this thread. */
export function answerTasks<Task, Answer>(answer: (task: Task) => Promise<Answer>): void {
  parentPort?.on("message", async ({ number, task }: ThreadRequest<Task>) => {
    const response: ThreadResponse<Answer> = await answer(task).then(
      (answer) => ({ number, answer }),
      (error: unknown) => ({ number, error: toErrorMessage(error) }),
    );
    parentPort?.postMessage(response);
  });
}
