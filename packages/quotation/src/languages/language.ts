/** What a reporting verb may take as what was said, apart from words in quotation marks, which all take. */
export type Complement =
  /** “said that it rains”, „sagte, dass es regnet“ */
  | "that"
  /** “said it rains”, „sagte, es regne“ */
  | "bare"
  /** “asked whether it rains” */
  | "question"
  /** “promised to pay”, „drohte zu gehen“ */
  | "infinitive";

export interface ReportingVerb {
  readonly lemma: string;
  readonly complements: ReadonlySet<Complement>;
  /** German separable prefix that stands apart in main clauses (“fügte … hinzu”), else `null`. */
  readonly particle: string | null;
  /** “told reporters that”: an addressee stands between the verb and what was said. */
  readonly addressed: boolean;
}

/** What form of the verb a word is. */
export type VerbForm = "finite" | "participle" | "gerund" | "base";

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A word ahead of the rest, as `told:` in the verb lists, says what its line's verbs take. */
export function complements(codes: string): ReadonlySet<Complement> {
  const names: Readonly<Record<string, Complement>> = { t: "that", b: "bare", q: "question", i: "infinitive" };
  return new Set([...codes].flatMap((code) => names[code] ?? []));
}
