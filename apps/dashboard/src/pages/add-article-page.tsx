import { ProblemError } from "@standpoint/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { usePageTitle } from "../components/page-title.ts";
import { ProblemNotice } from "../components/problem-notice.tsx";
import { type ArticleDraft, emptyDraft, toArticleInput } from "../features/articles/article-draft.ts";
import { ArticleForm } from "../features/articles/article-form.tsx";
import { formMessages } from "../features/articles/messages.ts";
import { useMessages } from "../messages.ts";
import { addArticleMutation, articleQuery } from "../queries.ts";

/** Paste an article; when it is read, it opens with its statements marked. */
export function AddArticlePage() {
  const t = useMessages(formMessages);
  usePageTitle(t.title);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const adding = useMutation({
    ...addArticleMutation(),
    onSuccess: async ({ outcome, analyzed }) => {
      queryClient.setQueryData(articleQuery(analyzed.article.id).queryKey, analyzed);
      await queryClient.invalidateQueries({ queryKey: ["targets"], refetchType: "none" });
      await navigate({ to: "/articles/$id", params: { id: analyzed.article.id }, search: { added: outcome } });
    },
  });
  const problem = adding.error instanceof ProblemError ? adding.error : undefined;
  const problemOf = (member: keyof ArticleDraft) => problem?.detailOf(member);
  const isAtField = (Object.keys(emptyDraft) as (keyof ArticleDraft)[]).some((member) => problemOf(member));

  return (
    <div className="page grid gap-x-16 gap-y-8 pt-10 pb-20 lg:grid-cols-[minmax(0,20rem)_minmax(0,44rem)]">
      <div>
        <h1 className="font-serif text-2xl font-medium tracking-[-0.015em]">{t.title}</h1>
        <p className="mt-3 max-w-[46ch] text-muted">{t.lead}</p>
      </div>
      <div className="grid gap-6">
        {adding.isError && !isAtField && <ProblemNotice error={adding.error} />}
        <ArticleForm
          isSending={adding.isPending}
          problemOf={problemOf}
          onSend={(draft) => adding.mutate(toArticleInput(draft))}
        />
      </div>
    </div>
  );
}
