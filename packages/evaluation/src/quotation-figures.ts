import { type Form, forms, type Statement } from "@standpoint/domain";
import type { LocatedStatement } from "./annotation.ts";
import { isSameSpeaker } from "./is-same-speaker.ts";
import { type Pair, pairStatements } from "./pair-statements.ts";
import { f1, ratio } from "./ratio.ts";

/** What the pipeline found in an article and what a person marked in it. */
export interface Comparison {
  readonly predicted: readonly Statement[];
  readonly annotated: readonly LocatedStatement[];
  readonly pairs: readonly Pair<Statement, LocatedStatement>[];
}

/** Figures are shares in [0, 1], over all articles together; `null` where there is nothing to count. */
export interface QuotationFigures {
  readonly annotated: number;
  readonly predicted: number;
  readonly matched: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** F1 where a match also needs the right speaker, or none on both sides. */
  readonly attributedF1: number | null;
  /** Of the matched statements that have a speaker: those credited to that speaker. */
  readonly speakerAccuracy: number | null;
  /** Of the annotated statements of a form: those found, in whatever form. */
  readonly recallByForm: Readonly<Record<Form, number | null>>;
}

export function compareStatements(input: {
  readonly text: string;
  readonly predicted: readonly Statement[];
  readonly annotated: readonly LocatedStatement[];
}): Comparison {
  return { predicted: input.predicted, annotated: input.annotated, pairs: pairStatements(input) };
}

export function quotationFigures(comparisons: readonly Comparison[]): QuotationFigures {
  const predicted = comparisons.flatMap((comparison) => comparison.predicted).length;
  const annotated = comparisons.flatMap((comparison) => comparison.annotated);
  const pairs = comparisons.flatMap((comparison) => comparison.pairs);
  const credited = pairs.filter((pair) =>
    isSameSpeaker(pair.predicted.attribution?.speaker.name ?? null, pair.annotated.speaker),
  );
  const named = (pair: Pair<Statement, LocatedStatement>) => pair.annotated.speaker !== null;
  const recallOf = (form: Form) =>
    ratio(
      pairs.filter((pair) => pair.annotated.form === form).length,
      annotated.filter((statement) => statement.form === form).length,
    );
  return {
    annotated: annotated.length,
    predicted,
    matched: pairs.length,
    precision: ratio(pairs.length, predicted),
    recall: ratio(pairs.length, annotated.length),
    f1: f1({ hits: pairs.length, predicted, annotated: annotated.length }),
    attributedF1: f1({ hits: credited.length, predicted, annotated: annotated.length }),
    speakerAccuracy: ratio(credited.filter(named).length, pairs.filter(named).length),
    recallByForm: Object.fromEntries(forms.map((form) => [form, recallOf(form)])) as Record<Form, number | null>,
  };
}
