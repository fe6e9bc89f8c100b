// Not from the api's index: reading a file needs no server and no database.
import { readEnv } from "@standpoint/api/env";
import { openScorer } from "@standpoint/api/open-scorer";
import type { Target } from "@standpoint/domain";
import type { StanceScorer } from "@standpoint/stance";

/**
 * The scorer with this name, or the one that the environment names.
 *
 * @throws {EnvInvalidError} when there is no such scorer, or a variable that it needs is missing
 */
export async function chooseScorer(name: string | undefined): Promise<StanceScorer> {
  return await openScorer(readEnv(undefined, name === undefined ? {} : { STANDPOINT_SCORER: name }));
}

/** The scorer of each target: with this name; without a name the target's own, else the environment's. Each is opened once. */
export async function scorerChooser(name: string | undefined): Promise<(target: Target) => Promise<StanceScorer>> {
  const usual = chooseScorer(name);
  const opened = new Map<string, Promise<StanceScorer>>();
  await usual;
  return async ({ scorer: own }) => {
    if (name !== undefined || own === undefined) return await usual;
    const scorer = opened.get(own) ?? chooseScorer(own);
    opened.set(own, scorer);
    return await scorer;
  };
}
