import type { z } from "zod";
import type { ProblemCode } from "./problems.ts";
import { addArticleHeadersSchema, articleInputSchema } from "./schemas/article.ts";
import { correctionInputSchema, correctionListSchema, mergeInputSchema } from "./schemas/decision.ts";
import { healthSchema } from "./schemas/health.ts";
import { jobPageSchema, jobParamsSchema, jobQuerySchema, jobSchema } from "./schemas/job.ts";
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
import { analyzedArticleSchema } from "./schemas/statement.ts";
import { statementRecordSchema } from "./schemas/statement-record.ts";
import {
  heatmapSchema,
  histogramSchema,
  seriesListSchema,
  speakerListSchema,
  statementPageSchema,
  targetSummarySchema,
} from "./schemas/summary.ts";
import { targetListSchema } from "./schemas/target.ts";

/** An answer that is no JSON described by a schema. */
export type FileType = "csv" | "html" | "ndjson" | "openapi" | "text";

export interface Endpoint {
  readonly method: "get" | "post" | "delete";
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  /** For a body of any number of records: CSV with these columns, or a JSON object a line. */
  readonly records?: z.ZodObject;
  /** Schema per success status, or a type of file; `null` without a body. */
  readonly responses: Readonly<Record<number, z.ZodType | FileType | null>>;
  readonly problems: readonly ProblemCode[];
}

/** What may be wrong with any body. */
const bodyProblems = ["body_not_json", "body_too_large", "request_invalid", "unsupported_media_type"] as const;

/** Method, path, request and responses of every endpoint; the API serves them, the client calls them, OpenAPI lists them. */
export const endpoints = {
  addArticle: {
    method: "post",
    path: "/v1/articles",
    summary:
      "Analyse and store an article; the same text again changes nothing and answers 200 with the one that is there.",
    headers: addArticleHeadersSchema,
    body: articleInputSchema,
    responses: { 200: analyzedArticleSchema, 201: analyzedArticleSchema, 202: jobSchema },
    problems: [
      ...bodyProblems,
      "article_empty",
      "article_too_long",
      "language_unsupported",
      "scorer_unavailable",
      "text_not_readable",
    ],
  },
  getArticle: {
    method: "get",
    path: "/v1/articles/{id}",
    summary: "An article with its statements, scored toward every target.",
    params: articleParamsSchema,
    responses: { 200: analyzedArticleSchema },
    problems: ["article_not_found"],
  },
  deleteArticle: {
    method: "delete",
    path: "/v1/articles/{id}",
    summary: "Delete an article with everything derived from it.",
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
    problems: [...bodyProblems, "statement_not_found", "text_not_readable"],
  },
  listCorrections: {
    method: "get",
    path: "/v1/articles/{id}/statements/{statementId}/corrections",
    summary: "What people decided of a statement, newest first.",
    params: statementParamsSchema,
    responses: { 200: correctionListSchema },
    problems: ["statement_not_found"],
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
  deleteSpeaker: {
    method: "delete",
    path: "/v1/speakers/{id}",
    summary: "Delete a speaker under every name, with what they said. Articles' texts stay.",
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
    responses: { 200: jobPageSchema },
    problems: ["request_invalid", "cursor_invalid"],
  },
  getJob: {
    method: "get",
    path: "/v1/jobs/{id}",
    summary: "A job and how far it is.",
    params: jobParamsSchema,
    responses: { 200: jobSchema },
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
  listTargets: {
    method: "get",
    path: "/v1/targets",
    summary: "The claims that stance is measured against.",
    responses: { 200: targetListSchema },
    problems: [],
  },
  listSpeakers: {
    method: "get",
    path: "/v1/targets/{id}/speakers",
    summary: "Each speaker's mean stance with its 95 % interval, count and distribution.",
    params: targetParamsSchema,
    query: speakerQuerySchema,
    responses: { 200: speakerListSchema },
    problems: ["target_not_found", "request_invalid"],
  },
  listSeries: {
    method: "get",
    path: "/v1/targets/{id}/series",
    summary: "Mean stance per speaker and interval.",
    params: targetParamsSchema,
    query: seriesQuerySchema,
    responses: { 200: seriesListSchema },
    problems: ["target_not_found", "request_invalid"],
  },
  getSummary: {
    method: "get",
    path: "/v1/targets/{id}/summary",
    summary: "All statements of the query as one: mean with interval, bands, counts, and the period before.",
    params: targetParamsSchema,
    query: filterSchema,
    responses: { 200: targetSummarySchema },
    problems: ["target_not_found", "request_invalid"],
  },
  getHistogram: {
    method: "get",
    path: "/v1/targets/{id}/histogram",
    summary: "How many statements stand where on the scale.",
    params: targetParamsSchema,
    query: filterSchema,
    responses: { 200: histogramSchema },
    problems: ["target_not_found", "request_invalid"],
  },
  getHeatmap: {
    method: "get",
    path: "/v1/heatmap",
    summary: "Where speakers stand toward several targets.",
    query: heatmapQuerySchema,
    responses: { 200: heatmapSchema },
    problems: ["target_not_found", "request_invalid"],
  },
  listStatements: {
    method: "get",
    path: "/v1/targets/{id}/statements",
    summary: "Statements with speaker and score, a page at a time.",
    params: targetParamsSchema,
    query: statementQuerySchema,
    responses: { 200: statementPageSchema },
    problems: ["target_not_found", "request_invalid", "cursor_invalid"],
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
    path: "/v1/targets/{id}/statements.csv",
    summary: "The same query as a CSV file, all rows.",
    params: targetParamsSchema,
    query: filterSchema,
    responses: { 200: "csv" },
    problems: ["target_not_found", "request_invalid"],
  },
  getHealth: {
    method: "get",
    path: "/v1/health",
    summary: "Whether the server answers at all.",
    responses: { 200: healthSchema },
    problems: [],
  },
  getReadiness: {
    method: "get",
    path: "/v1/health/ready",
    summary: "Whether the server can do its work: its store answers.",
    responses: { 200: healthSchema },
    problems: ["store_unavailable"],
  },
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;

/** Addresses for people and machines beside the API. */
export const pages = {
  getOpenApi: {
    method: "get",
    path: "/openapi.json",
    summary: "This document.",
    responses: { 200: "openapi" },
    problems: [],
  },
  getDocs: {
    method: "get",
    path: "/docs",
    summary: "This document, to read and to try.",
    responses: { 200: "html" },
    problems: [],
  },
  getProblemPage: {
    method: "get",
    path: "/problems/{code}",
    summary: "What a problem means and what to do about it.",
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
