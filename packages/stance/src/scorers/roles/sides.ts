import type { PassageContext } from "../../scorer.ts";
import { findNames, type PartyNames, type Role } from "./mentions.ts";
import type { Rules } from "./read.ts";
import { tokenize } from "./tokens.ts";

export interface Reader {
  readonly rules: Rules;
  readonly names: PartyNames;
}

/**
 * Whose side the speaker is on.
 *
 * @returns `self`, the side of a speaker known to have one, and `we`, whom “we” means: the incumbent's side, unless the
 * speaker is the challenger's or a bystander.
 */
export function readSides(context: PassageContext, { rules, names }: Reader): { self: Role | null; we: Role | null } {
  const speaker = context.speaker ?? "";
  const words = tokenize(speaker, rules.lexicon);
  const [named] = findNames(words, names);
  const self = named?.role ?? introducedAs(speaker, `${context.topic}\n${context.before}`, { rules, names });
  const isBystander = words.some((_, index) =>
    rules.functions.at(words, index).some(({ meaning }) => meaning === "bystander"),
  );
  return { self, we: self ?? (isBystander ? null : "incumbent") };
}

/** Words between a name and the party of its apposition, and the characters to look for them in. */
const apposition = { words: 7, characters: 100 } as const;

/** “Ann Lee, head of Vantrix,”, „Vantrix-Chefin Ann Lee“: the party in the apposition of the full name. */
function introducedAs(speaker: string, text: string, { rules, names }: Reader): Role | null {
  const name = speaker.split(",")[0] ?? "";
  const at = name.includes(" ") ? text.indexOf(name) : -1;
  if (at < 0) return null;
  const end = at + name.length;
  const behind = tokenize(text.slice(end, end + apposition.characters), rules.lexicon);
  const [next] = findNames(behind, names);
  const stop = behind.findIndex((token, index) => index > 0 && /^[,).;:!?–]$/.test(token.text));
  const isOpen = /^[,(–]$/.test(behind[0]?.text ?? "");
  if (isOpen && next !== undefined && next.start <= apposition.words && next.end <= stop) return next.role;
  const ahead = tokenize(text.slice(Math.max(0, at - apposition.characters), at), rules.lexicon);
  const last = findNames(ahead, names).at(-1);
  if (last === undefined) return null;
  const title = ahead.slice(last.end);
  const isTitle = title.length <= apposition.words && title.some(({ isWord }) => isWord);
  return isTitle && !title.some(({ text: mark }) => /^[.;:!?“”„»«"(),]$/.test(mark)) ? last.role : null;
}
