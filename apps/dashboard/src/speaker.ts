import type { Speaker } from "./api-types.ts";

/** `Chief economist, Nordwerk` — whichever of the two is known. */
export function detailOf({ role, organization }: Pick<Speaker, "role" | "organization">): string | null {
  const known = [role, organization].filter((part) => part !== null && part !== "");
  return known.length === 0 ? null : known.join(", ");
}
