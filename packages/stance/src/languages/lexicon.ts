import type { Language } from "@standpoint/domain";

/**
 * What a cue says, and about whom.
 *
 * - `threat` somebody endangers or rivals somebody: affirms, and the roles may turn it round
 * - `alarm` worry without roles: affirms · `calm` reassurance without roles: dismisses, and takes in the worry beside it
 * - `doubt` what the challenger has yet to show, or nobody in particular: dismisses; said of the incumbent: affirms
 * - `heed` “underestimate”, “write off”: affirms with and without a negation
 * - `beats` its agent wins, its patient loses · `trails` the other way round
 * - `gains` its patient wins (“switch to”) · `loses` its patient loses (“abandon”)
 * - `strong`, `weak` a property of its owner · `asset` what the owner is ahead by and can lose (“lead”) · `holding` the same,
 *   saying nothing until it moves (“market share”)
 * - `down`, `up` the change of an asset or a threat; where none is named, of its owner
 */
export type Frame =
  | "threat"
  | "alarm"
  | "calm"
  | "doubt"
  | "heed"
  | "beats"
  | "trails"
  | "gains"
  | "loses"
  | "strong"
  | "weak"
  | "asset"
  | "holding"
  | "down"
  | "up";

/**
 * A semantic field: cues that say the same kind of thing with the same force.
 *
 * Notation of `cues`, separated by commas: a plain word stands for its inflections; `over*` for every word that begins so, `*druck`
 * for every compound that ends so; `hang/hung` are forms of one word; `~` skips up to a dozen words of the clause;
 * `auf|holen` is a separable verb: “aufholen”, “aufgeholt”, „holt … auf“.
 */
export interface Field {
  readonly name: string;
  readonly frame: Frame;
  /** (0, 1]: what one such cue, plainly said, moves. */
  readonly strength: number;
  readonly cues: string;
}

/** Words of grammar, in the notation of `Field`. */
export const functionNames = [
  /** “not”: turns the cue after it, else the one before. */
  "negator",
  /** “without tariffs”: reaches no farther than its noun. */
  "nounNegator",
  /** “no doubt”: looks like a negation and is none. */
  "noNegator",
  /** “I doubt that”: turns what is claimed in the clause it introduces. */
  "denier",
  /** “think”: with a negation, hands it down to the clause it introduces. */
  "opinionVerb",
  /** “many”: with an opinion verb, the opinion is not the speaker's. */
  "others",
  "hedge",
  "booster",
  "contrast",
  "concession",
  "condition",
  "coordinator",
  /** “that”, „dass“: opens a clause after the verb that governs it. */
  "complementizer",
  /** The speaker's own side: “we”. */
  "we",
  /** The speaker's own side where the speaker is known, as in reported speech: “his company”, „man“. */
  "self",
  /** “analyst”, “customer”: a speaker who belongs to neither side, and whose “we” is neither. */
  "bystander",
  /** The party spoken of last. */
  "pronoun",
  /** Behind “and”, opens a clause of its own, and names no party: “I”, “there”, „man“. */
  "subject",
  "determiner",
  /** Makes what follows the owner of what comes before: „des“. */
  "genitive",
  /** “the new normal”: before a cue for the status quo, says that it is gone. */
  "novelty",
  /** With a determiner, stands for the challenger. */
  "challengerNoun",
  "incumbentNoun",
  /** Introduces whom a comparison or a danger is measured against. */
  "toward",
  /** Introduces who does it or whose it is. */
  "from",
  "passive",
  /** Somebody or something else that a danger may concern. */
  "elsewhere",
  "percent",
] as const;
export type FunctionName = (typeof functionNames)[number];

export interface Lexicon {
  readonly language: Language;
  /** Lower case, without marks that spelling varies in. */
  fold(word: string): string;
  /** The part of a folded word that its inflections share. */
  stem(folded: string): string;
  /** Whether a folded verb form can be a participle of the passive. */
  isParticiple(folded: string): boolean;
  /** Whether both parties may stand before the verb, subject first. */
  readonly verbFinal: boolean;
  readonly functionWords: Readonly<Record<FunctionName, string>>;
  readonly fields: readonly Field[];
}
