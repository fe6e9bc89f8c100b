import type { ListedArticle } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import { useFormat, useMessages } from "../../messages.ts";
import { filterMessages, statementMessages } from "../statements/messages.ts";
import { articleListMessages } from "./messages.ts";

/** Articles by day, newest first, each leading to its text; copies say what they are copies of. */
export function ArticleList({ articles }: { articles: readonly ListedArticle[] }) {
  const t = useMessages(articleListMessages);
  const statementWords = useMessages(statementMessages);
  const { languages } = useMessages(filterMessages);
  const format = useFormat();
  return (
    <ul>
      {articles.map(({ id, title, publishedOn, publishedOnSource, outlet, language, copyOf }) => (
        <li
          key={id}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[7rem_minmax(0,1fr)_12rem]"
        >
          <p className="text-sm text-muted sm:pt-1">
            <time dateTime={publishedOn}>{format.day(publishedOn)}</time>
            {publishedOnSource === "received" && ` (${statementWords.received})`}
          </p>
          <p className="min-w-0">
            <Link
              to="/articles/$id"
              params={{ id }}
              lang={language}
              className="font-serif text-lg/snug decoration-accent underline-offset-3 hover:underline"
            >
              {title ?? statementWords.untitled}
            </Link>
            {copyOf !== null && (
              <span className="block text-sm text-muted">
                {t.copy}{" "}
                <Link to="/articles/$id" params={{ id: copyOf }} className="text-link">
                  {t.original}
                </Link>
              </span>
            )}
          </p>
          <p className="text-sm text-muted sm:pt-1">
            {[outlet, languages[language]].filter((part) => part !== null).join(", ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
