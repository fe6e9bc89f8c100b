// Not from the api's index: reading a file needs no server and no database.
import { readEnv } from "@standpoint/api/env";
import { openScorer, openScorers } from "@standpoint/api/open-scorer";
import type { Target } from "@standpoint/domain";
import type { StanceScorer } from "@standpoint/stance";

/**
 * The scorer with this name, or the one that the environment names.
 *
 * @throws {EnvInvalidError} when there is no such scorer, or a variable that it needs is missing
 */
export const chooseScorer = async (name: string | undefined): Promise<StanceScorer> => await openScorer(envWith(name));

/** The scorer of each target: with this name; without a name the target's own, else the environment's. Throws as {@link chooseScorer}. */
export async function scorerChooser(name: string | undefined): Promise<(target: Target) => Promise<StanceScorer>> {
  const scorerOf = openScorers(envWith(name));
  const usual = await scorerOf({});
  return name === undefined ? scorerOf : async () => usual;
}

const envWith = (name: string | undefined) => readEnv(undefined, name === undefined ? {} : { STANDPOINT_SCORER: name });
