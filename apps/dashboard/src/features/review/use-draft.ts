import { useState } from "react";
import type { Span } from "./words-draft.ts";

type Draft = readonly Span[] | null;

/** Words that are being chosen for the open statement; another statement begins without. */
export function useDraft(statementId: string | undefined): readonly [Draft, (draft: Draft) => void] {
  const [{ of, draft }, set] = useState<{ readonly of: string | undefined; readonly draft: Draft }>({
    of: statementId,
    draft: null,
  });
  return [of === statementId ? draft : null, (next) => set({ of: statementId, draft: next })];
}
