import { type Article, ArticleNotFoundError, type ScoredStatement, type Target } from "@standpoint/domain";
import type { JobHandlers, Jobs, Progress } from "@standpoint/jobs";
import type { StanceScorer } from "@standpoint/stance";
import { isSameKey, type Store, type StoredArticle, scoredOtherwise } from "@standpoint/storage";
import { articleOf } from "./import/article-of.ts";
import { pollFeed } from "./import/poll-feed.ts";
import type { Analysis } from "./threads/open-analysis.ts";
import type { Intake } from "./threads/open-intake.ts";
import { deliver } from "./webhooks/deliver.ts";
import type { Send } from "./webhooks/guarded-send.ts";

/** How many articles are scored before the scores are written and the position moves on. */
const batchSize = 20;

/** How often in a row a batch may have changed before its scores could be written. */
const mostRefusals = 5;

/** Analyses an article toward the given targets, or all as the store knows them now. */
export type AnalyzeArticle = (
  article: Article,
  signal?: AbortSignal,
  targets?: readonly Target[],
) => Promise<readonly ScoredStatement[]>;

export interface JobSurroundings {
  readonly store: Store;
  readonly analyze: AnalyzeArticle;
  readonly jobs: Pick<Jobs, "add">;
  readonly intake: Intake;
  readonly now: () => Date;
  readonly score: Analysis["score"];
  readonly scorerOf: (target: Target) => Promise<Pick<StanceScorer, "name" | "version">>;
  readonly send: Send;
}

/** What is done for each kind of job; done twice it changes nothing. */
export function jobHandlers({
  store,
  jobs,
  analyze,
  intake,
  score,
  scorerOf,
  send,
  now,
}: JobSurroundings): JobHandlers {
  return {
    async "add-article"({ article }, { signal }) {
      if (await store.hasArticle(article.id)) return;
      await store.addArticle({ article, statements: await analyze(article, signal) });
    },

    async "deliver-webhook"({ deliveryId }, { signal }) {
      await deliver(deliveryId, { store, send, now: () => new Date(), signal });
    },

    async "fetch-article"({ url, said }, { signal }) {
      const receivedOn = now().toISOString().slice(0, 10);
      const article = await articleOf({ ...said, url }, { intake, receivedOn, signal });
      if (!(await store.hasArticle(article.id)))
        await store.addArticle({ article, statements: await analyze(article, signal) });
      return { articleId: article.id };
    },

    async "poll-feed"({ feedId }, { signal }) {
      const feed = (await store.listFeeds()).find(({ id }) => id === feedId);
      if (feed === undefined) return;
      const receivedOn = now().toISOString().slice(0, 10);
      const poll = await pollFeed(feed, { store, jobs, intake, receivedOn, signal });
      await store.recordPoll(feedId, poll);
      await jobs.add("poll-feed", { feedId }, { inSeconds: poll.waitSeconds });
    },

    async rescore({ targetId }, { signal, progress }) {
      let count: Progress | undefined;
      let refusals = 0;
      for (;;) {
        const scoring = await store.getScoring(targetId);
        if (scoring === null || scoring.finished) return;
        const target = await store.getTarget(targetId);
        const scorer = await scorerOf(target);
        if (!isSameKey(scoring, { target, scorer })) throw scoredOtherwise(scoring, scorer);

        const ids = await store.listArticlesToScore({ position: scoring.position, limit: batchSize });
        const next = { position: ids.at(-1) ?? scoring.position, finished: ids.length < batchSize };
        const articles = await scoreEach(ids, target, signal);
        if (articles === null || !(await store.advanceScoring(scoring, { articles, next }))) {
          // Something changed between reading and writing: read again.
          refusals += 1;
          if (refusals > mostRefusals) throw new Error("What is stored changes faster than it is scored.");
          count = undefined;
          continue;
        }
        refusals = 0;
        // Counted once: articles that come meanwhile are scored when they are added.
        count ??= await store.countScored(scoring);
        count = { ...count, done: Math.min(count.done + ids.length, count.total) };
        await progress(count);
      }
    },
  };

  /** `null` when one was deleted meanwhile. */
  async function scoreEach(
    ids: readonly string[],
    target: Target,
    signal: AbortSignal,
  ): Promise<readonly StoredArticle[] | null> {
    const scored = ids.map(async (id) => {
      const { article, statements } = await store.getArticleStatements(id);
      return { article, statements: await score({ article, statements, target }, signal) };
    });
    return await Promise.all(scored).catch((error: unknown) => {
      if (error instanceof ArticleNotFoundError) return null;
      throw error;
    });
  }
}
