/// <reference path="../../wink-pos-tagger.d.ts" />
import posTagger from "wink-pos-tagger";
import { english } from "../../languages/en.ts";
import { isPossessive } from "../../languages/possessive.ts";
import { isCapitalized, type Token } from "../../reading/tokens.ts";
import { Reading } from "../frame.ts";

const tagger = posTagger();

/** Longer “words” are no words; the tagger's patterns would take time over them. */
const longestWord = 40;

/** A pronoun or verb with a verb or “not” drawn to it: “he'd”, “don't”. */
const contraction =
  /^(?:(?:i|you|he|she|it|we|they|who|that|there|what|here|let)['’](?:ll|d|ve|re|m|s)|\p{L}+n['’]t)$/u;

/** Parts of speech a wrong guess of which would cost a statement: nouns that look like verbs of saying, and the reverse. */
function tagsOf(tokens: readonly Token[], isTitleCase: boolean): string[] {
  const guessed = tagger.tag(
    tokens.map(({ text, lower, kind }) => ({
      value:
        text.length > longestWord || kind === "quote" ? "“" : (isTitleCase ? lower : text).replaceAll("\u00ad", ""),
      tag: kind === "word" ? "word" : kind === "number" ? "number" : "punctuation",
    })),
  );
  const tags = guessed.map(({ pos }, index) => (contraction.test(tokens[index]?.lower ?? "") ? "MD" : pos));
  for (const [index, token] of tokens.entries()) {
    const isName = !isTitleCase && index > 0 && isCapitalized(token) && tags[index] === "VB";
    tags[index] = isName ? "NNP" : mended(tokens, tags, index);
  }
  return tags;
}

function mended(tokens: readonly Token[], tags: readonly string[], index: number): string {
  const tag = tags[index] ?? "";
  const lower = tokens[index]?.lower ?? "";
  const verb = (english.verbs.get(lower) ?? english.positions.get(lower))?.[0];
  let before = index - 1;
  while (tags[before] === "RB") before--;
  const previous = tags[before] ?? "";
  const next = tags[index + 1] ?? "";
  const isOwned =
    /^(?:DT|PRP\$|POS|JJ)$/.test(previous) && !english.nounlessDeterminers.has(tokens[before]?.lower ?? "");
  const isOwner = isPossessive(tokens[before]?.lower ?? "") && tags[before] !== "MD";
  if (/^VB[ZP]?$/.test(tag) && (isOwned || isOwner)) return tag === "VBZ" ? "NNS" : "NN";
  // "rejects calls to resign": after a verb with its ending, the next -s is its object.
  if (tag === "VBZ" && /^VB[DZG]$/.test(previous) && index - before === 1 && !isAuxiliary(tokens[before]?.lower ?? ""))
    return "NNS";
  // "they raised ten dollars", "the team planned to go": a participle without its auxiliary, with an object after it.
  const isUnchanged = english.unchangedPasts.has(lower) && /^(?:NN|VB)$/.test(tag) && tokens[before]?.lower !== "to";
  const isActive =
    (tag === "VBN" || isUnchanged) &&
    (/^(?:NN|CD|PRP$|WP)/.test(previous) || (isUnchanged && previous === ",")) &&
    before === index - 1;
  if (isActive && takesObject(tokens, tags, index)) return "VBD";
  // "is promising to", "are warning that"
  const joinsParticiple = isBeing(tokens[before]?.lower ?? "") || previous === ",";
  if (/^(?:JJ|NN)$/.test(tag) && verb?.form === "gerund" && joinsParticiple) return "VBG";
  // "an estimated ten dollars", "the proposed plan": a participle before its noun.
  if (/^VB[DN]$/.test(tag) && (isOwned || isOwner) && /^(?:NN|JJ|CD|\$)/.test(next)) return "JJ";
  if (verb === undefined || isOwned || isOwner) return tag;
  // "a media request": a singular noun has no verb without its -s.
  if (tag === "VBP" && previous === "NN" && !english.groupNouns.has(tokens[before]?.lower ?? "")) return "NN";
  const following = tokens[index + 1]?.lower ?? "";
  // "Weber says in Bremen": no noun has this form.
  const isOnlyVerb = verb.form === "finite" && !english.alsoNouns.has(lower);
  if (tag === "NNS" && isOnlyVerb && /^(?:NN|NNP|NNS|NNPS|PRP|WP|WDT|,)$/.test(previous)) return "VBZ";
  const isTaken = following === "that" || verb.verb.prepositions.has(following);
  // "mass protests in the north broke out": what another verb follows is a noun.
  const isAlsoNoun = english.alsoNouns.has(lower) || english.alsoNouns.has(`${lower}s`);
  if (
    /^VB[ZP]$/.test(tag) &&
    isAlsoNoun &&
    next === "IN" &&
    !isTaken &&
    !/^(?:if|whether)$/.test(following) &&
    hasVerbAfter(tags, index)
  )
    return tag === "VBZ" ? "NNS" : "NN";
  const opensClause = /^(?:DT|PRP|PRP\$|NNP|EX|WRB|WP|“|:)$/.test(next) || isTaken;
  if (tag === "NNS" && verb.form === "finite" && /^(?:he|she|it|who|they)$/.test(tokens[before]?.lower ?? ""))
    return "VBZ";
  if (tag === "NNS" && verb.form === "finite" && /^(?:NNP|NN|PRP|WP|WDT)$/.test(previous) && opensClause) return "VBZ";
  const isPlural = /^(?:NNS|PRP)$/.test(previous) || english.groupNouns.has(tokens[before]?.lower ?? "");
  if (tag === "VB" && verb.form === "base" && /^NN/.test(previous)) return "VBP";
  if (tag === "NN" && verb.form === "base" && isPlural && (opensClause || next === ",")) return "VBP";
  // "Weber called for": no participle without its auxiliary right after a noun, unless an agent follows.
  if (
    (tag === "VBN" || tag === "JJ") &&
    verb.form === "finite" &&
    /^(?:NNP|NNPS|NN|NNS|PRP|WP|WDT|CC)$/.test(previous) &&
    !/^(?:by|as)$/.test(tokens[index + 1]?.lower ?? "")
  )
    return "VBD";
  return tag;
}

