// Not from the api's index: reading a file needs no server and no database.
import { readEnv } from "@standpoint/api/env";
import { openScorer } from "@standpoint/api/open-scorer";
import type { StanceScorer } from "@standpoint/stance";

/**
 * The scorer with this name, or the one that the environment names.
 *
 * @throws {EnvInvalidError} when there is no such scorer, or a variable that it needs is missing
 */
export async function chooseScorer(name: string | undefined): Promise<StanceScorer> {
  return await openScorer(readEnv(undefined, name === undefined ? {} : { STANDPOINT_SCORER: name }));
}
