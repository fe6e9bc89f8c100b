import type { Article, RegisteredSpeaker, ScoredStatement, Target } from "@standpoint/domain";
import type { StanceScorer } from "@standpoint/stance";

export interface AnalysisInput {
  readonly article: Article;
  /** Speakers a user has described; other spellings are read as theirs. */
  readonly register: readonly RegisteredSpeaker[];
  readonly targets: readonly Target[];
  readonly scorer: StanceScorer;
}

/** Statements of an article scored toward each target, in text order, target by target. */
export async function analyzeArticle({
  article,
  register,
  targets,
  scorer,
}: AnalysisInput): Promise<ScoredStatement[]> {
  throw new Error(`not written yet: ${article.id} ${register.length} ${targets.length} ${scorer.name}`);
}
