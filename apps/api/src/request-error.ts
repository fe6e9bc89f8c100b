import type { Problem, requestProblems } from "@standpoint/contract";

export type ProblemErrors = NonNullable<Problem["errors"]>;

/** A request that cannot be served as it is, found before any of our own code has read it. */
export class RequestError extends Error {
  override name = "RequestError";
  readonly code: keyof typeof requestProblems;
  readonly errors: ProblemErrors;
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param detail one sentence for a person
   * @param where what is wrong where, and headers the answer needs
   */
  constructor(
    code: keyof typeof requestProblems,
    detail: string,
    { errors = [], headers = {} }: { errors?: ProblemErrors; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = errors;
    this.headers = headers;
  }
}
