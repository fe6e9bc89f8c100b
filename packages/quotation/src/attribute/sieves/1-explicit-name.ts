import type { Attribution, Speaker } from "@standpoint/domain";
import { tokenize } from "../../reading/tokens.ts";
import type { Mention } from "../mentions.ts";
import { genderOf, officePrefix } from "../offices.ts";
import { namedBefore } from "./named-before.ts";
import type { SieveInput, SieveRule } from "./sieve.ts";

/** The source names the speaker: a name, an organisation, a group, or an office. */
export const explicitName: SieveRule = (input) => {
  const { mention, offices, speakers } = input;
  if (mention === null || mention.type === "pronoun") return undefined;
  if (mention.type === "nobody") return null;
  if (mention.type === "office") return officeHolder(input, mention);
  const office = mention.kind === "person" ? offices.of(mention.name) : null;
  const speaker = speakers.resolve({
    kind: mention.kind,
    name: mention.name,
    role: mention.role ?? office?.role ?? null,
    organization: mention.organization ?? office?.organization ?? null,
  });
  const isFull = mention.kind === "person" && mention.name.includes(" ");
  return { speaker, sieve: "explicit-name", confidence: isFull ? 0.95 : 0.85 };
};

/** “its chief, Ann Weber,”; “the minister” for the last person with that office; else the office itself. */
function officeHolder(input: SieveInput, mention: Mention & { type: "office" }): Attribution {
  const { document, quotation, names, speakers } = input;
  const end = quotation.source?.end ?? 0;
  if (/^,\s\p{Lu}/u.test(document.text.slice(end, end + 3))) {
    const [name] = names.namedIn({ start: end, end: end + 30 });
    if (name !== undefined) {
      const phrase = tokenize(mention.phrase, { start: 0, end: mention.phrase.length }, false);
      const office = officePrefix(phrase, document.language);
      const speaker = speakers.resolve({
        kind: "person",
        name,
        role: office.role,
        organization: mention.organization ?? office.organization,
      });
      return { speaker, sieve: "explicit-name", confidence: 0.9 };
    }
  }
  if (mention.isDefinite) {
    const start = quotation.source?.start ?? 0;
    const isCompatible = ({ role }: Speaker) =>
      role === null || (generic.test(mention.head) && !contradicts(genderOf(role), genderOf(mention.head)));
    const holder =
      namedBefore(input, start, (speaker) => holds(speaker.role, mention.head), wholeArticle) ??
      (mention.isPersonNoun ? namedBefore(input, start, isCompatible) : null);
    if (holder) return { speaker: holder.speaker, sieve: "coreference", confidence: 0.7 };
  }
  const name = mention.phrase.replace(/^(?:the|der|die|das|dem|des)\s+/iu, "");
  const speaker = speakers.resolve({ kind: "person", name, role: null, organization: mention.organization });
  return { speaker, sieve: "explicit-name", confidence: 0.6 };
}

const stem = (word: string) => word.replace(/(?:innen|in|en|es|n|s)$/u, "");

/** Whether an office is the one a head noun names: “Finanzchefin” is “die Chefin”, “chief economist” “the economist”. */
const holds = (role: string | null, head: string) =>
  role
    ?.toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => word === head || (stem(head).length > 3 && stem(word).endsWith(stem(head)))) ?? false;

/** An office is remembered throughout an article. */
const wholeArticle = Number.POSITIVE_INFINITY;

/** Nouns that say little more than that it is a person of some standing: they fit whatever office one has. */
const generic =
  /^(?:jährige[rn]?|manager|managerin|executive|politiker|politikerin|politician|expert|experte|expertin|mann|frau|man|woman|official)$/u;

const contradicts = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;
