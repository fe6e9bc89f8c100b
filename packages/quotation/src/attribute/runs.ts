import type { Document, Language } from "@standpoint/domain";
import { german } from "../languages/de.ts";
import { english } from "../languages/en.ts";
import { isFirstName } from "../languages/first-names.ts";
import { fold } from "../languages/fold.ts";
import { lexicons, reportingReadings } from "../languages/lexicon.ts";
import { particles } from "../languages/name-words.ts";
import { isPossessive } from "../languages/possessive.ts";
import { isCapitalized, type Token, tokenize } from "../reading/tokens.ts";
import { describes, isFunctionWord } from "./word-kinds.ts";

/** What part a mention has in its clause. */
export type GrammaticalRole = "subject" | "object" | "oblique" | "possessive";

/** Capitalised words that stand together, with what stands beside them. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly before: Token | null;
  readonly after: Token | null;
  /** The words and marks that follow, the first of them `after`. */
  readonly following: readonly Token[];
  readonly isHeadline: boolean;
  /** Stands after a preposition, perhaps with an article between. */
  readonly isOblique: boolean;
}

/** The runs of an article, and what its other words tell of them. */
export interface Runs {
  readonly runs: readonly Run[];
  /** Words the article also writes without a capital: at a sentence's start they are no names. */
  readonly lowercase: ReadonlySet<string>;
  /** Capitalised words that stand within sentences, where only names have a capital in English. */
  readonly inner: ReadonlySet<string>;
  /** German nouns: words that the article gives an article or adjective. */
  readonly nouns: ReadonlySet<string>;
}

/** Reads an article's runs of capitalised words, in text order. */
export function readRuns({ text, language, sentences }: Document): Runs {
  const lowercase = new Set<string>();
  const inner = new Set<string>();
  const nouns = new Set<string>();
  const runs: Run[] = [];
  for (const sentence of sentences) {
    const tokens = tokenize(text, sentence, false);
    const isHeadline = isHeadlineIn(language, tokens);
    let run: Token[] = [];
    let from = 0;
    let before: Token | null = null;
    const flush = (index: number) => {
      // Particles belong to a name only between its parts: "Karl Weber der Erste" ends before "der".
      const last = run.findLastIndex(isCapitalized);
      const kept = run.slice(0, last + 1);
      for (const [at, token] of kept.entries()) if (before !== null || at > 0) inner.add(token.lower);
      if (language === "de" && before !== null && kept[0] !== undefined && describes(before)) nouns.add(kept[0].lower);
      const cut = run.length - kept.length;
      if (kept.length > 0)
        runs.push({
          tokens: kept,
          before,
          after: run[last + 1] ?? tokens[index] ?? null,
          following: cut > 0 ? [] : tokens.slice(index, index + 8),
          isHeadline,
          isOblique: isOblique(language, tokens, from),
        });
      run = [];
    };
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      const last = run.at(-1);
      const isInitial = token.text === "." && last !== undefined && /^(?:\p{L}|[JS]r)$/u.test(last.text);
      // "Karla “Karlchen” Weber": the nickname stands between the names.
      if (run.length > 0 && isNickname(tokens, index)) {
        index += 2;
        continue;
      }
      const gap = last === undefined ? " " : text.slice(last.end, token.start);
      if (last !== undefined && !isInitial && !/^[ \u00a0]$/.test(gap) && !/["“”„]/.test(gap) && isCapitalized(token)) {
        flush(index);
        before = null;
      }
      if (isCapitalized(token) && !(isFunctionWord(language, token.lower) && !isNameHere(run, tokens, index))) {
        if (run.length === 0) from = index;
        run.push(token);
      } else if (run.length > 0 && (isInitial || isParticle(language, run, token))) run.push(token);
      else {
        flush(index);
        before = token;
        if (token.kind === "word" && /^\p{Ll}/u.test(token.text)) lowercase.add(token.lower);
      }
    }
    flush(tokens.length);
  }
  return { runs, lowercase, inner, nouns };
}

