import { type Problem, type ProblemCode, problems, requestProblems } from "@standpoint/contract";
import { DomainError, type ErrorCode, ScorerUnavailableError } from "@standpoint/domain";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Log } from "./log.ts";
import type { RequestEnv } from "./request-context.ts";
import { RequestError } from "./request-error.ts";

const allProblems = { ...problems, ...requestProblems };

/** What part of an article each error is about. */
const pointers: Partial<Record<ErrorCode, string>> = {
  article_empty: "#/text",
  article_too_long: "#/text",
  cursor_invalid: "#/cursor",
  date_invalid: "#/publishedOn",
  language_unsupported: "#/language",
  text_not_readable: "#/text",
  url_not_allowed: "#/url",
  url_not_fetched: "#/url",
};

/** How long a client waits before it asks again where the error does not say, in seconds. */
const retryAfterSeconds = 5;

/** The one place where errors become HTTP: problem details by RFC 9457; what nobody expected is told to the log alone. */
export function problemResponse(error: Error, context: Context<RequestEnv>, log: Log): Response {
  if (error instanceof RequestError)
    for (const [name, value] of Object.entries(error.headers)) context.header(name, value);
  if (error instanceof DomainError && problems[error.code].status === 503) {
    const waitSeconds = error instanceof ScorerUnavailableError ? error.retryAfterSeconds : retryAfterSeconds;
    context.header("Retry-After", String(waitSeconds));
  }
  return respond(context, problemOf(error, context, log));
}

/** The problem alone, for an answer that tells of several records. */
export function problemOf(error: unknown, context: Context<RequestEnv>, log: Log): Problem {
  const instance = `urn:uuid:${context.get("requestId")}`;
  if (error instanceof RequestError)
    return describe(error.code, { context, instance, detail: error.message, errors: error.errors });
  if (error instanceof DomainError) {
    const pointer = pointers[error.code];
    const errors = pointer === undefined ? [] : [{ pointer, detail: error.message }];
    return describe(error.code, { context, instance, detail: error.message, errors });
  }
  const told = error instanceof Error ? error.stack : undefined;
  log({ level: "error", requestId: context.get("requestId"), error: told ?? String(error) });
  return { type: "about:blank", title: "Internal Server Error", status: 500, instance };
}

function describe(
  code: ProblemCode,
  about: { context: Context; instance: string; detail: string; errors: Problem["errors"] & {} },
): Problem {
  const { origin } = new URL(about.context.req.url);
  const { detail, instance, errors } = about;
  return {
    type: `${origin}/problems/${code}`,
    ...allProblems[code],
    detail,
    instance,
    ...(errors.length > 0 && { errors }),
  };
}

function respond(context: Context, problem: Problem): Response {
  context.header("Content-Type", "application/problem+json");
  return context.body(JSON.stringify(problem), problem.status as ContentfulStatusCode);
}
