import type { Context } from "hono";
import type { RequestEnv } from "../request-context.ts";
import { RequestError } from "../request-error.ts";

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
  throw new RequestError("request_invalid", "The body is not right.", { errors: [{ pointer: "#/madeBy", detail }] });
}
