import type { Article, RegisteredSpeaker, ScoredStatement, Statement, Target } from "@standpoint/domain";
import type { Env } from "../env.ts";
import { asksElsewhere, scorerNameOf } from "../open-scorer.ts";
import type { AnalysisAnswer, AnalysisTask } from "./analysis-thread.ts";
import type { LastingThread } from "./lasting-thread.ts";
import { createThreadPool } from "./thread-pool.ts";

/** Reading and scoring in other threads than the caller's; rejects as the scorers do. */
export interface Analysis {
  /** Statements of an article scored toward each target. @param signal gives it up */
  analyze(
    input: {
      readonly article: Article;
      readonly register: readonly RegisteredSpeaker[];
      readonly targets: readonly Target[];
    },
    signal?: AbortSignal,
  ): Promise<readonly ScoredStatement[]>;
  /**
   * Statements that were found before, scored toward a target.
   *
   * @param input.evidence `false` where nobody looks at it: some scorers pay for it
   * @param signal gives it up
   */
  score(
    input: {
      readonly article: Article;
      readonly statements: readonly Statement[];
      readonly target: Target;
      readonly evidence?: boolean;
    },
    signal?: AbortSignal,
  ): Promise<readonly ScoredStatement[]>;
  close(): Promise<void>;
}

export function openAnalysis(env: Env, { connect }: Pick<LastingThread, "connect">): Analysis {
  const file = new URL("./analysis-thread.ts", import.meta.url);
  const here = createThreadPool<AnalysisTask, AnalysisAnswer>({ file, size: env.threads, data: env, connect });
  // A model elsewhere is waited for, which one thread does for all articles: it alone counts what was asked and paid.
  const elsewhere = createThreadPool<AnalysisTask, AnalysisAnswer>({
    file,
    size: 1,
    tasksEach: Number.POSITIVE_INFINITY,
    data: env,
    connect,
  });

  const score: Analysis["score"] = async ({ article, statements, target, evidence }, signal) => {
    const pool = asksElsewhere(scorerNameOf(target, env)) ? elsewhere : here;
    return (await pool.run({ article, given: { statements }, targets: [target], evidence }, signal)).scored;
  };
  return {
    async analyze({ article, register, targets }, signal) {
      const { here: own = [], elsewhere: others = [] } = Object.groupBy(targets, (target) =>
        asksElsewhere(scorerNameOf(target, env)) ? "elsewhere" : "here",
      );
      const { statements, scored } = await here.run({ article, given: { register }, targets: own }, signal);
      const asked = await Promise.all(others.map((target) => score({ article, statements, target }, signal)));
      return [...scored, ...asked.flat()];
    },
    score,
    async close() {
      await Promise.all([here.close(), elsewhere.close()]);
    },
  };
}
