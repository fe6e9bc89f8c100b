import type { z } from "zod";
import type { ProblemCode } from "./problems.ts";
import { articleInputSchema } from "./schemas/article.ts";
import {
  articleParamsSchema,
  filterSchema,
  seriesQuerySchema,
  statementQuerySchema,
  targetParamsSchema,
} from "./schemas/query.ts";
import { analyzedArticleSchema } from "./schemas/statement.ts";
import { seriesListSchema, speakerListSchema, statementPageSchema } from "./schemas/summary.ts";
import { targetListSchema } from "./schemas/target.ts";

export interface Endpoint {
  readonly method: "get" | "post";
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Schema per success status; `csv` for a CSV file. */
  readonly responses: Readonly<Record<number, z.ZodType | "csv">>;
  readonly problems: readonly ProblemCode[];
}

/** Method, path, request and responses of every endpoint; the API serves them, the client calls them, OpenAPI lists them. */
export const endpoints = {
  addArticle: {
    method: "post",
    path: "/v1/articles",
    summary:
      "Analyse and store an article; the same text again changes nothing and answers 200 with the one that is there.",
    body: articleInputSchema,
    responses: { 200: analyzedArticleSchema, 201: analyzedArticleSchema },
    problems: [
      "article_empty",
      "article_too_long",
      "body_not_json",
      "body_too_large",
      "language_unsupported",
      "request_invalid",
      "scorer_unavailable",
      "text_not_readable",
      "unsupported_media_type",
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
    query: filterSchema,
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
  listStatements: {
    method: "get",
    path: "/v1/targets/{id}/statements",
    summary: "Statements with speaker and score, newest first, a page at a time.",
    params: targetParamsSchema,
    query: statementQuerySchema,
    responses: { 200: statementPageSchema },
    problems: ["target_not_found", "request_invalid", "cursor_invalid"],
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
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;
