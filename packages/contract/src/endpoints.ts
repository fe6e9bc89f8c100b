import type { Role } from "@standpoint/domain";
import { z } from "zod";
import { type FileFormat, fileFormats } from "./files.ts";
import type { ProblemCode } from "./problems.ts";
import { analysisInputSchema, analysisSchema } from "./schemas/analysis.ts";
import {
  addedApiKeySchema,
  apiKeyInputSchema,
  apiKeyListSchema,
  apiKeyParamsSchema,
  apiKeySchema,
} from "./schemas/api-key.ts";
import { addArticleHeadersSchema, articleInputSchema, documentTypes, saidOfArticleSchema } from "./schemas/article.ts";
import {
  articleFilterSchema,
  articlePageSchema,
  articleQuerySchema,
  listedArticleSchema,
  pickedArticlePageSchema,
} from "./schemas/article-list.ts";
import { auditPageSchema, auditQuerySchema } from "./schemas/audit.ts";
import { columnListSchema } from "./schemas/column.ts";
import {
  copyDecisionInputSchema,
  correctionInputSchema,
  correctionListSchema,
  mergeInputSchema,
} from "./schemas/decision.ts";
import {
  articleFileParamsSchema,
  articleFileQuerySchema,
  heatmapFileParamsSchema,
  heatmapFileQuerySchema,
  seriesFileParamsSchema,
  seriesFileQuerySchema,
  speakerFileParamsSchema,
  speakerFileQuerySchema,
  statementFileParamsSchema,
  statementFileQuerySchema,
} from "./schemas/export.ts";
import { articleFacetsSchema, facetsSchema } from "./schemas/facets.ts";
import { feedInputSchema, feedListSchema, feedParamsSchema, feedSchema } from "./schemas/feed.ts";
import { pickedSchema } from "./schemas/fields.ts";
import { healthSchema } from "./schemas/health.ts";
import { jobEventsHeadersSchema, jobPageSchema, jobParamsSchema, jobQuerySchema, jobSchema } from "./schemas/job.ts";
import { problemParamsSchema } from "./schemas/problem.ts";
import {
  articleParamsSchema,
  filterSchema,
  heatmapQuerySchema,
  seriesQuerySchema,
  speakerParamsSchema,
  speakerQuerySchema,
  statementParamsSchema,
  statementQuerySchema,
  targetParamsSchema,
} from "./schemas/query.ts";
import { agreementSchema, reviewPageSchema, reviewQuerySchema } from "./schemas/review.ts";
import { foundSpeakersSchema, speakerProfileSchema, speakerSearchQuerySchema } from "./schemas/speaker.ts";
import { analyzedArticleSchema, statementRowSchema } from "./schemas/statement.ts";
import { statementRecordSchema } from "./schemas/statement-record.ts";
import {
  heatmapFieldSchema,
  heatmapSchema,
  histogramSchema,
  pickedStatementPageSchema,
  seriesListSchema,
  seriesSchema,
  speakerListSchema,
  speakerSummarySchema,
  statementPageSchema,
  targetSummarySchema,
} from "./schemas/summary.ts";
import {
  changeTargetHeadersSchema,
  savedTargetSchema,
  targetDraftSchema,
  targetListSchema,
  targetPreviewInputSchema,
  targetPreviewSchema,
  targetSchema,
} from "./schemas/target.ts";
import {
  addedWebhookSchema,
  deliveryPageSchema,
  deliveryQuerySchema,
  deliverySchema,
  webhookInputSchema,
  webhookListSchema,
  webhookParamsSchema,
  webhookSchema,
} from "./schemas/webhook.ts";

/** An answer that is no JSON described by a schema. */
export type FileType = Exclude<FileFormat, "json"> | "atom" | "events" | "html" | "openapi" | "text";

export interface Endpoint {
  readonly method: "get" | "post" | "put" | "delete";
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly summary: string;
  /** What a caller must be allowed; see `roleOf` for where it is left out. */
  readonly role?: Role | null;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  /** For a body of any number of records: CSV with these columns, or a JSON object a line. */
  readonly records?: z.ZodObject;
  /** Media types of a body that is a document itself. */
  readonly documents?: readonly string[];
  /** What answers per status that is no problem: JSON by its schema, a file by its format, `null` no body; one of a list. */
  readonly responses: Readonly<Record<number, Answer | readonly Answer[]>>;
  readonly problems: readonly ProblemCode[];
}

