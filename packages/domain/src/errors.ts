export const errorCodes = [
  "article_empty",
  "article_no_copy",
  "article_not_found",
  "article_too_long",
  "content_invalid",
  "cursor_invalid",
  "date_invalid",
  "document_not_readable",
  "document_too_large",
  "feed_not_found",
  "job_not_found",
  "job_not_retryable",
  "key_not_found",
  "language_unsupported",
  "model_unusable",
  "schema_too_new",
  "scorer_unavailable",
  "speaker_not_found",
  "speakers_not_mergeable",
  "statement_not_found",
  "store_in_use",
  "store_unavailable",
  "target_changed",
  "target_not_found",
  "text_not_readable",
  "url_not_allowed",
  "url_not_fetched",
  "webhook_not_found",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A broken promise, named for what happened. */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  /** Whether the same may go well later, though nothing about it changes. */
  readonly isTransient: boolean = false;
  override get name(): string {
    return this.constructor.name;
  }
}

export class ArticleEmptyError extends DomainError {
  readonly code = "article_empty";
  constructor(options?: ErrorOptions) {
    super("The article has no text.", options);
  }
}

/** The longest article text we read, in UTF-16 code units. */
export const maxTextLength = 5_000_000;

export class ArticleTooLongError extends DomainError {
  readonly code = "article_too_long";
  constructor(length: number, options?: ErrorOptions) {
    super(`The article has ${length} characters; at most ${maxTextLength} are read.`, options);
  }
}

/** Nothing says that it is a copy, or that it is none. */
export class ArticleNoCopyError extends DomainError {
  readonly code = "article_no_copy";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is nothing to take back: “${id}” counts as the machine, or a person, has it already.`, options);
  }
}

export class ArticleNotFoundError extends DomainError {
  readonly code = "article_not_found";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is no article “${id}”.`, options);
  }
}

export class StatementNotFoundError extends DomainError {
  readonly code = "statement_not_found";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is no statement “${id}”.`, options);
  }
}

/** Spans that are no statement of their article. */
export class ContentInvalidError extends DomainError {
  readonly code = "content_invalid";
  constructor(reason: string, options?: ErrorOptions) {
    super(`The spans cannot be the statement's words: ${reason}.`, options);
  }
}

export class SpeakerNotFoundError extends DomainError {
  readonly code = "speaker_not_found";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is no speaker “${id}”.`, options);
  }
}

export class SpeakersNotMergeableError extends DomainError {
  readonly code = "speakers_not_mergeable";
  constructor(from: string, into: string, options?: ErrorOptions) {
    super(`The speakers “${from}” and “${into}” are one already.`, options);
  }
}

export class TargetNotFoundError extends DomainError {
  readonly code = "target_not_found";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is no target “${id}”.`, options);
  }
}

/** Somebody else has changed the target since it was read. */
export class TargetChangedError extends DomainError {
  readonly code = "target_changed";
  constructor(id: string, revision: number, options?: ErrorOptions) {
    super(`The target “${id}” is not as it was read: it is at revision ${revision} now.`, options);
  }
}

/** A page, a file or a feed that no article can be read from. */
export class DocumentNotReadableError extends DomainError {
  readonly code = "document_not_readable";
  constructor(reason: string, options?: ErrorOptions) {
    super(`The document cannot be read: ${reason}.`, options);
  }
}

export class DocumentTooLargeError extends DomainError {
  readonly code = "document_too_large";
  /** @param limit what is read at most, e.g. “5000000 bytes” */
  constructor(limit: string, options?: ErrorOptions) {
    super(`The document is too large: at most ${limit} are read.`, options);
  }
}

/** An address that is never asked: of this machine, of a private network, or not of the web at all. */
export class UrlNotAllowedError extends DomainError {
  readonly code = "url_not_allowed";
  constructor(reason: string, options?: ErrorOptions) {
    super(`The URL is not fetched: ${reason}.`, options);
  }
}

