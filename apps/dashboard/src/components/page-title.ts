import { useEffect } from "react";
import { useMessages } from "../messages.ts";
import { appMessages } from "./messages.ts";

/** Names the document in the tab and the history. */
export function usePageTitle(title: string | undefined): void {
  const appWords = useMessages(appMessages);
  useEffect(() => {
    document.title = title === undefined ? appWords.name : `${title} – ${appWords.name}`;
  }, [title]);
}
