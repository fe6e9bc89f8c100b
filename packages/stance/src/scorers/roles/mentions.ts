import type { Language, Party, Target } from "@standpoint/domain";
import type { Lexicon } from "../../languages/lexicon.ts";
import type { Tags } from "./clauses.ts";
import { PhraseList } from "./phrases.ts";
import { type Token, tokenize } from "./tokens.ts";

export type Role = "challenger" | "incumbent";

/** Words that name a party or stand for one; `[start, end)` in tokens. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** `name` from the target, `noun` stands for it (“the newcomer”), `pronoun` points back. */
  readonly kind: "name" | "noun" | "pronoun";
}

export type PartyNames = PhraseList<{ readonly role: Role; readonly name: string }>;

/** The names of both parties, as a phrase list. */
export function partyNames(target: Target, lexicon: Lexicon): PartyNames {
  const names: PartyNames = new PhraseList(lexicon);
  for (const role of ["challenger", "incumbent"] as const) {
    const party = target[role];
    if (party === null) continue;
    for (const name of namesOf(party, lexicon.language)) {
      const words = tokenize(name, lexicon).filter((token) => token.isWord);
      while (words.length > 1 && articles.test(words[0]?.folded ?? "")) words.shift();
      names.add(words.length === 1 ? loosened(words[0] as Token) : words.map((word) => word.text).join(" "), {
        role,
        name: words[0]?.text ?? name,
      });
    }
  }
  return names;
}

/** “imported” stands for “imports” too: a long word in lower case is known by its beginning. */
function loosened({ text, folded }: Token): string {
  return text.length >= 8 && text === text.toLowerCase() ? `${folded.slice(0, 6)}*` : text;
}

const articles = /^(?:the|an?|der|die|das|den|dem|des|eine?[nmrs]?)$/;

function namesOf(party: Party, language: Language): readonly string[] {
  return [party.name, ...party.aliases[language]];
}

/** “US” is no “us”: a short name in capitals is read in capitals only. */
function isWrittenAs(name: string, token: Token | undefined): boolean {
  return name.length > 3 || name !== name.toUpperCase() || token?.text.slice(0, name.length) === name;
}

/** What is known before a passage is read. */
export interface Beforehand {
  /** The party spoken of last before the passage; `null` when none was. */
  readonly antecedent: Role | null;
  /** The side that a speaker of known side belongs to; else `null`. */
  readonly self: Role | null;
  /** The side that “we” means; `null` in the mouth of a bystander. */
  readonly we: Role | null;
}

/** The mentions of a passage in text order. */
export function findMentions(
  tokens: readonly Token[],
  tags: Tags,
  names: PartyNames,
  { antecedent, self, we }: Beforehand,
): Mention[] {
  const mentions: Mention[] = [];
  let last = antecedent;
  for (let index = 0; index < tokens.length; ) {
    const named = names.at(tokens, index).find(({ meaning }) => isWrittenAs(meaning.name, tokens[index]));
    if (named !== undefined) {
      const end = (named.tokens.at(-1) ?? index) + 1;
      mentions.push({ start: index, end, role: named.meaning.role, kind: "name" });
      last = named.meaning.role;
      index = end;
      continue;
    }
    const own = tags[index];
    const side = own?.has("we") ? we : own?.has("self") ? self : null;
    if (side !== null) mentions.push({ start: index, end: index + 1, role: side, kind: "pronoun" });
    else if (own?.has("we") || own?.has("self")) {
      // A bystander's “we” is neither party, and an unknown speaker's “he” nobody we know.
    } else if (own?.has("pronoun") && last !== null)
      mentions.push({ start: index, end: index + 1, role: last, kind: "pronoun" });
    else if (own?.has("incumbentNoun"))
      mentions.push({ start: index, end: index + 1, role: "incumbent", kind: "noun" });
    else if (own?.has("challengerNoun") && last !== null && isDefinite(tokens, tags, index))
      mentions.push({ start: index, end: index + 1, role: "challenger", kind: "noun" });
    index += 1;
  }
  return mentions;
}

/** The parties that a text calls by name, in text order. */
export function findNames(tokens: readonly Token[], names: PartyNames): Mention[] {
  return findMentions(tokens, [], names, { antecedent: null, self: null, we: null });
}

/** A determiner, with at most two adjectives between, and nobody's own: “the new model”, not “our model”. */
function isDefinite(tokens: readonly Token[], tags: Tags, index: number): boolean {
  for (let before = index - 1; before >= index - 3 && before >= 0; before -= 1) {
    if (!tokens[before]?.isWord || tags[before]?.has("we")) return false;
    if (tags[before]?.has("determiner")) return true;
  }
  return false;
}
