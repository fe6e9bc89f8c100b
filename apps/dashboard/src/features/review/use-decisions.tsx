import { type ReactNode, useState } from "react";
import { useReviewer } from "./reviewer.tsx";
import { useDecide } from "./use-decide.ts";
import type { Decision } from "./with-decision.ts";

export interface StatementAddress {
  readonly articleId: string;
  readonly statementId: string;
}

export interface Decisions {
  readonly decide: (
    statement: StatementAddress,
    decisions: readonly Decision[],
    told?: {
      /** It is known who decides: the page shows it from now on. */
      readonly onStart?: () => void;
      /** The API refused, and the page shows what stood before. */
      readonly onFailure?: () => void;
    },
  ) => void;
  /** What became of the last decision on a statement. */
  readonly outcomeOf: (statementId: string) => { readonly state: "idle" | "saving" | "saved" } | Failure;
  /** Asks who decides, where nobody knows; to be drawn. */
  readonly dialog: ReactNode;
}

interface Failure {
  readonly state: "failed";
  readonly error: Error;
}

/** Decisions of the reader on statements of this page. */
export function useDecisions(): Decisions {
  const { mutate, status, variables } = useDecide();
  const { asReviewer, dialog } = useReviewer();
  const [failures, setFailures] = useState<ReadonlyMap<string, Error>>(new Map());
  return {
    decide: ({ articleId, statementId }, decisions, { onStart, onFailure } = {}) =>
      asReviewer((madeBy) => {
        setFailures((before) => new Map([...before].filter(([id]) => id !== statementId)));
        onStart?.();
        mutate({
          ...{ articleId, statementId, decisions, madeBy },
          onFailure: (error) => {
            setFailures((before) => new Map(before).set(statementId, error));
            onFailure?.();
          },
        });
      }),
    outcomeOf: (statementId) => {
      const error = failures.get(statementId);
      if (error !== undefined) return { state: "failed", error };
      if (variables?.statementId !== statementId) return { state: "idle" };
      return { state: status === "pending" ? "saving" : status === "success" ? "saved" : "idle" };
    },
    dialog,
  };
}
