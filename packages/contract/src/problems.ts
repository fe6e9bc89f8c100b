import type { ErrorCode } from "@standpoint/domain";

export interface ProblemType {
  readonly title: string;
  /** HTTP status. */
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 503;
}

/** Title and status of every error code; `docs/problems/` has a page for each. */
export const problems = {
  article_empty: { title: "The article has no text", status: 422 },
  article_no_copy: { title: "The article is no copy", status: 409 },
  article_not_found: { title: "No such article", status: 404 },
  article_too_long: { title: "The article is too long", status: 413 },
  content_invalid: { title: "The spans are no statement of the article", status: 422 },
  cursor_invalid: { title: "The cursor is not valid", status: 422 },
  date_invalid: { title: "Not a date", status: 422 },
  document_not_readable: { title: "The document cannot be read", status: 422 },
  document_too_large: { title: "The document is too large", status: 413 },
  feed_not_found: { title: "No such feed", status: 404 },
  job_not_found: { title: "No such job", status: 404 },
  job_not_retryable: { title: "The job cannot be tried again", status: 409 },
  key_not_found: { title: "No such key", status: 404 },
  language_unsupported: { title: "The language is not supported", status: 422 },
  model_unusable: { title: "The stance model cannot be used", status: 503 },
  schema_too_new: { title: "The database is newer than this Standpoint", status: 503 },
  scorer_unavailable: { title: "The scorer cannot answer now", status: 503 },
  speaker_not_found: { title: "No such speaker", status: 404 },
  speakers_not_mergeable: { title: "The speakers are one already", status: 409 },
  statement_not_found: { title: "No such statement", status: 404 },
  store_in_use: { title: "The data folder is in use", status: 503 },
  store_unavailable: { title: "The store cannot be used", status: 503 },
  target_changed: { title: "Somebody else has changed the target", status: 412 },
  target_not_found: { title: "No such target", status: 404 },
  text_not_readable: { title: "The input is not readable text", status: 422 },
  url_not_allowed: { title: "The URL is not one that is fetched", status: 422 },
  url_not_fetched: { title: "The URL could not be fetched", status: 422 },
  webhook_not_found: { title: "No such webhook", status: 404 },
} as const satisfies Record<ErrorCode, ProblemType>;

/** Problems of the request itself, before any of our code has read it. */
export const requestProblems = {
  body_not_json: { title: "The body is not JSON", status: 400 },
  body_too_large: { title: "The body is too large", status: 413 },
  cross_site_refused: { title: "Another site's page may not do this", status: 403 },
  host_not_allowed: { title: "The server does not go by this name", status: 403 },
  idempotency_key_in_use: { title: "The request is being worked on", status: 409 },
  idempotency_key_reused: { title: "The idempotency key belongs to another request", status: 422 },
  key_invalid: { title: "The key is not valid", status: 401 },
  key_lacks_role: { title: "The key does not allow this", status: 403 },
  key_missing: { title: "A key is needed", status: 401 },
  method_not_allowed: { title: "The method is not allowed here", status: 405 },
  not_acceptable: { title: "Nothing here is of a type that the request accepts", status: 406 },
  not_found: { title: "Nothing is at this address", status: 404 },
  rate_limited: { title: "There were too many requests", status: 429 },
  request_invalid: { title: "The request does not fit its schema", status: 422 },
  unsupported_media_type: { title: "The body is of a type that is not read here", status: 415 },
} as const satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof problems | keyof typeof requestProblems;

/** What any operation may answer with, besides its own problems. */
export const commonProblems: readonly ProblemCode[] = ["host_not_allowed", "store_unavailable"];
