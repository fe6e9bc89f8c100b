/** What a reporting verb may take as what was said, apart from words in quotation marks, which all take. */
export type Complement =
  /** “said that it rains”, „sagte, dass es regnet“ */
  | "that"
  /** “said it rains”, „sagte, es regne“ */
  | "bare"
  /** “asked whether it rains” */
  | "question"
  /** “promised to pay”, „drohte zu gehen“ */
  | "infinitive"
  /** „verwies darauf, dass“: a clause that a pronominal adverb announces */
  | "correlate"
  /** “called it ‘odd’”: an object that holds words in quotation marks */
  | "object"
  /** “praised the plan”, “denied taking part”: any object, a noun phrase or a gerund */
  | "phrase"
  /** “urged them to go”: somebody who is to do it, then the infinitive */
  | "control";

/** A verb that reports what somebody says or thinks. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly complements: ReadonlySet<Complement>;
  /** The word that must come with the verb: a German prefix at the clause's end (“fügte … hinzu”), an English one right after (“pointed out”). */
  readonly particle: string | null;
  /** “told reporters that”: an addressee stands between the verb and what was said. */
  readonly addressed: boolean;
  /** “called for calm”, “warned of rain”: prepositions after which what was said may stand. */
  readonly prepositions: ReadonlySet<string>;
}

/** What form of the verb a word is. */
export type VerbForm = "finite" | "participle" | "gerund" | "base";

/** A word as a form of a verb. */
export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

/** The words of a list written with blanks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The lines of a table of verbs: what stands before the colon, and the verbs. */
export const linesOf = (table: string): { readonly head: string; readonly verbs: ReadonlySet<string> }[] =>
  Array.from(table.matchAll(/([a-z]+):([^:]+?)(?=\s[a-z]+:|$)/g), ([, head = "", verbs = ""]) => ({
    head,
    verbs: words(verbs),
  }));

/** What the letters ahead of a line of verbs say its verbs take; x, that they take nothing but words in quotation marks. */
export function complements(codes: string): ReadonlySet<Complement> {
  const names: Readonly<Record<string, Complement>> = {
    t: "that",
    b: "bare",
    q: "question",
    k: "correlate",
    i: "infinitive",
    o: "object",
    n: "phrase",
    c: "control",
  };
  return new Set([...codes].flatMap((code) => names[code] ?? []));
}
