import type { SpeakerList } from "@standpoint/contract";
import type { Speaker } from "./api-types.ts";

/** `Chief economist, Nordwerk` — whichever of the two is known. */
export function detailOf({ role, organization }: Pick<Speaker, "role" | "organization">): string | null {
  const known = [role, organization].filter((part) => part !== null && part !== "");
  return known.length === 0 ? null : known.join(", ");
}

/** Speakers' names by their ids. */
export function namesOf(list: Pick<SpeakerList, "speakers"> | null | undefined): ReadonlyMap<string, string> {
  return new Map(list?.speakers.map(({ speaker: { id, name } }) => [id, name]));
}