export type Answer = z.ZodType | FileType | null;

/** What may be wrong with any body. */
const bodyProblems = ["body_not_json", "body_too_large", "request_invalid", "unsupported_media_type"] as const;

/** Method, path, request and responses of every endpoint; the API serves them, the client calls them, OpenAPI lists them. */
export const endpoints = {
  addArticle: {
    method: "post",
    path: "/v1/articles",
    summary:
      "Analyse and store an article: a text, a page or a file, or fetched from its URL; the same text again changes nothing and answers 200 with the one that is there. Of several articles, a line for each.",
    headers: addArticleHeadersSchema,
    query: saidOfArticleSchema,
    body: articleInputSchema,
    documents: documentTypes,
    records: articleInputSchema,
    responses: { 200: [analyzedArticleSchema, "ndjson"], 201: analyzedArticleSchema, 202: jobSchema },
    problems: [
      ...bodyProblems,
      "article_empty",
      "article_too_long",
      "document_not_readable",
      "document_too_large",
      "language_unsupported",
      "scorer_unavailable",
      "model_unusable",
      "text_not_readable",
      "url_not_allowed",
      "url_not_fetched",
    ],
  },
  analyzeText: {
    method: "post",
    path: "/v1/analyses",
    summary: "Analyse a text without storing it.",
    role: "read",
    body: analysisInputSchema,
    responses: { 200: analysisSchema },
    problems: [
      ...bodyProblems,
      "article_empty",
      "article_too_long",
      "language_unsupported",
      "scorer_unavailable",
      "model_unusable",
      "target_not_found",
      "text_not_readable",
    ],
  },
  getArticle: {
    method: "get",
    path: "/v1/articles/{id}",
    summary: "An article with its statements, scored toward every target.",
    params: articleParamsSchema,
    responses: { 200: analyzedArticleSchema, 304: null },
    problems: ["article_not_found"],
  },
  deleteArticle: {
    method: "delete",
    path: "/v1/articles/{id}",
    summary: "Delete an article with everything derived from it.",
    role: "admin",
    params: articleParamsSchema,
    responses: { 204: null },
    problems: ["article_not_found"],
  },
  correctStatement: {
    method: "post",
    path: "/v1/articles/{id}/statements/{statementId}/corrections",
    summary: "Put a person's answer over the machine's, or take it back.",
    params: statementParamsSchema,
    body: correctionInputSchema,
    responses: { 201: correctionListSchema },
    problems: [
      ...bodyProblems,
      "content_invalid",
      "scorer_unavailable",
      "model_unusable",
      "statement_not_found",
      "text_not_readable",
    ],
  },
  listCorrections: {
    method: "get",
    path: "/v1/articles/{id}/statements/{statementId}/corrections",
    summary: "What people decided of a statement, newest first.",
    params: statementParamsSchema,
    responses: { 200: correctionListSchema, 304: null },
    problems: ["statement_not_found"],
  },
  decideCopy: {
    method: "post",
    path: "/v1/articles/{id}/copy-decisions",
    summary: "Say that an article is no copy of another, or take that back.",
    params: articleParamsSchema,
    body: copyDecisionInputSchema,
    responses: { 201: correctionListSchema },
    problems: [...bodyProblems, "article_not_found", "article_no_copy"],
  },
  listCopyDecisions: {
    method: "get",
    path: "/v1/articles/{id}/copy-decisions",
    summary: "Who decided whether an article is a copy, newest first.",
    params: articleParamsSchema,
    responses: { 200: correctionListSchema, 304: null },
    problems: ["article_not_found"],
  },
  listToReview: {
    method: "get",
    path: "/v1/targets/{id}/review",
    summary: "Statements that a person should look at, by uncertainty and impact, a page at a time.",
    params: targetParamsSchema,
    query: reviewQuerySchema,
    responses: { 200: reviewPageSchema, 304: null },
    problems: ["target_not_found", "request_invalid", "cursor_invalid"],
  },
  getAgreement: {
    method: "get",
    path: "/v1/targets/{id}/agreement",
    summary: "How often people's decisions agree with the scorers, and whose they are.",
    params: targetParamsSchema,
    responses: { 200: agreementSchema, 304: null },
    problems: ["target_not_found"],
  },
  mergeSpeaker: {
    method: "post",
    path: "/v1/speakers/{id}/merge",
    summary: "Show a speaker's statements as another's, those to come too, or as its own again.",
    params: speakerParamsSchema,
    body: mergeInputSchema,
    responses: { 204: null },
    problems: [...bodyProblems, "speaker_not_found", "speakers_not_mergeable"],
  },
  findSpeakers: {
    method: "get",
    path: "/v1/speakers",
    summary: "Speakers by their names, most statements first.",
    query: speakerSearchQuerySchema,
    responses: { 200: foundSpeakersSchema, 304: null },
    problems: ["request_invalid"],
  },
  getSpeaker: {
    method: "get",
    path: "/v1/speakers/{id}",
    summary: "A speaker: names, roles over time, and where they stand toward every target.",
    params: speakerParamsSchema,
    responses: { 200: speakerProfileSchema, 304: null },
    problems: ["speaker_not_found"],
  },
  listMerges: {
    method: "get",
    path: "/v1/speakers/{id}/merges",
    summary: "Who merged a speaker with others or split them, newest first.",
    params: speakerParamsSchema,
    responses: { 200: correctionListSchema, 304: null },
    problems: ["speaker_not_found"],
  },
  deleteSpeaker: {
    method: "delete",
    path: "/v1/speakers/{id}",
    summary: "Delete a speaker under every name, with what they said. Articles' texts stay.",
    role: "admin",
    params: speakerParamsSchema,
    responses: { 204: null },
    problems: ["speaker_not_found"],
  },
  exportSpeaker: {
    method: "get",
    path: "/v1/speakers/{id}/data.ndjson",
    summary: "Everything stored about a speaker: names, statements toward every target, corrections.",
    params: speakerParamsSchema,
    responses: { 200: "ndjson" },
    problems: ["speaker_not_found"],
  },
  listJobs: {
    method: "get",
    path: "/v1/jobs",
    summary: "Work that is queued, under way or over, newest first, a page at a time.",
    query: jobQuerySchema,
    responses: { 200: jobPageSchema, 304: null },
    problems: ["request_invalid", "cursor_invalid"],
  },
  getJob: {
    method: "get",
    path: "/v1/jobs/{id}",
    summary: "A job and how far it is.",
    params: jobParamsSchema,
    responses: { 200: jobSchema, 304: null },
    problems: ["job_not_found"],
  },
  watchJob: {
    method: "get",
    path: "/v1/jobs/{id}/events",
    summary: "The job as server-sent events: as it is, then on every change until it is over.",
    params: jobParamsSchema,
    headers: jobEventsHeadersSchema,
    responses: { 200: "events", 204: null },
    problems: ["job_not_found"],
  },
  cancelJob: {
    method: "post",
    path: "/v1/jobs/{id}/cancel",
    summary: "End a job; one that is worked on ends at its next batch, one that is over stays as it is.",
    params: jobParamsSchema,
    responses: { 200: jobSchema },
    problems: ["job_not_found"],
  },
  retryJob: {
    method: "post",
    path: "/v1/jobs/{id}/retry",
    summary: "Give a job that failed or was cancelled one more attempt.",
    params: jobParamsSchema,
    responses: { 200: jobSchema },
    problems: ["job_not_found", "job_not_retryable"],
  },
  addWebhook: {
    method: "post",
    path: "/v1/webhooks",
    summary: "Have an address told of new statements, or of what becomes of speakers' means. The secret is shown once.",
    role: "admin",
    body: webhookInputSchema,
    responses: { 201: addedWebhookSchema },
    problems: [...bodyProblems, "target_not_found"],
  },
  listWebhooks: {
    method: "get",
    path: "/v1/webhooks",
    summary: "The addresses that are told of events.",
    role: "admin",
    responses: { 200: webhookListSchema, 304: null },
    problems: [],
  },
  getWebhook: {
    method: "get",
    path: "/v1/webhooks/{id}",
    summary: "An address that is told of events.",
    role: "admin",
    params: webhookParamsSchema,
    responses: { 200: webhookSchema, 304: null },
    problems: ["webhook_not_found"],
  },
  deleteWebhook: {
    method: "delete",
    path: "/v1/webhooks/{id}",
    summary: "Tell an address no more; its deliveries are deleted.",
    role: "admin",
    params: webhookParamsSchema,
    responses: { 204: null },
    problems: ["webhook_not_found"],
  },
  listDeliveries: {
    method: "get",
    path: "/v1/webhooks/{id}/deliveries",
    summary: "What a webhook was told in the last 30 days, and what became of it, newest first.",
    role: "admin",
    params: webhookParamsSchema,
    query: deliveryQuerySchema,
    responses: { 200: deliveryPageSchema, 304: null },
    problems: ["webhook_not_found", "request_invalid", "cursor_invalid"],
  },
  testWebhook: {
    method: "post",
    path: "/v1/webhooks/{id}/test",
    summary: "Send a webhook a message that tells nothing.",
    role: "admin",
    params: webhookParamsSchema,
    responses: { 202: deliverySchema },
    problems: ["webhook_not_found"],
  },
  addFeed: {
    method: "post",
    path: "/v1/feeds",
    summary:
      "Subscribe to a feed: it is asked for new items at once, and then as often as it says. One that is there changes nothing and answers 200.",
    body: feedInputSchema,
    responses: { 200: feedSchema, 201: feedSchema },
    problems: bodyProblems,
  },
  listFeeds: {
    method: "get",
    path: "/v1/feeds",
    summary: "Feeds that are subscribed to, and how their last poll went.",
    responses: { 200: feedListSchema, 304: null },
    problems: [],
  },
  getSubscribedFeed: {
    method: "get",
    path: "/v1/feeds/{id}",
    summary: "A feed and how its last poll went.",
    params: feedParamsSchema,
    responses: { 200: feedSchema, 304: null },
    problems: ["feed_not_found"],
  },
  deleteFeed: {
    method: "delete",
    path: "/v1/feeds/{id}",
    summary: "End a subscription; the articles that came of it stay.",
    params: feedParamsSchema,
    responses: { 204: null },
    problems: ["feed_not_found"],
  },
  pollFeed: {
    method: "post",
    path: "/v1/feeds/{id}/poll",
    summary: "Ask a feed for new items now.",
    params: feedParamsSchema,
    responses: { 202: jobSchema },
    problems: ["feed_not_found"],
  },
  listTargets: {
    method: "get",
    path: "/v1/targets",
    summary: "The claims that stance is measured against.",
    responses: { 200: targetListSchema, 304: null },
    problems: [],
  },
  addTarget: {
    method: "post",
    path: "/v1/targets",
    summary: "Store a claim; all that is stored is then scored toward it, by a job.",
    body: targetDraftSchema,
    responses: { 201: savedTargetSchema },
    problems: [...bodyProblems, "scorer_unavailable", "model_unusable"],
  },
  previewTarget: {
    method: "post",
    path: "/v1/target-previews",
    summary: "How stored statements would be scored toward a claim that is not stored, by the scorer `roles`.",
    role: "read",
    body: targetPreviewInputSchema,
    responses: { 200: targetPreviewSchema },
    problems: [...bodyProblems, "target_not_found"],
  },
  getTarget: {
    method: "get",
    path: "/v1/targets/{id}",
    summary: "A claim as it is now.",
    params: targetParamsSchema,
    responses: { 200: targetSchema, 304: null },
    problems: ["target_not_found"],
  },
  changeTarget: {
    method: "put",
    path: "/v1/targets/{id}",
    summary:
      "Store a claim's next revision, and score all that is stored toward it; as it is already, nothing changes.",
    params: targetParamsSchema,
    headers: changeTargetHeadersSchema,
    body: targetDraftSchema,
    responses: { 200: savedTargetSchema },
    problems: [...bodyProblems, "target_not_found", "target_changed", "scorer_unavailable", "model_unusable"],
  },
  deleteTarget: {
    method: "delete",
    path: "/v1/targets/{id}",
    summary: "Delete a claim with every score, decision and webhook about it.",
    role: "admin",
    params: targetParamsSchema,
    responses: { 204: null },
    problems: ["target_not_found"],
  },
  listSpeakers: {
    method: "get",
    path: "/v1/targets/{id}/speakers",
    summary: "Each speaker's mean stance with its 95 % interval, count and distribution.",
    params: targetParamsSchema,
    query: speakerQuerySchema,
    responses: { 200: [speakerListSchema, ...fileFormats.speakers], 304: null },
    problems: ["target_not_found", "request_invalid", "not_acceptable"],
  },
  listSeries: {
    method: "get",
    path: "/v1/targets/{id}/series",
    summary: "Mean stance per speaker and interval.",
    params: targetParamsSchema,
    query: seriesQuerySchema,
    responses: { 200: [seriesListSchema, ...fileFormats.series], 304: null },
    problems: ["target_not_found", "request_invalid", "not_acceptable"],
  },
  getSummary: {
    method: "get",
    path: "/v1/targets/{id}/summary",
    summary: "All statements of the query as one: mean with interval, bands, counts, and the period before.",
    params: targetParamsSchema,
    query: filterSchema,
    responses: { 200: targetSummarySchema, 304: null },
    problems: ["target_not_found", "request_invalid"],
  },
  getHistogram: {
    method: "get",
    path: "/v1/targets/{id}/histogram",
    summary: "How many statements stand where on the scale.",
    params: targetParamsSchema,
    query: filterSchema,
    responses: { 200: histogramSchema, 304: null },
    problems: ["target_not_found", "request_invalid"],
  },
  getHeatmap: {
    method: "get",
    path: "/v1/heatmap",
    summary: "Where speakers stand toward several targets.",
    query: heatmapQuerySchema,
    responses: { 200: heatmapSchema, 304: null },
    problems: ["target_not_found", "request_invalid"],
  },
  listStatements: {
    method: "get",
    path: "/v1/targets/{id}/statements",
    summary: "Statements with speaker and score, a page at a time.",
    params: targetParamsSchema,
    query: statementQuerySchema,
    responses: {
      200: [z.union([statementPageSchema, pickedStatementPageSchema]), ...fileFormats.statements],
      304: null,
    },
    problems: ["target_not_found", "request_invalid", "cursor_invalid", "not_acceptable"],
  },
  getFacets: {
    method: "get",
    path: "/v1/targets/{id}/facets",
    summary: "Values that the statements of a query could be filtered by.",
    params: targetParamsSchema,
    query: filterSchema,
    responses: { 200: facetsSchema, 304: null },
    problems: ["target_not_found", "request_invalid"],
  },
  getFeed: {
    method: "get",
    path: "/v1/targets/{id}/feed.atom",
    summary: "The newest 50 statements of the query as an Atom feed.",
    params: targetParamsSchema,
    query: filterSchema,
    responses: { 200: "atom", 304: null },
    problems: ["target_not_found", "request_invalid"],
  },
  importStatements: {
    method: "post",
    path: "/v1/statements",
    summary:
      "Store statements that were found and scored elsewhere. A line for each bad record, and the totals so far after every thousand; the last line has those of all.",
    records: statementRecordSchema,
    responses: { 200: "ndjson" },
    problems: ["request_invalid", "unsupported_media_type"],
  },
  exportStatements: {
    method: "get",
    path: "/v1/targets/{id}/statements.{format}",
    summary: "All statements of the same query as a file.",
    params: statementFileParamsSchema,
    query: statementFileQuerySchema,
    responses: { 200: [...fileFormats.statements, z.array(z.union([statementRowSchema, pickedSchema]))] },
    problems: ["not_found", "target_not_found", "request_invalid"],
  },
  exportSpeakers: {
    method: "get",
    path: "/v1/targets/{id}/speakers.{format}",
    summary: "All speakers of the same query as a file.",
    params: speakerFileParamsSchema,
    query: speakerFileQuerySchema,
    responses: { 200: [...fileFormats.speakers, z.array(speakerSummarySchema)] },
    problems: ["not_found", "target_not_found", "request_invalid"],
  },
  exportSeries: {
    method: "get",
    path: "/v1/targets/{id}/series.{format}",
    summary: "The series of all speakers of the same query as a file: a row for each speaker and interval.",
    params: seriesFileParamsSchema,
    query: seriesFileQuerySchema,
    responses: { 200: [...fileFormats.series, z.array(seriesSchema)] },
    problems: ["not_found", "target_not_found", "request_invalid"],
  },
  exportHeatmap: {
    method: "get",
    path: "/v1/heatmap.{format}",
    summary: "The same heatmap of all speakers as a file: a row for each speaker and target that has one.",
    params: heatmapFileParamsSchema,
    query: heatmapFileQuerySchema,
    responses: { 200: [...fileFormats.heatmap, z.array(heatmapFieldSchema)] },
    problems: ["not_found", "target_not_found", "request_invalid"],
  },
  listArticles: {
    method: "get",
    path: "/v1/articles",
    summary: "Articles without their texts, newest first, a page at a time.",
    query: articleQuerySchema,
    responses: { 200: [z.union([articlePageSchema, pickedArticlePageSchema]), ...fileFormats.articles], 304: null },
    problems: ["request_invalid", "cursor_invalid", "not_acceptable"],
  },
  getArticleFacets: {
    method: "get",
    path: "/v1/article-facets",
    summary: "Outlets of the articles that match, most articles first.",
    query: articleFilterSchema,
    responses: { 200: articleFacetsSchema, 304: null },
    problems: ["request_invalid"],
  },
  exportArticles: {
    method: "get",
    path: "/v1/articles.{format}",
    summary: "All articles of the same query as a file, without their texts.",
    params: articleFileParamsSchema,
    query: articleFileQuerySchema,
    responses: { 200: [...fileFormats.articles, z.array(listedArticleSchema)] },
    problems: ["not_found", "request_invalid"],
  },
  listColumns: {
    method: "get",
    path: "/v1/columns",
    summary: "The data dictionary: what the columns of every kind of file mean.",
    responses: { 200: columnListSchema, 304: null },
    problems: [],
  },
  getHealth: {
    method: "get",
    path: "/v1/health",
    summary: "Whether the server answers at all.",
    role: null,
    responses: { 200: healthSchema },
    problems: [],
  },
  getReadiness: {
    method: "get",
    path: "/v1/health/ready",
    summary: "Whether the server can do its work: its store answers.",
    role: null,
    responses: { 200: healthSchema },
    problems: ["store_unavailable"],
  },
  addKey: {
    method: "post",
    path: "/v1/keys",
    summary: "Make a key. The answer shows it once; only its hash is stored.",
    role: "admin",
    body: apiKeyInputSchema,
    responses: { 201: addedApiKeySchema },
    problems: [...bodyProblems],
  },
  listKeys: {
    method: "get",
    path: "/v1/keys",
    summary: "The keys that were made, without their secrets.",
    role: "admin",
    responses: { 200: apiKeyListSchema, 304: null },
    problems: [],
  },
  getKey: {
    method: "get",
    path: "/v1/keys/{id}",
    summary: "A key, without its secret.",
    role: "admin",
    params: apiKeyParamsSchema,
    responses: { 200: apiKeySchema, 304: null },
    problems: ["key_not_found"],
  },
  revokeKey: {
    method: "delete",
    path: "/v1/keys/{id}",
    summary: "Revoke a key, for good.",
    role: "admin",
    params: apiKeyParamsSchema,
    responses: { 204: null },
    problems: ["key_not_found"],
  },
  listAudit: {
    method: "get",
    path: "/v1/audit",
    summary: "Who changed what, newest first, a page at a time.",
    role: "admin",
    query: auditQuerySchema,
    responses: { 200: auditPageSchema, 304: null },
    problems: ["request_invalid", "cursor_invalid"],
  },
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;

/** Addresses for people and machines beside the API. */
export const pages = {
  getOpenApi: {
    method: "get",
    path: "/openapi.json",
    summary: "This document.",
    role: null,
    responses: { 200: "openapi", 304: null },
    problems: [],
  },
  getDocs: {
    method: "get",
    path: "/docs",
    summary: "This document, to read and to try.",
    role: null,
    responses: { 200: "html" },
    problems: [],
  },
  getProblemPage: {
    method: "get",
    path: "/problems/{code}",
    summary: "What a problem means and what to do about it.",
    role: null,
    params: problemParamsSchema,
    responses: { 200: "text" },
    problems: ["not_found"],
  },
  getMetrics: {
    method: "get",
    path: "/metrics",
    summary: "Requests, their durations and the process, for Prometheus.",
    responses: { 200: "text" },
    problems: [],
  },
} as const satisfies Record<string, Endpoint>;
