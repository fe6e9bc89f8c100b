import { readFileSync } from "node:fs";
import { parseRegister, parseTargets } from "@standpoint/contract";
import { type RegisteredSpeaker, type Target, TargetNotFoundError } from "@standpoint/domain";
import { targetFromClaim } from "@standpoint/stance";

const read = (name: string): string => readFileSync(new URL(`../../../corpus/${name}`, import.meta.url), "utf8");

/** The speakers a user has described in `corpus/speakers.json`. */
export const readRegister = (): readonly RegisteredSpeaker[] => parseRegister(read("speakers.json"));

/** The targets a user has defined in `corpus/targets.json`; the first is the default. */
export const readTargets = (): readonly Target[] => parseTargets(read("targets.json"));

/** The same, by id. */
export const readTargetsById = (): ReadonlyMap<string, Target> =>
  new Map(readTargets().map((target) => [target.id, target]));

/**
 * The target with this id, the one a claim in words describes, or the default.
 *
 * @throws {TargetNotFoundError} when no target has the id
 */
export function chooseTarget({ id, claim }: { id?: string | undefined; claim?: string | undefined }): Target {
  if (claim !== undefined) {
    if (id !== undefined) throw new Error("give --target or --claim, not both");
    if (!claim.trim()) throw new Error("the claim is empty");
    return targetFromClaim(claim);
  }
  const targets = readTargets();
  const target = id === undefined ? targets[0] : targets.find((one) => one.id === id);
  if (target === undefined) throw new TargetNotFoundError(id ?? "");
  return target;
}
