import type { AuditEntry } from "@standpoint/storage";
import type { Caller } from "./access/caller.ts";

/** What a handler finds in its context. */
export interface RequestVariables {
  requestId: string;
  /** Who asks; set where an address is not open to all. */
  caller: Caller;
  /**
   * Set by a handler that knows since when its answer has been what it is: an ISO 8601 instant in whole seconds, which no other
   * answer of the same address ever has.
   */
  unchangedSince: string;
  /** Set by a handler that has changed a value, for the audit log. */
  change: NonNullable<AuditEntry["change"]>;
  /** The same for what is known after the answer has begun. */
  addToAudit: (change: NonNullable<AuditEntry["change"]>) => Promise<void>;
}

/** Where a request comes from: a connection, as the server tells it, or this process itself. */
export interface RequestBindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
  /** A command in this process: whoever can open the store may do everything. */
  readonly inProcess?: true;
}

/** For Hono's types. */
export interface RequestEnv {
  readonly Variables: RequestVariables;
  readonly Bindings: RequestBindings;
}