/** A form of “be” before a gerund or adjective, “being” left out. */
const isBeing = (lower: string) =>
  (lower !== "being" && english.being.has(lower)) || /^(?:(?:he|she|it)['’]s|(?:they|we)['’]re|i['’]m)$/.test(lower);

/** Whether a finite verb follows in the same clause. */
function hasVerbAfter(tags: readonly string[], index: number): boolean {
  for (let at = index + 1; at < index + 12; at++) {
    const tag = tags[at] ?? ".";
    if (/^(?:VB[DZP]|MD)$/.test(tag)) return true;
    if (!/^\p{L}/u.test(tag) || /^W/.test(tag)) return false;
  }
  return false;
}

function takesObject(tokens: readonly Token[], tags: readonly string[], index: number): boolean {
  const next = tokens[index + 1]?.lower ?? "";
  if (next === "to") return !tags.slice(index + 2, index + 9).some((tag) => /^(?:VB[DZP]|MD)$/.test(tag));
  return /^(?:P?DT|PRP|PRP\$|\$|CD|JJR?|RBR|NNS?)$/.test(tags[index + 1] ?? "") && !english.times.has(next);
}

const isAuxiliary = (lower: string) => english.being.has(lower) || /^(?:has|have|had|having|do|does|did)$/.test(lower);

/** “Weber Says Prices Will Fall”: a headline in which nearly every word has a capital. */
function isInTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text, quoted }) => kind === "word" && text.length > 3 && !quoted);
  return long.length > 3 && tokens.length < 40 && long.filter(isCapitalized).length > 0.8 * long.length;
}

/** An English unit's tokens with their parts of speech (Penn Treebank tags). */
export class EnglishReading extends Reading {
  readonly #tags: readonly string[];
  readonly isTitleCase: boolean;
  constructor(tokens: readonly Token[]) {
    super(tokens);
    this.isTitleCase = isInTitleCase(tokens);
    this.#tags = tagsOf(tokens, this.isTitleCase);
  }
  tag(index: number): string {
    return this.isWord(index) ? (this.#tags[index] ?? "") : "";
  }
  isNoun(index: number): boolean {
    return this.tag(index).startsWith("NN");
  }
  isVerb(index: number): boolean {
    return /^(?:VB|MD)/.test(this.tag(index));
  }
  /** A verb that makes a clause: in present, past, or a modal. */
  isFinite(index: number): boolean {
    return /^(?:VB[DZP]|MD)$/.test(this.tag(index));
  }
  /** “he'd”, “she's”: a pronoun and its verb in one word. */
  isContraction(index: number): boolean {
    return /^(?:i|you|he|she|it|we|they|who|that|there)['’]/.test(this.lower(index));
  }
}
