import type { RegisteredSpeaker, Target } from "@standpoint/domain";
import { readArticle } from "@standpoint/pipeline";
import { type StanceScorer, scoreStance } from "@standpoint/stance";
import type { Store } from "@standpoint/storage";

/** Scores what is stored toward a target that is new or changed, or has a new scorer; does nothing the next time. */
export async function scoreStoredArticles({
  store,
  target,
  register,
  scorer,
}: {
  readonly store: Store;
  readonly target: Target;
  readonly register: readonly RegisteredSpeaker[];
  readonly scorer: StanceScorer;
}): Promise<void> {
  for (const id of await store.listUnscoredArticles({ target, scorer })) {
    const { article, statements } = await store.getArticleStatements(id);
    const { document } = readArticle(article, register);
    await store.addScores([{ article, statements: await scoreStance({ document, statements, target, scorer }) }]);
  }
}
