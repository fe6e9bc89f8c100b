import type { Problem } from "@standpoint/contract";

/** The API answered with a problem (RFC 9457), or with something that is no answer of the API at all. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail ?? problem.title, options);
    this.problem = problem;
  }

  override get name(): string {
    return "ProblemError";
  }

  /** HTTP status. */
  get status(): number {
    return this.problem.status;
  }

  /** One line that says what went wrong, and where the API says where. */
  get line(): string {
    const { title, detail, errors = [] } = this.problem;
    const places = errors
      .map((place) => `${place.pointer}: ${place.detail}`)
      .filter((line) => !line.endsWith(`: ${detail}`));
    return [detail ?? title, ...places].join(" ");
  }

  /** What is wrong with one member of the body, e.g. `publishedOn`; `undefined` when nothing is. */
  detailOf(member: string): string | undefined {
    return this.problem.errors?.find(({ pointer }) => memberOf(pointer) === member)?.detail;
  }
}

/** `#/publishedOn` and `/publishedOn/0` → `publishedOn`, with JSON pointer escapes undone (RFC 6901). */
export function memberOf(pointer: string): string {
  const [, member = ""] = pointer.split("/");
  return member.replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * The problem a response that is no success carries.
 *
 * A gateway or a static file server may answer in our place: then the status line is all there is to tell.
 */
export async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = {
    type: "about:blank",
    title: response.statusText || `HTTP status ${response.status}`,
    status: response.status,
  };
  if (!/^application\/(problem\+)?json/.test(response.headers.get("content-type") ?? "")) return fallback;
  const body: unknown = await response.json().catch(() => null);
  return isProblem(body) ? { ...fallback, ...body } : fallback;
}

function isProblem(body: unknown): body is Partial<Problem> {
  return typeof body === "object" && body !== null && "title" in body && typeof body.title === "string";
}