/** „von der“: a German article is part of a name only after another particle. */
function isParticle(language: Language, run: readonly Token[], { lower }: Token): boolean {
  if (!particles.has(lower)) return false;
  const isArticle = language === "de" && /^(?:der|den|zu)$/.test(lower);
  return !isArticle || particles.has(run.at(-1)?.lower ?? "");
}

/** English headlines write all but the small words with a capital, so that capitals show no names there. */
function isHeadlineIn(language: Language, tokens: readonly Token[]): boolean {
  if (language === "de") return false;
  const words = tokens.filter(({ kind }) => kind === "word");
  const isSmall = ({ lower }: Token) =>
    particles.has(lower) ||
    english.prepositions.has(lower) ||
    english.determiners.has(lower) ||
    english.conjunctions.has(lower);
  return words.length >= 5 && words.every((word) => isCapitalized(word) || isSmall(word));
}

function isOblique(language: Language, tokens: readonly Token[], from: number): boolean {
  const lexicon = lexicons[language];
  const isArticle = ({ lower }: Token) =>
    language === "de"
      ? german.obliqueDeterminers.has(lower) || lower === "die" || lower === "das"
      : english.determiners.has(lower);
  const last = tokens[from - 1];
  const previous = tokens[from - 2];
  if (last === undefined) return false;
  if (lexicon.prepositions.has(last.lower)) return true;
  return previous !== undefined && isArticle(last) && lexicon.prepositions.has(previous.lower);
}

const mark = /^["“”„'‘’]$/;

function isNickname(tokens: readonly Token[], index: number): boolean {
  const [open, nickname, close, next] = tokens.slice(index, index + 4);
  return (
    open !== undefined &&
    nickname !== undefined &&
    close !== undefined &&
    next !== undefined &&
    mark.test(open.text) &&
    isCapitalized(nickname) &&
    mark.test(close.text) &&
    isCapitalized(next)
  );
}

/** A word that is a function word elsewhere, here within a name: “Theresa May”, “Karl Mai”. */
const isNameHere = (run: readonly Token[], tokens: readonly Token[], index: number) =>
  run.length > 0 && index > 0 && isFirstName(fold(run.at(-1)?.text ?? "")) && tokens[index]?.lower !== "i";

/** What part a run has in its clause, by the words beside it. */
export function roleOf(language: Language, { tokens, before, after, isOblique }: Run): GrammaticalRole {
  const last = tokens.at(-1) as Token;
  if (isPossessive(last.text)) return "possessive";
  const lexicon = lexicons[language];
  const isVerb = (token: Token | null) =>
    token !== null &&
    token.kind === "word" &&
    (lexicon.finite.has(token.lower) || reportingReadings(language, token.lower).length > 0);
  if (before === null) {
    const isLast = after === null || after.kind === "stop";
    return isLast ? "object" : "subject";
  }
  if (isOblique) return "oblique";
  // "The chief, Ann Weber, said": the name stands beside the subject.
  if (before.kind === "comma" && after?.kind === "comma") return "subject";
  if (language === "de") {
    if (/^(?:des|den|dem)$/.test(before.lower)) return before.lower === "des" ? "possessive" : "oblique";
    if (isVerb(before) || german.adverbs.has(before.lower)) return "subject";
    return isVerb(after) || lexicon.subordinators.has(before.lower) ? "subject" : "object";
  }
  const isAddressed = reportingReadings("en", before.lower).some(({ verb }) => verb.addressed);
  if (isAddressed) return "object";
  if (reportingReadings("en", before.lower).length > 0 && (after === null || after.kind !== "word")) return "subject";
  const opensClause =
    before.kind !== "word" || english.conjunctions.has(before.lower) || english.subordinators.has(before.lower);
  if (opensClause && after !== null && after.kind === "word" && !english.prepositions.has(after.lower))
    return "subject";
  if (isVerb(after)) return "subject";
  return "object";
}
