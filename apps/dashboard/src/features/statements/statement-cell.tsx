import type { StatementRow } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import type { BandWords } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import { ReviewedMark } from "../../components/reviewed-mark.tsx";
import { StanceBadge } from "../../components/stance-badge.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import type { StatementColumn } from "../../search.ts";
import { detailOf } from "../../speaker.ts";
import { articleMessages } from "../articles/messages.ts";
import { filterMessages, statementMessages } from "./messages.ts";

interface StatementCellProps {
  readonly column: StatementColumn;
  readonly row: StatementRow;
  readonly words: BandWords;
  /** For links in a row that the keyboard walks over as one. */
  readonly tabIndex?: 0 | -1;
}

/** What a column says of a statement. */
export function StatementCell({ column, row, words, tabIndex = 0 }: StatementCellProps) {
  const t = useMessages(statementMessages);
  const filterWords = useMessages(filterMessages);
  const articleWords = useMessages(articleMessages);
  const scaleWords = useMessages(scaleMessages);
  const format = useFormat();
  const { article, attribution, stance } = row;
  switch (column) {
    case "date":
      return (
        <>
          <time dateTime={row.publishedOn} className="whitespace-nowrap">
            {format.day(row.publishedOn)}
          </time>
          {article.publishedOnSource === "received" && (
            <span className="block text-xs" title={t.receivedNote}>
              {t.received}
            </span>
          )}
        </>
      );
    case "speaker": {
      if (attribution === null) {
        return (
          <>
            <span className="text-muted italic">
              {t.unattributed} <ReviewedMark reviewed={row.reviewed} of={["confirmed", "speaker"]} />
            </span>
            <span className="line-clamp-2 text-sm text-muted">{t.unattributedNote}</span>
          </>
        );
      }
      const detail = detailOf(attribution.speaker);
      return (
        <>
          <Link
            to="/targets/$id/speakers/$speakerId"
            params={{ id: row.targetId, speakerId: attribution.speaker.id }}
            tabIndex={tabIndex}
            className="line-clamp-1 font-semibold print:line-clamp-none decoration-accent underline-offset-3 hover:underline"
          >
            {attribution.speaker.name} <ReviewedMark reviewed={row.reviewed} of={["confirmed", "speaker"]} />
          </Link>
          {detail !== null && (
            <span className="line-clamp-2 text-sm text-muted max-md:line-clamp-1 print:line-clamp-none" title={detail}>
              {detail}
            </span>
          )}
        </>
      );
    }
    case "organization":
      return <span className="line-clamp-3">{attribution?.speaker.organization ?? scaleWords.none}</span>;
    case "statement":
      return (
        <Link
          to="/articles/$id"
          params={{ id: row.articleId }}
          search={{ target: row.targetId, statement: row.id }}
          tabIndex={tabIndex}
          className="line-clamp-3 max-w-[70ch] print:line-clamp-none font-serif text-[1.0625rem]/[1.5] decoration-accent underline-offset-3 hover:underline"
          lang={article.language}
        >
          {row.text}
        </Link>
      );
    case "form":
      return filterWords.forms[row.form];
    case "language":
      return filterWords.languages[article.language];
    case "stance":
      return <StanceBadge stance={stance} words={words} reviewed={row.reviewed} />;
    case "confidence":
      if (stance.value === null) return <span className="text-muted">{scaleWords.none}</span>;
      return (
        <>
          {format.share(stance.confidence)}
          <span className="text-muted md:sr-only"> {t.confidence}</span>
        </>
      );
    case "scorer":
      return (
        <span className="line-clamp-3 break-words">
          {articleWords.scorerVersion(stance.scorer, stance.scorerVersion)}
        </span>
      );
    case "attribution":
      if (attribution === null) return scaleWords.none;
      return (
        <span className="line-clamp-3">
          {articleWords.sieves[attribution.sieve]}, {format.share(attribution.confidence)}
        </span>
      );
    case "article":
      return (
        <>
          <span className="line-clamp-2 max-md:line-clamp-1 print:line-clamp-none">{article.title ?? t.untitled}</span>
          {article.outlet !== null && <span className="block truncate text-muted">{article.outlet}</span>}
        </>
      );
    case "outlet":
      return <span className="line-clamp-3">{article.outlet ?? scaleWords.none}</span>;
  }
}
