import { workerData } from "node:worker_threads";
import type { ClaimPair, ClassProbabilities } from "@standpoint/stance";
import type { Env } from "../env.ts";
import { answerTasks } from "./answer-tasks.ts";
import { servePorts } from "./serve-ports.ts";

/** Pairs to read; none asks what the classifier is. */
export type ClassifierTask = readonly ClaimPair[] | null;

/** Also what {@link Classifier} says beside its answers. */
export interface ClassifierAnswer {
  readonly version: string;
  readonly minimumProbability: number;
  readonly probabilities: readonly ClassProbabilities[];
}

/** A reading on more processors is hardly faster. */
const mostThreads = 4;

/** Loaded when somebody asks: who scores by other means needs no memory for it. */
async function load() {
  const { loadClassifier, modelFolder } = await import("@standpoint/classifier");
  return await loadClassifier(modelFolder, { threads: Math.min(mostThreads, (workerData as Env).threads) });
}
let loaded: ReturnType<typeof load> | null = null;

/** What one has asked is forgotten when it ends. */
servePorts((port, closed) => {
  answerTasks<ClassifierTask, ClassifierAnswer>(async (task) => {
    loaded ??= load();
    const { version, minimumProbability, classify } = await loaded;
    const probabilities: ClassProbabilities[] = [];
    // One at a time, so that others get a turn.
    for (const pair of task ?? []) {
      if (closed.aborted) break;
      probabilities.push(...(await classify([pair])));
    }
    return { version, minimumProbability, probabilities };
  }, port);
});
