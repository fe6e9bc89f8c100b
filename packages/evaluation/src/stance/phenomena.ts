import type { Label } from "@standpoint/domain";
import { ratio } from "../ratio.ts";
import type { JudgedStatement } from "./stance-score.ts";

const names = { against: -1, neutral: 0, favor: 1 } as const satisfies Record<string, Label>;
type Side = keyof typeof names;
const sides = Object.keys(names) as Side[];

/** Counts by annotated label, then by predicted label. */
export type Confusion = Readonly<Record<Side, Readonly<Record<Side, number>>>>;

export interface PhenomenonScore {
  readonly n: number;
  readonly accuracy: number | null;
  readonly confusion: Confusion;
}

/** A statement whose phenomena somebody marked; none of them is the phenomenon `none`. */
export interface MarkedStatement extends JudgedStatement {
  readonly phenomena: readonly string[];
}

/** How often each label was taken for each, by phenomenon in alphabetical order. A statement counts under each of its own. */
export function confusionByPhenomenon(statements: readonly MarkedStatement[]): Record<string, PhenomenonScore> {
  const named = statements.flatMap((statement) =>
    (statement.phenomena.length === 0 ? ["none"] : statement.phenomena).map((name) => ({ name, statement })),
  );
  const groups = [...Map.groupBy(named, ({ name }) => name)].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(groups.map(([name, own]) => [name, scoreOf(own.map(({ statement }) => statement))]));
}

function scoreOf(statements: readonly JudgedStatement[]): PhenomenonScore {
  const count = (annotated: Side, predicted: Side) =>
    statements.filter((one) => one.annotated === names[annotated] && (one.answer?.label ?? 0) === names[predicted])
      .length;
  const bySide = <Value>(of: (side: Side) => Value) =>
    Object.fromEntries(sides.map((side) => [side, of(side)])) as Record<Side, Value>;
  const right = sides.reduce((sum, side) => sum + count(side, side), 0);
  return {
    n: statements.length,
    accuracy: ratio(right, statements.length),
    confusion: bySide((annotated) => bySide((predicted) => count(annotated, predicted))),
  };
}
