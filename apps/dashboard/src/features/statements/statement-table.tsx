import type { StatementRow } from "@standpoint/contract";
import { Link } from "@tanstack/react-router";
import type { BandWords } from "../../api-types.ts";
import { scaleMessages } from "../../components/messages.ts";
import { ReviewedMark } from "../../components/reviewed-mark.tsx";
import { StanceBadge } from "../../components/stance-badge.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { detailOf } from "../../speaker.ts";
import { filterMessages, statementMessages } from "./messages.ts";

interface StatementTableProps {
  readonly rows: readonly StatementRow[];
  readonly targetId: string;
  readonly words: BandWords;
  readonly caption: string;
}

/** Statements as rows; on a phone each row becomes a card, still a table to a screen reader. */
export function StatementTable({ rows, targetId, words, caption }: StatementTableProps) {
  const { columns } = useMessages(statementMessages);
  const head = "px-3 py-2 text-left text-xs font-semibold text-muted";
  return (
    <table className="w-full border-collapse text-base max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-line-strong">
          <th scope="col" className={`${head} w-28`}>
            {columns.date}
          </th>
          <th scope="col" className={`${head} w-52`}>
            {columns.speaker}
          </th>
          <th scope="col" className={head}>
            {columns.statement}
          </th>
          <th scope="col" className={`${head} w-20`}>
            {columns.form}
          </th>
          <th scope="col" className={`${head} w-44`}>
            {columns.stance}
          </th>
          <th scope="col" className={`${head} w-24 text-right`}>
            {columns.confidence}
          </th>
          <th scope="col" className={`${head} w-52`}>
            {columns.article}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <StatementLine key={row.id} row={row} targetId={targetId} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function StatementLine({ row, targetId, words }: { row: StatementRow; targetId: string; words: BandWords }) {
  const filtersWords = useMessages(filterMessages);
  const scaleWords = useMessages(scaleMessages);
  const format = useFormat();
  const t = useMessages(statementMessages);
  const { article, attribution, stance } = row;
  const detail = attribution === null ? t.unattributedNote : detailOf(attribution.speaker);
  const cell = "px-3 py-3 align-top max-md:block max-md:px-0 max-md:py-0";
  return (
    <tr className="border-b border-line hover:bg-sunken/60 max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:gap-y-2 max-md:py-4">
      <td className={`${cell} text-sm whitespace-nowrap text-muted max-md:order-2 max-md:text-right`}>
        <time dateTime={row.publishedOn}>{format.day(row.publishedOn)}</time>
        {article.publishedOnSource === "received" && (
          <span className="block text-xs" title={t.receivedNote}>
            {t.received}
          </span>
        )}
      </td>
      <td className={`${cell} max-md:order-1`}>
        <span className={attribution === null ? "text-muted italic" : "font-semibold"}>
          {attribution?.speaker.name ?? t.unattributed} <ReviewedMark reviewed={row.reviewed} of={["speaker"]} />
        </span>
        {detail !== null && <span className="block text-sm text-muted">{detail}</span>}
      </td>
      <td className={`${cell} max-md:order-3 max-md:col-span-2`}>
        <Link
          to="/articles/$id"
          params={{ id: row.articleId }}
          search={{ target: targetId, statement: row.id }}
          className="line-clamp-4 max-w-[70ch] font-serif text-[1.0625rem]/[1.5] decoration-accent underline-offset-3 hover:underline"
          lang={article.language}
        >
          {row.text}
        </Link>
      </td>
      <td className={`${cell} text-sm text-muted max-md:order-7 max-md:text-right`}>{filtersWords.forms[row.form]}</td>
      <td className={`${cell} max-md:order-4`}>
        <StanceBadge stance={stance} words={words} reviewed={row.reviewed} />
      </td>
      <td className={`${cell} text-right text-sm max-md:order-5`}>
        {stance.value === null ? (
          <span className="text-muted">{scaleWords.none}</span>
        ) : (
          <>
            {format.share(stance.confidence)}
            <span className="text-muted md:sr-only"> {t.confidence}</span>
          </>
        )}
      </td>
      <td className={`${cell} text-sm max-md:order-6`}>
        <span className="line-clamp-2">{article.title ?? t.untitled}</span>
        {article.outlet !== null && <span className="block text-muted">{article.outlet}</span>}
      </td>
    </tr>
  );
}
