import type { Field } from "../../languages/lexicon.ts";
import type { Clause } from "./clauses.ts";
import type { Mention } from "./mentions.ts";
import type { PhraseList } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A cue where it stands. */
export interface Cue {
  readonly field: Field;
  /** Indices of its tokens, ascending, within one clause. */
  readonly tokens: readonly number[];
  readonly start: number;
  /** Behind the last token. */
  readonly end: number;
}

/** A share of one percent or less is next to nothing. */
const tinyShare: Field = { name: "tiny share", frame: "calm", strength: 0.5, cues: "" };

/** The cues of a clause in text order; the longest wins, and a name is none. */
export function findCues(
  tokens: readonly Token[],
  clause: Clause,
  list: PhraseList<Field>,
  mentions: readonly Mention[],
  isPercent: (index: number) => boolean,
): Cue[] {
  const taken = new Set<number>();
  for (const mention of mentions)
    for (let index = mention.start; index < mention.end; index += 1) {
      // “the newcomer” stands for the challenger and says nothing of it; “our” and “it” are no cues anyway.
      taken.add(index);
    }
  const cues: Cue[] = [];
  for (let index = clause.start; index < clause.end; index += 1) {
    if (taken.has(index)) continue;
    const found =
      list.at(tokens, index).find((one) => one.tokens.every((at) => at < clause.end && !taken.has(at))) ??
      percentage(tokens, index, isPercent);
    if (found === undefined) continue;
    for (const at of found.tokens) taken.add(at);
    cues.push({ field: found.meaning, tokens: found.tokens, start: index, end: (found.tokens.at(-1) ?? index) + 1 });
  }
  return cues;
}

function percentage(tokens: readonly Token[], index: number, isPercent: (index: number) => boolean) {
  const text = tokens[index]?.text ?? "";
  const isTiny = /^\p{N}/u.test(text) && Number(text.replace(",", ".")) <= 1 && isPercent(index + 1);
  return isTiny ? { meaning: tinyShare, tokens: [index, index + 1] } : undefined;
}
