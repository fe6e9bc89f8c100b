import { useFormat, useMessages } from "../../messages.ts";
import { filterMessages } from "../statements/messages.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { articleMessages } from "./messages.ts";

/** What was found of an article and, as plainly, what was not. */
export function FoundFacts({ facts }: { facts: ArticleFacts }) {
  const t = useMessages(articleMessages).facts;
  const { languages } = useMessages(filterMessages);
  const format = useFormat();
  const { title, outlet, publishedOn, publishedOnSource, language, speakers } = facts;
  const told = [
    { name: t.title, value: title, missing: t.notFound },
    { name: t.outlet, value: outlet, missing: t.notFound },
    {
      name: t.date,
      value: publishedOnSource === "received" ? null : format.day(publishedOn),
      missing: t.noDate(format.day(publishedOn)),
    },
    { name: t.language, value: languages[language], missing: "" },
    { name: t.speakers, value: speakers === 0 ? null : format.count(speakers), missing: t.noSpeaker },
  ];
  return (
    <dl className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-muted">
      {told.map(({ name, value, missing }) => (
        <div key={name} className="flex min-w-0 gap-1.5">
          <dt>{name}:</dt>
          <dd className={value === null ? "italic" : "text-ink"}>{value ?? missing}</dd>
        </div>
      ))}
    </dl>
  );
}
