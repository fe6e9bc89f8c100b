import type { Lexicon } from "../../languages/lexicon.ts";
import type { Token } from "./tokens.ts";

/** Words of a `~` gap at most. */
const maxGap = 12;

interface WordTest {
  readonly stems: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** Words may be skipped before this one. */
  readonly afterGap: boolean;
}

interface Phrase<Meaning> {
  readonly words: readonly WordTest[];
  readonly meaning: Meaning;
}

export interface Found<Meaning> {
  readonly meaning: Meaning;
  /** Indices of the tokens that the phrase is made of, ascending; a gap's tokens are not among them. */
  readonly tokens: readonly number[];
}

/** A list of phrases, indexed by their first word. Built once per lexicon or target. */
export class PhraseList<Meaning> {
  readonly #lexicon: Lexicon;
  readonly #byStem = new Map<string, Phrase<Meaning>[]>();
  readonly #byBeginning = new Map<string, Phrase<Meaning>[]>();
  readonly #byEnding = new Map<string, Phrase<Meaning>[]>();
  readonly #beginningLengths = new Set<number>();
  readonly #endingLengths = new Set<number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds phrases in the notation of `Field.cues`. */
  add(phrases: string, meaning: Meaning): void {
    for (const phrase of phrases.split(",")) {
      for (const words of this.#parse(phrase.trim())) this.#index({ words, meaning });
    }
  }

  #parse(phrase: string): WordTest[][] {
    const words: WordTest[] = [];
    const others: WordTest[][] = [];
    let afterGap = false;
    for (const part of this.#lexicon.fold(phrase).split(/[\s-]+/)) {
      if (part === "") continue;
      if (part === "~") {
        afterGap = true;
        continue;
      }
      const [particle, verb] = part.includes("|") ? part.split("|") : [null, part];
      const forms = (verb ?? "").split("/");
      if (particle == null) {
        words.push({ ...this.#test(forms), afterGap });
      } else {
        const beginnings = forms.flatMap((form) => ["", "ge", "zu"].map((middle) => particle + middle + form));
        words.push({ stems: [], beginnings, endings: [], afterGap });
        others.push([
          { ...this.#test(forms), afterGap: false },
          { stems: [particle], beginnings: [], endings: [], afterGap: true },
        ]);
      }
      afterGap = false;
    }
    return words.length === 0 ? [] : [words, ...others];
  }

  #test(forms: readonly string[]): Omit<WordTest, "afterGap"> {
    return {
      stems: forms.filter((form) => !form.includes("*")).map((form) => this.#lexicon.stem(form)),
      beginnings: forms.filter((form) => form.endsWith("*")).map((form) => form.slice(0, -1)),
      endings: forms.filter((form) => form.startsWith("*")).map((form) => this.#lexicon.stem(form.slice(1))),
    };
  }

  #index(phrase: Phrase<Meaning>): void {
    const [first] = phrase.words;
    if (first === undefined) return;
    for (const stem of first.stems) push(this.#byStem, stem, phrase);
    for (const beginning of first.beginnings) {
      push(this.#byBeginning, beginning, phrase);
      this.#beginningLengths.add(beginning.length);
    }
    for (const ending of first.endings) {
      push(this.#byEnding, ending, phrase);
      this.#endingLengths.add(ending.length);
    }
  }

  /** The phrases that begin at a token, longest first, earlier added first among equals. */
  at(tokens: readonly Token[], index: number): Found<Meaning>[] {
    const token = tokens[index];
    if (token === undefined || token.folded === "") return [];
    const phrases = new Set<Phrase<Meaning>>();
    const collect = (found: readonly Phrase<Meaning>[] | undefined) => {
      for (const phrase of found ?? []) phrases.add(phrase);
    };
    for (const stem of token.stems) collect(this.#byStem.get(stem));
    for (const length of this.#beginningLengths) {
      if (length <= token.folded.length) collect(this.#byBeginning.get(token.folded.slice(0, length)));
    }
    const stem = token.stems[0] ?? "";
    for (const length of this.#endingLengths) {
      if (length <= stem.length) collect(this.#byEnding.get(stem.slice(-length)));
    }
    const found: Found<Meaning>[] = [];
    for (const phrase of phrases) {
      const rest = follow(phrase.words, tokens, index);
      if (rest !== null) found.push({ meaning: phrase.meaning, tokens: rest });
    }
    return found.sort((one, other) => other.tokens.length - one.tokens.length);
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** The tokens a phrase takes when it begins at `start`; `null` when it does not. A gap ends at the first mark. */
function follow(words: readonly WordTest[], tokens: readonly Token[], start: number): number[] | null {
  const taken = [start];
  let next = start + 1;
  for (const word of words.slice(1)) {
    // A hyphen joins the words of a compound.
    if (tokens[next]?.text === "-" && !word.afterGap) next += 1;
    const last = word.afterGap ? next + maxGap : next;
    while (next < last && tokens[next]?.isWord && !isMatch(word, tokens[next])) next += 1;
    if (!isMatch(word, tokens[next])) return null;
    taken.push(next);
    next += 1;
  }
  return taken;
}

function isMatch(word: WordTest, token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return false;
  return (
    word.stems.some((stem) => token.stems.includes(stem)) ||
    word.beginnings.some((beginning) => token.folded.startsWith(beginning)) ||
    word.endings.some((ending) => token.stems[0]?.endsWith(ending))
  );
}
