import { Link } from "@tanstack/react-router";
import type { Article, ScoredStatement } from "../../api-types.ts";
import { reviewedMessages, scaleMessages } from "../../components/messages.ts";
import { ReviewedMark } from "../../components/reviewed-mark.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { bandColor, bandFilterOf, bandInk, isUndecided } from "../../scale.ts";
import { statementMessages } from "../statements/messages.ts";
import { articleMessages } from "./messages.ts";

interface StatementListProps {
  readonly article: Article;
  readonly statements: readonly ScoredStatement[];
  readonly chosenId: string | undefined;
}

/** Every statement of the article, in text order. */
export function StatementList({ article, statements, chosenId }: StatementListProps) {
  const statementsWords = useMessages(statementMessages);
  const scaleWords = useMessages(scaleMessages);
  const reviewedWords = useMessages(reviewedMessages);
  const format = useFormat();
  const t = useMessages(articleMessages);
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title" className="kicker">
        {t.list}
      </h2>
      {statements.length === 0 && <p className="mt-2 max-w-[50ch]">{t.none}</p>}
      {statements.length > 0 && chosenId === undefined && <p className="mt-1 text-sm text-muted">{t.choose}</p>}
      <ol className="mt-2">
        {statements.map((statement) => {
          const { value } = statement.stance;
          const band = bandFilterOf(value);
          const isUnclear = isUndecided(statement.stance);
          return (
            <li key={statement.id} className="border-t border-line">
              <Link
                to="/articles/$id"
                params={{ id: article.id }}
                search={{ target: statement.targetId, statement: statement.id }}
                resetScroll={false}
                aria-current={statement.id === chosenId ? "true" : undefined}
                className={`grid grid-cols-[0.375rem_1fr_auto] gap-x-3 py-2 pr-2 text-sm hover:bg-sunken ${
                  statement.id === chosenId ? "bg-sunken" : ""
                }`}
              >
                <span
                  aria-hidden="true"
                  className={`row-span-2 rounded-[2px] ${value === null ? "hatched border border-line-strong" : ""}`}
                  style={value === null ? undefined : { background: bandColor(band) }}
                />
                <span className={statement.attribution === null ? "text-muted italic" : "font-semibold"}>
                  {statement.attribution?.speaker.name ?? statementsWords.unattributed}{" "}
                  <ReviewedMark reviewed={statement.reviewed} of={["confirmed", "speaker"]} />
                </span>
                <span className="font-semibold" style={{ color: isUnclear ? "var(--muted)" : bandInk(band) }}>
                  {value === null ? (
                    <span title={scaleWords.offTarget}>
                      <span aria-hidden="true">{scaleWords.none}</span>
                      <span className="sr-only">{scaleWords.offTarget}</span>
                    </span>
                  ) : (
                    format.stance(value)
                  )}
                  {isUnclear && <span className="font-normal"> {scaleWords.undecided}</span>}{" "}
                  <ReviewedMark reviewed={statement.reviewed} of={["accepted", "stance"]} />
                </span>
                <span
                  className={`col-span-2 truncate font-serif text-base text-muted ${statement.reviewed.includes("rejected") ? "line-through" : ""}`}
                  lang={article.language}
                >
                  {statement.text}
                </span>
                {statement.reviewed.includes("rejected") && (
                  <span className="col-span-2 col-start-2 text-muted">{reviewedWords.rejected}</span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
