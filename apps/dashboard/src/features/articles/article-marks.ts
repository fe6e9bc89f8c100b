import type { ScoredStatement } from "../../api-types.ts";
import type { Mark } from "./segment-text.ts";

interface StatementMark extends Mark {
  readonly statementId: string;
}

/** What a stretch of an article is: words said, the reporting verb, who said it, or words that moved the score. */
export type ArticleMark =
  | (StatementMark & {
      readonly kind: "content";
      readonly value: number | null /** Length of all its spans. */;
      readonly length: number;
    })
  | (StatementMark & { readonly kind: "cue" })
  | (StatementMark & { readonly kind: "source" })
  | (StatementMark & { readonly kind: "evidence"; readonly weight: number });

/** The statements scored toward one target, in text order. */
export function statementsToward(statements: readonly ScoredStatement[], targetId: string): ScoredStatement[] {
  return statements
    .filter((statement) => statement.targetId === targetId)
    .toSorted((one, other) => startOf(one) - startOf(other));
}

/** Everything to mark in an article for these statements. */
export function marksOf(statements: readonly ScoredStatement[]): ArticleMark[] {
  return statements.flatMap(({ id: statementId, content, cue, source, stance }): ArticleMark[] => {
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    return [
      ...content.map(({ start, end }) => ({
        kind: "content" as const,
        statementId,
        start,
        end,
        value: stance.value,
        length,
      })),
      ...(cue === null ? [] : [{ kind: "cue" as const, statementId, start: cue.start, end: cue.end }]),
      ...(source === null ? [] : [{ kind: "source" as const, statementId, start: source.start, end: source.end }]),
      ...stance.evidence.map(({ start, end, weight }) => ({
        kind: "evidence" as const,
        statementId,
        start,
        end,
        weight,
      })),
    ];
  });
}

/** The statement a stretch belongs to: the shortest one around it, as the inner of two nested statements. */
export function innermostContent(marks: readonly ArticleMark[]): Extract<ArticleMark, { kind: "content" }> | null {
  return marks.reduce<Extract<ArticleMark, { kind: "content" }> | null>(
    (inner, mark) => (mark.kind === "content" && (inner === null || mark.length < inner.length) ? mark : inner),
    null,
  );
}

const startOf = ({ content }: ScoredStatement) => content[0]?.start ?? 0;
