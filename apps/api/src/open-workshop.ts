import type { Target } from "@standpoint/domain";
import { publicWeb } from "@standpoint/intake";
import { type Jobs, openJobs } from "@standpoint/jobs";
import type { StanceScorer } from "@standpoint/stance";
import type { Store } from "@standpoint/storage";
import type { Env } from "./env.ts";
import { type AnalyzeArticle, jobHandlers } from "./job-handlers.ts";
import type { Log } from "./log.ts";
import { openScorers } from "./open-scorer.ts";
import { connectClassifier } from "./threads/connect-classifier.ts";
import { type Analysis, openAnalysis } from "./threads/open-analysis.ts";
import { openClassifier } from "./threads/open-classifier.ts";
import { type Intake, openIntake } from "./threads/open-intake.ts";
import { guardedSend } from "./webhooks/guarded-send.ts";
import { queueDeliveries } from "./webhooks/queue-deliveries.ts";

/** Where the work of a process is done: its threads, and the jobs that it takes. */
export interface Workshop {
  readonly jobs: Jobs;
  readonly analyze: AnalyzeArticle;
  readonly score: Analysis["score"];
  readonly intake: Intake;
  readonly scorerOf: (target: Target) => Promise<StanceScorer>;
  /** Hands back the jobs that are not nearly done. */
  close(): Promise<void>;
}

/** Begins to take jobs of the store's queue. */
export async function openWorkshop(env: Env, store: Store, log: Log): Promise<Workshop> {
  const classifier = openClassifier(env);
  const scorerOf = openScorers(env, () => connectClassifier(classifier.connect()));
  const jobs = await openJobs(store, {
    alone: env.databaseUrl === null,
    onError: (error) => log({ level: "error", error }),
  });
  const analysis = openAnalysis(env, classifier);
  const intake = openIntake(env);
  const analyze: AnalyzeArticle = async (article, signal, only) => {
    const [targets, register] = await Promise.all([only ?? store.listTargets(), store.listRegisteredSpeakers()]);
    return await analysis.analyze({ article, register, targets }, signal);
  };
  const send = guardedSend(publicWeb);
  const handlers = jobHandlers({
    store,
    jobs,
    analyze,
    intake,
    score: analysis.score,
    scorerOf,
    send,
    now: () => new Date(),
  });
  await jobs.work(handlers, { atOnce: env.threads });
  const stopQueueing = queueDeliveries(store, jobs, (error) => log({ level: "error", error }));
  return {
    jobs,
    analyze,
    score: analysis.score,
    intake,
    scorerOf,
    async close() {
      await stopQueueing();
      await jobs.stop();
      await Promise.all([analysis.close(), intake.close()]);
      await classifier.close();
    },
  };
}
