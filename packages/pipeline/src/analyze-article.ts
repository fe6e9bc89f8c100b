import type { Article, Document, RegisteredSpeaker, ScoredStatement, Statement, Target } from "@standpoint/domain";
import { attributeQuotations, extractQuotations } from "@standpoint/quotation";
import { segment } from "@standpoint/segmentation";
import { type StanceScorer, scoreStance } from "@standpoint/stance";
import { assembleStatements } from "./assemble-statements.ts";

export interface ReadArticle {
  readonly document: Document;
  readonly statements: readonly Statement[];
}

/**
 * Who said what in an article, in text order.
 *
 * @param register speakers a user has described; other spellings are read as theirs.
 */
export function readArticle(article: Article, register: readonly RegisteredSpeaker[]): ReadArticle {
  const document = segment(article);
  const quotations = extractQuotations(document);
  const attributed = attributeQuotations(document, quotations, register);
  return { document, statements: assembleStatements(document, attributed) };
}

/** The same for an article whose statements were found before. */
export function readAgain(article: Article, statements: readonly Statement[]): ReadArticle {
  return { document: segment(article), statements };
}

export interface AnalysisInput {
  readonly article: Article;
  readonly register: readonly RegisteredSpeaker[];
  readonly targets: readonly Target[];
  readonly scorerOf: (target: Target) => StanceScorer | Promise<StanceScorer>;
  /** `false` lets a scorer that pays for evidence leave it out. */
  readonly evidence?: boolean | undefined;
}

/** Statements of an article scored toward each target: in text order, target by target. */
export async function analyzeArticle({ article, register, ...scoring }: AnalysisInput): Promise<ScoredStatement[]> {
  return await scoreStatements(readArticle(article, register), scoring);
}

/** What an article says scored toward each target: in text order, target by target. */
export async function scoreStatements(
  { document, statements }: ReadArticle,
  { targets, scorerOf, evidence }: Omit<AnalysisInput, "article" | "register">,
): Promise<ScoredStatement[]> {
  const scored = await Promise.all(
    targets.map(async (target) =>
      scoreStance({ document, statements, target, scorer: await scorerOf(target), evidence }),
    ),
  );
  return scored.flat();
}
