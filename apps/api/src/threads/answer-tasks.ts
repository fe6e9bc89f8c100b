import { type MessagePort, parentPort } from "node:worker_threads";
import type { ThreadRequest, ThreadResponse } from "./ask-tasks.ts";
import { toErrorMessage } from "./error-message.ts";

/** Answers the tasks of whoever is at the other end of a port: the pool that started this thread, unless another is given. */
export function answerTasks<Task, Answer>(
  answer: (task: Task) => Promise<Answer>,
  port: MessagePort | null = parentPort,
): void {
  port?.on("message", async ({ number, task }: ThreadRequest<Task>) => {
    const response: ThreadResponse<Answer> = await answer(task).then(
      (answer) => ({ number, answer }),
      (error: unknown) => ({ number, error: toErrorMessage(error) }),
    );
    port.postMessage(response);
  });
}
