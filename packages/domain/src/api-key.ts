/** What a caller may do; each may also do what those before it may. */
export type Role = "read" | "write" | "admin";

/** A key to the API, as it may be shown: the secret itself is known only to whoever was given it. */
export interface ApiKey {
  /** Part of the key itself, so that one that turns up somewhere can be found and revoked. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  /** To the minute. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  /** The last day (UTC) on which it opens anything; `null`: until it is revoked. */
  readonly expiresOn: string | null;
}
