import { assign } from "./assignment.ts";
import { harmonicMean, share } from "./counting.ts";
import {
  type MarkedDocument,
  type MarkedQuotation,
  type Range,
  type WikinewsRole,
  wikinewsRoles,
} from "./marked-document.ts";

/** Precision, recall and F1 in [0, 1] of what the corpus marks, alone and taken together. */
export type WikinewsScore = Readonly<Record<string, MeanPrf>>;

interface MeanPrf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

const combined: Readonly<Record<string, readonly WikinewsRole[]>> = {
  roles: ["addressee", "cue", "frame", "speaker"],
  joint: wikinewsRoles,
  "joint quote+speaker (GermEval subtask 2)": ["quote", "speaker"],
};

/** Added where form and medium agree: they decide between quotations of the same words. */
const formBonus = 0.01;
const mediumBonus = 0.001;

type Tokens = Readonly<Record<WikinewsRole, ReadonlySet<number>>>;

interface Candidate {
  readonly tokens: Tokens;
  readonly form: string | null;
  readonly medium: string | null;
}

const nothing = new Set<number>();
const noTokens: Tokens = { quote: nothing, addressee: nothing, cue: nothing, frame: nothing, speaker: nothing };

/**
 * The metric of the German Wikinews corpus: per quotation the share of tokens found, averaged over quotations.
 *
 * @see Petersen-Frey and Biemann 2024, whose measure GermEval 2023 task 2 uses too
 */
export class WikinewsTally {
  readonly #precisions = new MeanByRole();
  readonly #recalls = new MeanByRole();

  /** @throws {Error} when the document has no tokens of its corpus */
  add(document: MarkedDocument, found: readonly MarkedQuotation[], { topLevel }: { topLevel: boolean }): void {
    const { tokens } = document;
    if (tokens === null) throw new Error("“tokens” is missing: the Wikinews figures count them");
    const candidates = (quotations: readonly MarkedQuotation[]) =>
      quotations.filter(({ isNested }) => !(topLevel && isNested)).map((quotation) => candidateOf(quotation, tokens));
    const [gold, predicted] = [candidates(document.quotations), candidates(found)];
    const alone = { gold: new Set(gold), predicted: new Set(predicted) };
    for (const [row, column] of assign(gold.map((ours) => predicted.map((theirs) => weightOf(ours, theirs))))) {
      const [ours, theirs] = [gold[row], predicted[column]];
      if (ours === undefined || theirs === undefined) continue;
      alone.gold.delete(ours);
      alone.predicted.delete(theirs);
      this.#compare(ours.tokens, theirs.tokens);
    }
    for (const { tokens } of alone.gold) this.#compare(tokens, noTokens);
    for (const { tokens } of alone.predicted) this.#compare(noTokens, tokens);
  }

  score(): WikinewsScore {
    const groups = { ...Object.fromEntries(wikinewsRoles.map((role) => [role, [role]])), ...combined };
    return Object.fromEntries(
      Object.entries(groups).map(([name, roles]) => {
        const [p, r] = [this.#precisions.of(roles), this.#recalls.of(roles)];
        return [name, { p, r, f1: harmonicMean(p, r) }];
      }),
    );
  }

  #compare(gold: Tokens, predicted: Tokens): void {
    for (const role of wikinewsRoles) {
      const shared = countCommon(gold[role], predicted[role]);
      if (predicted[role].size > 0) this.#precisions.add(role, shared / predicted[role].size);
      if (gold[role].size > 0) this.#recalls.add(role, shared / gold[role].size);
    }
  }
}

class MeanByRole {
  readonly #sum = { quote: 0, addressee: 0, cue: 0, frame: 0, speaker: 0 };
  readonly #count = { quote: 0, addressee: 0, cue: 0, frame: 0, speaker: 0 };

  add(role: WikinewsRole, value: number): void {
    this.#sum[role] += value;
    this.#count[role]++;
  }

  of(roles: readonly WikinewsRole[]): number {
    const total = (by: Readonly<Record<WikinewsRole, number>>) => roles.reduce((sum, role) => sum + by[role], 0);
    return share(total(this.#sum), total(this.#count));
  }
}

function candidateOf(quotation: MarkedQuotation, tokens: readonly Range[]): Candidate {
  const { content, source, cuePieces, ownForm, medium } = quotation;
  const marked = quotation.tokens;
  return {
    tokens: {
      quote: new Set(marked.quote ?? tokensIn(content, tokens)),
      speaker: new Set(marked.speaker ?? tokensIn(source, tokens)),
      cue: new Set(marked.cue ?? tokensIn(cuePieces, tokens)),
      frame: new Set(marked.frame),
      addressee: new Set(marked.addressee),
    },
    form: ownForm,
    medium,
  };
}

const tokensIn = (ranges: readonly Range[], tokens: readonly Range[]): number[] =>
  tokens.flatMap(([start, end], index) => (ranges.some((range) => start < range[1] && range[0] < end) ? [index] : []));

function weightOf(gold: Candidate, predicted: Candidate): number {
  const [ours, theirs] = [gold.tokens.quote, predicted.tokens.quote];
  const f1 = share(2 * countCommon(ours, theirs), ours.size + theirs.size);
  if (f1 === 0) return 0;
  return f1 + (gold.form === predicted.form ? formBonus : 0) + (gold.medium === predicted.medium ? mediumBonus : 0);
}

const countCommon = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
  [...one].filter((token) => other.has(token)).length;
