import type { Context } from "hono";
import { invalidBody } from "../read-request.ts";
import type { RequestEnv } from "../request-context.ts";

/**
 * Who decides: whose key it is, or else who the request says.
 *
 * @throws {RequestError} when nobody says
 */
export function deciderOf(context: Context<RequestEnv>, madeBy: string | undefined): string {
  const { keyId, name } = context.get("caller");
  if (keyId !== null) return name;
  if (madeBy !== undefined) return madeBy;
  const detail = "Without a key it must say who decides.";
  throw invalidBody([{ pointer: "#/madeBy", detail }]);
}
