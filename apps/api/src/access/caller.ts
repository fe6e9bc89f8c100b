import { includesRole } from "@standpoint/contract";
import type { Role } from "@standpoint/domain";
import type { Context } from "hono";
import type { Dependencies } from "../app.ts";
import type { RequestEnv } from "../request-context.ts";
import { RequestError } from "../request-error.ts";
import type { AccessRules } from "./access-rules.ts";
import { hashOf, isKey } from "./secret-key.ts";

/** Who asks. */
export interface Caller {
  /** `null` without a key. */
  readonly keyId: string | null;
  /** The key's; `keyless`, or `cli` for a command in this process. */
  readonly name: string;
  /** `null`: allowed nothing. */
  readonly role: Role | null;
}

/** What is allowed without a key. */
const keyless: Readonly<Record<AccessRules["keys"], Role | null>> = { off: "admin", writes: "read", all: null };

/** How long a key may be used before that is noted again. */
const noteEveryMs = 60_000;

/**
 * Whose key the request has.
 *
 * @throws {RequestError} for a key that is not known, revoked, or past its last day
 */
export async function identify(
  context: Context<RequestEnv>,
  { store, access, now, log }: Pick<Dependencies, "store" | "access" | "now" | "log">,
): Promise<Caller> {
  if (context.env?.inProcess) return { keyId: null, name: "cli", role: "admin" };
  // Any other scheme is for a proxy in front of us.
  const given = /^bearer(?:\s+(.*))?$/i.exec(context.req.header("authorization") ?? "");
  if (given === null) return { keyId: null, name: "keyless", role: keyless[access.keys] };
  const text = given[1] ?? "";
  const key = isKey(text) ? await store.findApiKey(hashOf(text)) : null;
  if (key === null) throw invalidKey("There is no such key.");
  if (key.revokedAt !== null) throw invalidKey(`The key ${key.id} is revoked.`);
  const at = now().toISOString();
  if (key.expiresOn !== null && key.expiresOn < at.slice(0, 10))
    throw invalidKey(`The last day of the key ${key.id} was ${key.expiresOn}.`);
  if (key.lastUsedAt === null || Date.parse(at) - Date.parse(key.lastUsedAt) >= noteEveryMs) {
    // Nobody waits for it.
    store
      .noteApiKeyUse({ id: key.id, at })
      .catch((error) => log({ level: "error", requestId: context.get("requestId"), error: String(error) }));
  }
  return { keyId: key.id, name: key.name, role: key.role };
}

/** @throws {RequestError} when the caller may not do what a role is needed for */
export function assertRole({ keyId, role }: Caller, needed: Role): void {
  if (role !== null && includesRole(role, needed)) return;
  if (keyId === null)
    throw new RequestError("key_missing", "Send a key: Authorization: Bearer sp_…", { headers: challenge("") });
  throw new RequestError("key_lacks_role", `The key ${keyId} has the role ${role}; this needs ${needed}.`, {
    headers: challenge(`, error="insufficient_scope", scope="${needed}"`),
  });
}

function invalidKey(detail: string): RequestError {
  return new RequestError("key_invalid", detail, { headers: challenge(', error="invalid_token"') });
}

/** RFC 6750. */
function challenge(reason: string): Record<string, string> {
  return { "WWW-Authenticate": `Bearer realm="Standpoint"${reason}` };
}
