import * as domain from "@standpoint/domain";

/** An error as it crosses from one thread to another, which by itself leaves its class and members behind. */
export interface ErrorMessage {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** What it says beside its message, as `code` and `retryAfterSeconds`. */
  readonly members: Readonly<Record<string, unknown>>;
}

export function toErrorMessage(error: unknown): ErrorMessage {
  if (!(error instanceof Error)) return toErrorMessage(new Error(String(error)));
  const members = error instanceof domain.DomainError ? { ...error } : {};
  return { name: error.name, message: error.message, stack: error.stack ?? error.message, members };
}

/** An error of the same class where it is one of the domain's, else a plain one. */
export function fromErrorMessage({ name, message, stack, members }: ErrorMessage): Error {
  const known = Object.values(domain).find(
    (value) => typeof value === "function" && value.prototype instanceof domain.DomainError && value.name === name,
  ) as { readonly prototype: Error } | undefined;
  const error = Object.assign(new Error(message), members, { stack });
  return known ? Object.setPrototypeOf(error, known.prototype) : error;
}
