import type { AnalyzedArticle, CorrectionInput } from "@standpoint/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { articleQuery, correctStatement } from "../../queries.ts";
import { type Decision, withDecision } from "./with-decision.ts";

export interface Decided {
  readonly articleId: string;
  readonly statementId: string;
  /** Shown, and sent, in this order. */
  readonly decisions: readonly Decision[];
  readonly madeBy: string | undefined;
  readonly onFailure: (error: Error) => void;
}

/**
 * Decides of a statement. The page shows it at once, and what stood before again when the API refuses; in the end all that
 * was read of the article and of charts is asked for again.
 */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ articleId, statementId, decisions, madeBy }: Decided) => {
      for (const decision of decisions)
        await correctStatement({ articleId, statementId }, {
          ...decision,
          ...(madeBy !== undefined && { madeBy }),
        } as CorrectionInput);
    },
    onMutate: async ({ articleId, statementId, decisions }) => {
      const { queryKey } = articleQuery(articleId);
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<AnalyzedArticle>(queryKey);
      if (before !== undefined)
        client.setQueryData(
          queryKey,
          decisions.reduce((shown, decision) => withDecision(shown, statementId, decision), before),
        );
      return { before };
    },
    onError: (error, { articleId, onFailure }, kept) => {
      if (kept?.before !== undefined) client.setQueryData(articleQuery(articleId).queryKey, kept.before);
      // Here and not where it is called: there only the last of several is heard of.
      onFailure(error);
    },
    onSettled: (_answer, _error, { articleId }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["articles", articleId] }),
        client.invalidateQueries({ queryKey: ["corrections", articleId] }),
        client.invalidateQueries({ queryKey: ["targets"] }),
        client.invalidateQueries({ queryKey: ["agreement"] }),
      ]),
  });
}
