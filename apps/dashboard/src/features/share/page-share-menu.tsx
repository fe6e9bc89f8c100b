import type { ReactNode } from "react";
import { useMessages } from "../../messages.ts";
import type { DataFile } from "../../queries.ts";
import { shareMessages } from "./messages.ts";
import { ShareActions, useShareActions } from "./share-actions.tsx";

export interface SharedPage {
  /** The data that the page shows. */
  readonly files: readonly DataFile[];
  /** All articles, where it shows some of them. */
  readonly allArticles?: readonly DataFile[];
}

/** A page that is of no one claim as files, and its address. */
export function PageShareMenu({ files, allArticles, children }: SharedPage & { readonly children: ReactNode }) {
  const t = useMessages(shareMessages);
  const { said, file, copy } = useShareActions();
  const groups = [
    { label: t.view, isInline: true, actions: files.map(file) },
    ...(allArticles === undefined ? [] : [{ label: t.allArticles, isInline: true, actions: allArticles.map(file) }]),
    { label: t.copy, actions: [copy("link", () => window.location.href)] },
  ];
  return (
    <ShareActions groups={groups} said={said}>
      {children}
    </ShareActions>
  );
}
