import { workerData } from "node:worker_threads";
import { ScorerUnavailableError, TextNotReadableError } from "@standpoint/domain";
import { answerTasks } from "./answer-tasks.ts";

/** What the sample thread can be told to do; for tests. */
const actions = {
  data: async () => workerData.data as string,
  wait: async () => await new Promise<string>((resolve) => setTimeout(resolve, 100, "waited")),
  forever: async () => {
    for (;;);
  },
  exit: async () => process.exit(3),
  "run out of memory": async () => {
    const kept: unknown[] = [];
    for (;;) kept.push(new Array(1e6).fill(0));
  },
  "fill buffers": async () => {
    const kept: Uint8Array[] = [];
    for (;;) kept.push(new Uint8Array(1e6).fill(1));
  },
  "throw outside": async () => {
    setTimeout(() => {
      throw new RangeError("outside");
    });
    return await new Promise<string>(() => {});
  },
  "scorer unavailable": async () => {
    throw new ScorerUnavailableError("sample", "it sleeps", { retryAfterSeconds: 7 });
  },
  "not readable": async () => {
    throw new TextNotReadableError("it is no text");
  },
  "plain error": async () => {
    throw new RangeError("one too many");
  },
};
export type SampleTask = keyof typeof actions;

answerTasks<SampleTask, string>(async (task) => await actions[task]());
