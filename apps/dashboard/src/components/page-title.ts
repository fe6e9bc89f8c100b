import { useEffect } from "react";
import { messages } from "../messages.ts";

/** Names the document in the tab and the history. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? messages.app.name : `${title} – ${messages.app.name}`;
  }, [title]);
}
