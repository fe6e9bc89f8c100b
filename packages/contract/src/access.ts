import type { Role } from "@standpoint/domain";
import { z } from "zod";
import type { Endpoint } from "./endpoints.ts";
import { commonProblems, type ProblemCode } from "./problems.ts";
import { roles } from "./schemas/api-key.ts";

/**
 * The least that a caller of an endpoint must be allowed: to read what is only read, to write all else, where it says
 * nothing; `null` where it is open to all.
 */
export function roleOf({ role, method }: Pick<Endpoint, "role" | "method">): Role | null {
  if (role !== undefined) return role;
  return method === "get" ? "read" : "write";
}

/** Whether a role may do what another is needed for. */
export function includesRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** What an endpoint that is not open to all may answer besides its own problems. */
export const accessProblems = [
  "key_missing",
  "key_invalid",
  "key_lacks_role",
  "rate_limited",
] as const satisfies readonly ProblemCode[];

/**
 * Whether a request may say that it is to be carried out once; an import of nothing but records is by itself, and what
 * only reads has no effect.
 */
export function takesIdempotencyKey(endpoint: Endpoint): boolean {
  const { method, body, records } = endpoint;
  return method === "post" && (body !== undefined || records === undefined) && roleOf(endpoint) !== "read";
}

export const idempotencyHeadersSchema = z.object({
  "Idempotency-Key": z.string().optional().meta({
    description:
      "A word of your own for this request, 1 to 255 visible characters of ASCII: sent again with it within 24 hours, the request is given the same answer and has no second effect.",
  }),
});

const idempotencyProblems = [
  "body_too_large",
  "idempotency_key_in_use",
  "idempotency_key_reused",
  "request_invalid",
] as const satisfies readonly ProblemCode[];

/** Everything that may be wrong with a request to an endpoint. */
export function problemsOf(endpoint: Endpoint): readonly ProblemCode[] {
  return [
    ...endpoint.problems,
    ...commonProblems,
    ...(roleOf(endpoint) === null ? [] : accessProblems),
    ...(endpoint.method === "get" ? [] : (["cross_site_refused"] as const)),
    ...(takesIdempotencyKey(endpoint) ? idempotencyProblems : []),
  ];
}
