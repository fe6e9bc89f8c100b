// Not from the api's index: reading a file needs no server and no database.
import { readEnv } from "@standpoint/api/env";
import { openScorer, openScorers } from "@standpoint/api/open-scorer";
import type { Target } from "@standpoint/domain";
import type { StanceScorer } from "@standpoint/stance";

/**
 * The scorer of each target: with this name; without a name the target's own, else the environment's.
 *
 * @throws {EnvInvalidError} when there is no such scorer, or a variable that it needs is missing
 * @throws {ModelUnusableError} when a file of its model is missing or damaged
 */
export async function chooseScorers(name: string | undefined): Promise<(target: Target) => Promise<StanceScorer>> {
  const env = readEnv(undefined, name === undefined ? {} : { STANDPOINT_SCORER: name });
  if (name === undefined) return openScorers(env);
  const scorer = await openScorer(env.scorer, env);
  return async () => scorer;
}
