export { speakerOf } from "@standpoint/quotation";
export {
  type AnalysisInput,
  analyzeArticle,
  type ReadArticle,
  readAgain,
  readArticle,
  scoreStatements,
} from "./analyze-article.ts";
export { type ArticleDraft, createArticle } from "./create-article.ts";
export { createStatement, type StatementDraft } from "./create-statement.ts";
