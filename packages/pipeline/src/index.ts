export { type AnalysisInput, analyzeArticle } from "./analyze-article.ts";
export { type ArticleDraft, createArticle } from "./create-article.ts";
