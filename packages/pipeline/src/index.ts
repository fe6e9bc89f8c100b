export {
  type AnalysisInput,
  analyzeArticle,
  type ReadArticle,
  readAgain,
  readArticle,
  scoreStatements,
} from "./analyze-article.ts";
