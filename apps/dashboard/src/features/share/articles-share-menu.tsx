import type { ReactNode } from "react";
import { useMessages } from "../../messages.ts";
import type { ArticleFilter } from "../../queries.ts";
import { shareMessages } from "./messages.ts";
import { ShareActions, tableFormats, useShareActions } from "./share-actions.tsx";

/** The list of articles as files, and its address. */
export function ArticlesShareMenu({
  query,
  children,
}: {
  readonly query: ArticleFilter;
  readonly children: ReactNode;
}) {
  const t = useMessages(shareMessages);
  const { said, file, copy } = useShareActions();
  const files = (of: ArticleFilter) => tableFormats.map((format) => file({ kind: "articles", query: of, format }));
  const groups = [
    { label: t.view, isInline: true, actions: files(query) },
    { label: t.allArticles, isInline: true, actions: files({}) },
    { label: t.copy, actions: [copy("link", () => window.location.href)] },
  ];
  return (
    <ShareActions groups={groups} said={said}>
      {children}
    </ShareActions>
  );
}
