import type { AnalyzedArticle } from "@standpoint/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { useMessages } from "../../messages.ts";
import { copyDecisionMutation } from "../../queries.ts";
import { useReviewer } from "../review/reviewer.tsx";
import { articleMessages } from "./messages.ts";

interface CopyNoteProps {
  readonly analyzed: AnalyzedArticle;
  /** Toward which the other article is shown. */
  readonly targetId: string;
}

/** What an article is nearly the same as, whether it counts, and the button for a person who knows better. */
export function CopyNote({ analyzed: { article, copyOf, notCopyOf, copies }, targetId }: CopyNoteProps) {
  const t = useMessages(articleMessages);
  const client = useQueryClient();
  const { asReviewer, dialog } = useReviewer();
  const decide = useMutation({
    ...copyDecisionMutation(article.id),
    // Every view may count its statements; the queue keeps its place.
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== "review" }),
  });
  const otherId = copyOf ?? notCopyOf;
  return (
    <>
      {otherId !== null && (
        <p className="mt-1 text-sm text-muted">
          {copyOf === null ? t.isNoCopy : t.isCopy}{" "}
          <Link to="/articles/$id" params={{ id: otherId }} search={{ target: targetId }} className="text-link">
            {copyOf === null ? t.other : t.original}
          </Link>
          {" · "}
          <button
            type="button"
            className="text-link no-print"
            disabled={decide.isPending}
            onClick={() =>
              asReviewer((madeBy) =>
                decide.mutate({ ...(madeBy && { madeBy }), ...(copyOf === null ? { undo: true } : { reject: true }) }),
              )
            }
          >
            {copyOf === null ? t.copyAgain : t.noCopy}
          </button>
        </p>
      )}
      {copies.length > 0 && <p className="mt-1 text-sm text-muted">{t.copies(copies.length)}</p>}
      {decide.isError && (
        <div className="mt-2">
          <ProblemNotice error={decide.error} />
        </div>
      )}
      {dialog}
    </>
  );
}