export class UrlNotFetchedError extends DomainError {
  readonly code = "url_not_fetched";
  override readonly isTransient: boolean;
  /** How long the server asks us to wait; `null` where it does not. */
  readonly retryAfterSeconds: number | null;
  constructor(
    reason: string,
    {
      isTransient,
      retryAfterSeconds = null,
      ...options
    }: ErrorOptions & { readonly isTransient: boolean; readonly retryAfterSeconds?: number | null },
  ) {
    super(`The URL could not be fetched: ${reason}.`, options);
    this.isTransient = isTransient;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export class FeedNotFoundError extends DomainError {
  readonly code = "feed_not_found";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is no feed “${id}”.`, options);
  }
}

export class WebhookNotFoundError extends DomainError {
  readonly code = "webhook_not_found";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is no webhook “${id}”.`, options);
  }
}

export class JobNotFoundError extends DomainError {
  readonly code = "job_not_found";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is no job “${id}”.`, options);
  }
}

export class JobNotRetryableError extends DomainError {
  readonly code = "job_not_retryable";
  constructor(reason: string, options?: ErrorOptions) {
    super(`The job cannot be tried again: ${reason}.`, options);
  }
}

export class KeyNotFoundError extends DomainError {
  readonly code = "key_not_found";
  constructor(id: string, options?: ErrorOptions) {
    super(`There is no key “${id}”.`, options);
  }
}

export class CursorInvalidError extends DomainError {
  readonly code = "cursor_invalid";
  constructor(options?: ErrorOptions) {
    super("The cursor is not one that this API gave out for this query.", options);
  }
}

export class DateInvalidError extends DomainError {
  readonly code = "date_invalid";
  constructor(value: string, options?: ErrorOptions) {
    super(`“${value}” is not a date as YYYY-MM-DD.`, options);
  }
}

export class UnsupportedLanguageError extends DomainError {
  readonly code = "language_unsupported";
  constructor(language: string, options?: ErrorOptions) {
    super(`There are no rules for the language “${language}”; there are for en and de.`, options);
  }
}

/** Bytes that are no text: control characters that no article has, or broken UTF-8. */
export class TextNotReadableError extends DomainError {
  readonly code = "text_not_readable";
  constructor(detail: string, options?: ErrorOptions) {
    super(`The input is not readable text: ${detail}.`, options);
  }
}

export class StoreInUseError extends DomainError {
  readonly code = "store_in_use";
  override readonly isTransient = true;
  constructor(folder: string, options?: ErrorOptions) {
    super(`The data folder ${folder} is open in another process.`, options);
  }
}

/** The database cannot be opened, has ended, or cannot be reached: a full disk, a folder that cannot be written, a server that is down. */
export class StoreUnavailableError extends DomainError {
  readonly code = "store_unavailable";
  override readonly isTransient = true;
  constructor(reason: string, options?: ErrorOptions) {
    super(`The store cannot be used: ${reason}.`, options);
  }
}

export class SchemaTooNewError extends DomainError {
  readonly code = "schema_too_new";
  constructor(found: string, options?: ErrorOptions) {
    super(
      `The database was written by a newer Standpoint (migration ${found}); update Standpoint to open it.`,
      options,
    );
  }
}

/** A file of the stance model that is missing, damaged or not the one that its settings describe. */
export class ModelUnusableError extends DomainError {
  readonly code = "model_unusable";
  constructor({ file, folder, problem }: { file: string; folder: string; problem: string }, options?: ErrorOptions) {
    super(
      `The stance model cannot be used: ${file} ${problem}; “git restore ${folder}” brings back what Standpoint came with.`,
      options,
    );
  }
}

/** Scores that cannot be had now and may be later; nothing takes their place. */
export class ScorerUnavailableError extends DomainError {
  readonly code = "scorer_unavailable";
  override readonly isTransient = true;
  /** How long to wait before asking again. */
  readonly retryAfterSeconds: number;
  constructor(
    scorer: string,
    reason: string,
    { retryAfterSeconds, ...options }: ErrorOptions & { readonly retryAfterSeconds: number },
  ) {
    super(`The scorer ${scorer} cannot answer now: ${reason}.`, options);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
