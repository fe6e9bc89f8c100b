export { type AnalysisInput, analyzeArticle, type ReadArticle, readArticle } from "./analyze-article.ts";
export { type ArticleDraft, createArticle } from "./create-article.ts";
