import type { Article, ScoredStatement, Target } from "@standpoint/domain";
import type { JobHandlers } from "@standpoint/jobs";
import type { StanceScorer } from "@standpoint/stance";
import { isSameKey, type Store, scoredOtherwise } from "@standpoint/storage";
import type { Analysis } from "./threads/open-analysis.ts";

/** How many articles are scored before the scores are written and the position moves on. */
const batchSize = 20;

/** Analyses an article toward all targets, as the store knows them now. */
export type AnalyzeArticle = (article: Article, signal?: AbortSignal) => Promise<readonly ScoredStatement[]>;

export interface JobSurroundings {
  readonly store: Store;
  readonly analyze: AnalyzeArticle;
  readonly score: Analysis["score"];
  readonly scorerOf: (target: Target) => Promise<Pick<StanceScorer, "name" | "version">>;
}

/** What is done for each kind of job; done twice it changes nothing. */
export function jobHandlers({ store, analyze, score, scorerOf }: JobSurroundings): JobHandlers {
  return {
    async "add-article"({ article }, { signal }) {
      if (await store.hasArticle(article.id)) return;
      await store.addArticle({ article, statements: await analyze(article, signal) });
    },

    async rescore({ targetId }, { signal, progress }) {
      let count: { readonly done: number; readonly total: number } | undefined;
      for (;;) {
        const scoring = await store.getScoring(targetId);
        if (scoring === null || scoring.finished) return;
        const target = await store.getTarget(targetId);
        const scorer = await scorerOf(target);
        if (!isSameKey(scoring, { target, scorer })) throw scoredOtherwise(scoring, scorer);

        const ids = await store.listArticlesToScore({ position: scoring.position, limit: batchSize });
        const articles = await Promise.all(
          ids.map(async (id) => {
            const { article, statements } = await store.getArticleStatements(id);
            return { article, statements: await score({ article, statements, target }, signal) };
          }),
        );
        const next = { position: ids.at(-1) ?? scoring.position, finished: ids.length < batchSize };
        await store.advanceScoring(scoring, { articles, next });
        // Counted once: articles that come meanwhile are scored when they are added.
        count ??= await store.countScored(scoring);
        count = { ...count, done: Math.min(count.done + ids.length, count.total) };
        await progress(count);
      }
    },
  };
}
