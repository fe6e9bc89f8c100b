/** Why a connection failed, in a line; where none of several addresses can be connected to, the first says why. */
export function connectionFailure(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return connectionFailure(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
