import type { Attribution } from "@standpoint/domain";
import { fold } from "../../languages/fold.ts";
import type { Referent } from "../discourse.ts";
import type { Mention } from "../mentions/mention.ts";
import type { NameMention } from "../names.ts";
import {
  genderOf,
  holdsOffice,
  isGenericOrganization,
  isGenericPerson,
  isTrade,
  type Office,
  officeIn,
} from "../offices.ts";
import { confidences } from "./confidences.ts";
import { type SieveInput, type SieveRule, speakerOf } from "./sieve.ts";

/** The source names the speaker: a name, an organisation, a group, or an office. */
export const explicitName: SieveRule = (input) => {
  const { mention, offices, speakers } = input;
  if (mention === null) return signedBy(input);
  if (mention.type === "pronoun") return undefined;
  if (mention.type === "nobody") return null;
  if (mention.type === "office") return officeHolder(input, mention);
  if (mention.kind === "organization" && isGenericOrganization(mention.name)) {
    const known = organizationBefore(input);
    if (known !== null) return { speaker: known, sieve: "coreference", confidence: confidences.officeHolder };
  }
  const office = mention.kind === "person" ? offices.of(mention.name) : null;
  const speaker = speakers.resolve({
    kind: mention.kind,
    name: mention.name,
    role: mention.role ?? office?.role ?? null,
    organization: mention.organization ?? office?.organization ?? null,
  });
  const confidence =
    mention.kind === "person"
      ? mention.name.includes(" ")
        ? confidences.fullName
        : confidences.shortName
      : confidences[mention.kind];
  return { speaker, sieve: "explicit-name", confidence };
};

/** “It rains.” — Ann Weber; WEBER: It rains. */
function signedBy(input: SieveInput): Attribution | null | undefined {
  const { document, quotation, names } = input;
  const { start = 0 } = quotation.content[0] ?? {};
  const { end = 0 } = quotation.content.at(-1) ?? {};
  const signature =
    /^["“”„'’»«.]{0,3}\s{0,2}[―—–]\s?((?:\p{Lu}[\p{L}.'’-]*[ \u00a0]?){1,5})(?=\s*(?:[,(.]|\n|$))/u.exec(
      document.text.slice(end, end + 80),
    );
  const label = /^\s?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}):\s/u.exec(document.text.slice(start, start + 60));
  const signed = (signature ?? label)?.[1]?.trim();
  if (signed === undefined) return undefined;
  const name = names.personAt(signed.split(" "), { position: start, gender: null });
  if (name === null && signature === null && !/^\p{Lu}{2,}/u.test(signed)) return undefined;
  return {
    speaker: speakerOf(input, { kind: "person", name: name ?? signed }),
    sieve: "explicit-name",
    confidence: confidences.signature,
  };
}

/** “its chief, Ann Weber,”; “the minister” for the last person with that office; else the office itself. */
function officeHolder(input: SieveInput, mention: Mention & { type: "office" }): Attribution {
  const { document, quotation, names, offices, speakers, discourse } = input;
  const end = quotation.source?.end ?? 0;
  if (/^,\s\p{Lu}/u.test(document.text.slice(end, end + 3))) {
    const [name] = names.namedIn({ start: end, end: end + 30 });
    if (name !== undefined) {
      const office = officeIn(mention.phrase, document.language);
      const speaker = speakers.resolve({
        kind: "person",
        name,
        role: office.role,
        organization: mention.organization ?? office.organization,
      });
      return { speaker, sieve: "explicit-name", confidence: confidences.apposition };
    }
  }
  if (mention.isDefinite) {
    const start = quotation.source?.start ?? 0;
    const gender = mention.gender ?? genderOf(mention.head);
    const agrees = (name: string) => {
      const known = offices.genderOf(name);
      return gender === null || known === null || known === gender;
    };
    const isAny = ({ kind, name }: Referent) =>
      kind === "person" && agrees(name) && !isElsewhere(offices.of(name), mention);
    const isFree = (referent: Referent) => {
      const { role } = offices.of(referent.name);
      return isAny(referent) && (role === null || isTrade(role.toLowerCase().split(" ").at(-1) ?? ""));
    };
    // "His lawyer" is not who is talked about.
    const isOwned = /^(?:his|her|its|their|seine?[mrs]?|ihre?[mrs]?)\s|['’]s\s/iu.test(mention.phrase);
    const fits = isOwned ? null : isGenericPerson(mention.head) ? isAny : isTrade(mention.head) ? isFree : null;
    const holder =
      lastNamed(input, start, (name) => agrees(name) && holds(offices.of(name), mention)) ??
      (fits && discourse.antecedent(start, { fits, weight: () => 1 }, nounReach));
    if (holder !== null)
      return { speaker: speakerOf(input, holder), sieve: "coreference", confidence: confidences.officeHolder };
  }
  const name = mention.phrase.replace(/^(?:the|der|die|das|dem|des)\s+/iu, "");
  const speaker = speakers.resolve({ kind: "person", name, role: null, organization: mention.organization });
  return { speaker, sieve: "explicit-name", confidence: confidences.office };
}

/** Whether somebody holds the office a phrase names, at the organisation it names. */
const holds = (office: Office, mention: Mention & { type: "office" }) =>
  !isElsewhere(office, mention) && holdsOffice(office.role, mention.head);

function isElsewhere(office: Office, { organization }: Mention & { type: "office" }): boolean {
  if (organization === null || office.organization === null) return false;
  const [one, other] = [fold(organization), fold(office.organization)];
  return !one.includes(other) && !other.includes(one);
}

/** A noun without a name (“the economist”) stands for somebody in this paragraph or the one before. */
const nounReach = 1;

/** An office is remembered throughout an article, but so many names back it belongs to another story. */
const farthest = 300;

function lastNamed({ names }: SieveInput, position: number, fits: (name: string) => boolean): NameMention | null {
  const from = names.firstMentionFrom(position) - 1;
  const refused = new Set<string>();
  for (let at = from; at >= 0 && from - at < farthest; at--) {
    const mention = names.mentions[at] as NameMention;
    if (mention.kind !== "person" || refused.has(mention.name)) continue;
    if (fits(mention.name)) return mention;
    refused.add(mention.name);
  }
  return null;
}

/** “The company”: the organisation that is talked about. */
function organizationBefore(input: SieveInput) {
  const referent = input.discourse.antecedent(input.quotation.source?.start ?? 0, {
    fits: ({ kind, name }) => kind === "organization" && !isGenericOrganization(name),
    weight: () => 1,
  });
  return referent && speakerOf(input, referent);
}
