import { DomainError, StoreUnavailableError } from "@standpoint/domain";

/**
 * SQLSTATEs of a database that does not answer for now: 08 no connection, 53 no room (disk, memory, connections),
 * 57P01 to 57P05 it ends or starts, 58 its files fail it.
 */
const states = /^(?:08|53|57P0[1-5]|58)/;

/** What pg says where it has no code for it. */
const words = /^(?:Connection terminated|timeout e|Client (?:was closed|has encountered a connection error))/;

/** An error of a database, as ours where the database itself cannot be used; any other as it is. */
export function asUnavailable(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DomainError) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  // Node's own have names for codes, as ECONNREFUSED; several addresses that all fail make one without a message.
  const isUnavailable = states.test(code) || /^E[A-Z_]{3,}$/.test(code) || words.test(error.message);
  return isUnavailable ? new StoreUnavailableError(error.message || code, { cause: error }) : error;
}
