import type { FunctionName, Lexicon } from "../../languages/lexicon.ts";
import type { Clause, Tags } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import type { Mention, Role } from "./mentions.ts";
import type { Token } from "./tokens.ts";

/** Who a cue is about. */
export interface Reading {
  /** Who does it, or whose it is. */
  readonly agent: Role | null;
  /** To whom it is done, or against whom it is measured. */
  readonly patient: Role | null;
  /** Whether the clause itself says so; else it was taken over from the clause before. */
  readonly isOwn: boolean;
}

interface Linked extends Mention {
  /** The preposition's function; `null` for a bare noun phrase. */
  readonly link: "toward" | "from" | "of" | null;
}

/** What a reader of the clause has in hand. */
export interface ClauseContext {
  readonly tokens: readonly Token[];
  readonly tags: Tags;
  readonly clause: Clause;
  readonly lexicon: Lexicon;
  /** The clause's own mentions, in text order. */
  readonly mentions: readonly Mention[];
  /** The subject of the clause before. */
  readonly inherited: Role | null;
  /** The side of a speaker whose side is known. */
  readonly self: Role | null;
}

/** How many words behind a verb its object may stand, behind a preposition and without one. */
const objectReach = { linked: 6, bare: 2 } as const;

const transitive = new Set(["threat", "beats", "trails", "gains", "loses"]);

/** Reads who stands where around the cue. */
export function attach(cue: Cue, context: ClauseContext): Reading {
  const linked = context.mentions.map(
    (mention): Linked => ({
      ...mention,
      link: linkOf(mention, cue, context),
    }),
  );
  // „hängt X den Rivalen ab“: what stands inside a separable verb stands before its particle.
  const middle = context.lexicon.verbFinal ? cue.end : cue.start;
  const before = linked.filter((mention) => mention.end <= middle);
  const after = linked.filter((mention) => mention.end > middle);
  const read = transitive.has(cue.field.frame)
    ? readTransitive(cue, before, after, context)
    : readOwner(cue, before, after);
  if (read.agent !== null || read.patient !== null) return { ...read, isOwn: true };
  return { agent: hasOtherSubject(cue, context) ? null : context.inherited, patient: null, isOwn: false };
}

/** “The canteen is excellent”, „Das Wetter wird besser“: a subject of its own that is no party and no cue. */
function hasOtherSubject(cue: Cue, { tokens, tags, clause, lexicon }: ClauseContext): boolean {
  const first = tags[clause.start]?.has("complementizer") ? clause.start + 1 : clause.start;
  if (!tags[first]?.has("determiner")) return false;
  for (let index = first + 1; index < cue.start && index <= first + 3; index += 1) {
    const isTagged = tags[index] !== undefined;
    if (lexicon.verbFinal ? /^\p{Lu}/u.test(tokens[index]?.text ?? "") : !isTagged) return true;
    if (isTagged) return false;
  }
  return false;
}

function readTransitive(cue: Cue, before: readonly Linked[], after: readonly Linked[], context: ClauseContext) {
  const subject = subjectOf(before, context.lexicon.verbFinal);
  const doer = [...after, ...before].find((mention) => mention.link === "from") ?? null;
  if (isPassive(cue, context)) {
    const agent = doer === subject ? null : doer;
    return { agent: agent?.role ?? null, patient: subject?.role ?? null };
  }
  // “the danger of X” comes from X; “destroying thousands of X” does not.
  const holder =
    cue.field.frame === "threat" && after[0]?.link === "of" && after[0].role === "challenger" ? after[0] : null;
  if (holder !== null) return { agent: holder.role, patient: null };
  const rest =
    after.find((mention) => mention !== doer && isObject(mention, cue)) ??
    before.findLast((mention) => mention !== subject);
  // „eine Gefahr durch X“, “pressure from X”: who does it comes behind a preposition, whatever stands first.
  if (cue.field.frame === "threat" && doer !== null && after.includes(doer)) {
    return { agent: doer.role, patient: subject?.role === doer.role ? null : (subject?.role ?? null) };
  }
  return { agent: (subject ?? doer)?.role ?? null, patient: rest === subject ? null : (rest?.role ?? null) };
}

function readOwner(cue: Cue, before: readonly Linked[], after: readonly Linked[]) {
  const possessor =
    after[0] !== undefined && after[0].start <= cue.end + 2 && after[0].link === "of" ? after[0] : undefined;
  // “understanding of X” is about X; “advantage of X” is X's.
  const of =
    possessor ??
    ((after[0]?.link === "from" || after[0]?.link === "of") && cue.field.frame !== "holding" ? after[0] : undefined);
  const than = after.find((mention) => mention.link === "toward");
  const bare = before.findLast((mention) => mention.link === null);
  const near = bare ?? before.findLast((mention) => mention.link !== "toward") ?? before.at(-1);
  const owner = of ?? near ?? after.find((mention) => mention.link === null);
  return { agent: owner?.role ?? null, patient: owner === undefined ? (than?.role ?? null) : null };
}

function isObject({ start, link }: Linked, cue: Cue): boolean {
  return start <= cue.end + (link === null ? objectReach.bare : objectReach.linked);
}

/** The nearest bare noun phrase before; in a verb-final language the first one. */
function subjectOf(before: readonly Linked[], verbFinal: boolean): Linked | null {
  const bare = before.filter((mention) => mention.link === null);
  return (verbFinal ? bare[0] : bare.at(-1)) ?? null;
}

function isPassive(cue: Cue, { tokens, tags, clause, lexicon }: ClauseContext): boolean {
  const verbs = lexicon.verbFinal ? cue.tokens : cue.tokens.slice(0, 1);
  const form = verbs.some((index) => lexicon.isParticiple(tokens[index]?.folded ?? ""));
  if (!form) return false;
  const from = lexicon.verbFinal ? clause.start : Math.max(clause.start, cue.start - 3);
  const to = lexicon.verbFinal ? clause.end : cue.start;
  return hasTag(tags, "passive", from, to);
}

/** The preposition before a noun phrase, with at most two words between that no cue or mark is. */
function linkOf(mention: Mention, cue: Cue, { tokens, tags, clause, lexicon }: ClauseContext): Linked["link"] {
  for (let index = mention.start - 1; index >= clause.start && index >= mention.start - 3; index -= 1) {
    if (!tokens[index]?.isWord || cue.tokens.includes(index)) return null;
    // “loyal to the brands they know”: a pronoun's preposition stands right before it.
    if (mention.kind === "pronoun" && index < mention.start - 1) return null;
    const own = tags[index];
    // In German a noun between ends the phrase: „bei Kälte liegt X vorn“.
    if (lexicon.verbFinal && own === undefined && /^\p{Lu}/u.test(tokens[index]?.text ?? "")) return null;
    if (own?.has("genitive")) return "of";
    if (own?.has("from")) return "from";
    if (own?.has("toward")) return "toward";
    if (own?.has("passive") || own?.has("negator") || own?.has("hedge") || own?.has("opinionVerb")) return null;
  }
  return null;
}

export function hasTag(tags: Tags, name: FunctionName, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (tags[index]?.has(name)) return true;
  return false;
}
