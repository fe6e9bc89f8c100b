import type { RegisteredSpeaker, Target } from "@standpoint/domain";
import { readArticle } from "@standpoint/pipeline";
import { type StanceScorer, scoreStance } from "@standpoint/stance";
import type { Store } from "@standpoint/storage";

/** Scores what is stored toward targets that are new or changed, and with a scorer that is new; does nothing the next time. */
export async function scoreStoredArticles({
  store,
  targets,
  register,
  scorer,
}: {
  readonly store: Store;
  readonly targets: readonly Target[];
  readonly register: readonly RegisteredSpeaker[];
  readonly scorer: StanceScorer;
}): Promise<void> {
  for (const target of targets) {
    for (const id of await store.listUnscoredArticles({ target, scorer })) {
      const { article, statements } = await store.getArticleStatements(id);
      const { document } = readArticle(article, register);
      await store.addScores({ article, statements: await scoreStance({ document, statements, target, scorer }) });
    }
  }
}
