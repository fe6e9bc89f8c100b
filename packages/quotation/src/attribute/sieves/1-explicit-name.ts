import { officeAfter } from "../appositions.ts";
import type { SieveRule } from "./sieve.ts";

/** The source names the speaker: a name, an organisation, a group, or an office. */
export const explicitName: SieveRule = ({ mention, document, speakers, before }) => {
  if (mention === null || mention.type === "pronoun") return undefined;
  if (mention.type === "nobody") return null;
  if (mention.type === "office") {
    // "the minister": the last person with that office, else the office itself.
    const holder = mention.isDefinite
      ? before.findLast(
          ({ attribution }) => attribution?.speaker.kind === "person" && holds(attribution.speaker.role, mention.head),
        )?.attribution?.speaker
      : undefined;
    if (holder) return { speaker: speakers.latest(holder), sieve: "coreference", confidence: 0.75 };
    const name = mention.phrase.replace(/^(?:the|der|die|das|dem)\s+/iu, "");
    const speaker = speakers.resolve({ kind: "person", name, role: null, organization: mention.organization });
    return { speaker, sieve: "explicit-name", confidence: 0.7 };
  }
  const office = mention.kind === "person" ? officeAfter(document, mention.name) : null;
  const speaker = speakers.resolve({
    kind: mention.kind,
    name: mention.name,
    role: mention.role ?? office?.role ?? null,
    organization: mention.organization ?? office?.organization ?? null,
  });
  return {
    speaker,
    sieve: "explicit-name",
    confidence: mention.kind === "person" && mention.name.includes(" ") ? 0.95 : 0.85,
  };
};

const holds = (role: string | null, head: string) =>
  role
    ?.toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word === head || word.endsWith(head)) ?? false;
