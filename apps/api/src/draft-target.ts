import type { Target, TargetDraft } from "@standpoint/domain";
import type { StanceScorer } from "@standpoint/stance";
import type { Dependencies } from "./app.ts";
import { EnvInvalidError } from "./env.ts";
import { invalidBody } from "./read-request.ts";

/** A claim that is not stored, to be scored toward. */
export function draftTarget(draft: TargetDraft): Target {
  return { id: "draft", revision: 1, ...draft };
}

/**
 * The scorer that a claim is to be scored by.
 *
 * @param pointer where in the body it is named
 * @throws {RequestError} where this installation cannot have it
 */
export async function scorerOfDraft(
  draft: TargetDraft,
  scorerOf: Dependencies["scorerOf"],
  pointer = "#/scorer",
): Promise<Pick<StanceScorer, "name" | "version">> {
  try {
    return await scorerOf(draftTarget(draft));
  } catch (error) {
    if (!(error instanceof EnvInvalidError)) throw error;
    const detail = `This installation does not have it: ${error.message}`;
    throw invalidBody([{ pointer, detail }]);
  }
}
