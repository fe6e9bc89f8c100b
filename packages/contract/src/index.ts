export {
  accessProblems,
  idempotencyHeadersSchema,
  includesRole,
  problemsOf,
  roleOf,
  takesIdempotencyKey,
} from "./access.ts";
export { CorpusFileInvalidError, parseRegister, parseTargets } from "./corpus-files.ts";
export { type Endpoint, type EndpointName, endpoints, type FileType, pages } from "./endpoints.ts";
export { type Example, examples } from "./examples.ts";
export { type FileFormat, fileFormats, fileTypes } from "./files.ts";
export { type ProblemCode, type ProblemType, problems, requestProblems } from "./problems.ts";
export { type Analysis, type AnalysisInput, analysisInputSchema, analysisSchema } from "./schemas/analysis.ts";
export {
  type AddedApiKey,
  type ApiKeyInput,
  type ApiKeyList,
  apiKeyInputSchema,
  roles,
} from "./schemas/api-key.ts";
export {
  type ArticleInput,
  type ArticleResult,
  articleInputSchema,
  articleSchema,
  documentTypes,
  type SaidOfArticle,
  saidOfArticleSchema,
} from "./schemas/article.ts";
export {
  type ArticleFilter,
  type ArticlePage,
  type ArticleQuery,
  articleFilterSchema,
  articleQuerySchema,
  type ListedArticle,
} from "./schemas/article-list.ts";
export { type AuditPage, type AuditQuery, auditQuerySchema } from "./schemas/audit.ts";
export type { ColumnList } from "./schemas/column.ts";
export {
  type CopyDecisionInput,
  type CorrectionInput,
  type CorrectionList,
  copyDecisionInputSchema,
  correctionInputSchema,
  type MergeInput,
  mergeInputSchema,
} from "./schemas/decision.ts";
export {
  type ArticleFileQuery,
  articleFileQuerySchema,
  type HeatmapFileQuery,
  heatmapFileQuerySchema,
  type SeriesFileQuery,
  type SpeakerFileQuery,
  type StatementFileQuery,
  seriesFileQuerySchema,
  speakerFileQuerySchema,
  statementFileQuerySchema,
} from "./schemas/export.ts";
export type { ArticleFacets, Facets } from "./schemas/facets.ts";
export { type Feed, type FeedInput, type FeedList, feedInputSchema, feedSchema } from "./schemas/feed.ts";
export { type Health, healthSchema } from "./schemas/health.ts";
export { type Job, type JobPage, type JobQuery, jobQuerySchema, jobSchema } from "./schemas/job.ts";
export { type Problem, problemSchema } from "./schemas/problem.ts";
export {
  bandFilterSchema,
  type Filter,
  filterFields,
  filterSchema,
  type HeatmapQuery,
  heatmapQuerySchema,
  type SeriesQuery,
  type SpeakerQuery,
  type StatementQuery,
  seriesQuerySchema,
  speakerQuerySchema,
  statementQuerySchema,
  statementSorts,
} from "./schemas/query.ts";
export { type Agreement, type ReviewPage, type ReviewQuery, reviewQuerySchema } from "./schemas/review.ts";
export {
  type FoundSpeakers,
  foundSpeakersSchema,
  type SpeakerProfile,
  type SpeakerSearchQuery,
  speakerProfileSchema,
  speakerSearchQuerySchema,
} from "./schemas/speaker.ts";
export {
  type AnalyzedArticle,
  analyzedArticleSchema,
  formSchema,
  type ShownStatement,
  type StatementRow,
  scoredStatementSchema,
  speakerSchema,
  statementSchema,
} from "./schemas/statement.ts";
export {
  type BadRecord,
  type ImportTotals,
  requiredColumns,
  type StatementRecord,
  statementRecordSchema,
} from "./schemas/statement-record.ts";
export {
  type Heatmap,
  type HeatmapField,
  type Histogram,
  type Interval,
  intervalSchema,
  meanFields,
  type Series,
  type SeriesList,
  type SpeakerList,
  type SpeakerSummary,
  type StatementPage,
  speakerListSchema,
  type TargetSummary,
} from "./schemas/summary.ts";
export {
  type SavedTarget,
  scorerNames,
  type TargetDraft,
  type TargetList,
  type TargetPreview,
  type TargetPreviewInput,
  targetDraftSchema,
  targetPreviewInputSchema,
  targetSchema,
} from "./schemas/target.ts";
export {
  type AddedWebhook,
  addedWebhookSchema,
  type Delivery,
  type DeliveryPage,
  type DeliveryQuery,
  deliveryPageSchema,
  deliveryQuerySchema,
  deliverySchema,
  type Webhook,
  type WebhookEvent,
  type WebhookInput,
  type WebhookList,
  type WebhookMessage,
  webhookInputSchema,
  webhookListSchema,
  webhookMessageSchema,
} from "./schemas/webhook.ts";
