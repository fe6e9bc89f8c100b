import type { StatementRow } from "@standpoint/contract";
import type { BandWords } from "../../api-types.ts";
import { useMessages } from "../../messages.ts";
import { type StatementColumn, usualColumns } from "../../search.ts";
import { statementMessages } from "./messages.ts";
import { StatementCell } from "./statement-cell.tsx";

interface StatementTableProps {
  readonly rows: readonly StatementRow[];
  readonly words: BandWords;
  readonly caption: string;
  readonly columns?: readonly StatementColumn[];
}

const heads: Partial<Record<StatementColumn, string>> = {
  date: "w-28 print:w-20",
  speaker: "w-52 print:w-36",
  form: "w-20 print:w-16",
  stance: "w-44 print:w-28",
  confidence: "w-24 text-right print:w-16",
  article: "w-52 print:w-32",
};

const cells: Partial<Record<StatementColumn, string>> = {
  date: "text-sm text-muted max-md:order-2 max-md:text-right",
  speaker: "max-md:order-1",
  statement: "max-md:order-3 max-md:col-span-2",
  form: "text-sm text-muted max-md:order-7 max-md:text-right",
  stance: "max-md:order-4",
  confidence: "text-right text-sm max-md:order-5",
  article: "text-sm max-md:order-6",
};

/** A few statements, or those on paper, as rows; on a phone each row becomes a card, still a table to a screen reader. */
export function StatementTable({ rows, words, caption, columns = usualColumns }: StatementTableProps) {
  const { columns: names } = useMessages(statementMessages);
  return (
    <table className="w-full border-collapse text-base max-md:block print:table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-line-strong">
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={`px-3 print:px-1.5 py-2 text-left text-xs font-semibold text-muted ${heads[column] ?? ""}`}
            >
              {names[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={row.id}
            className="border-b border-line hover:bg-sunken/60 max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:gap-y-2 max-md:py-4"
          >
            {columns.map((column) => (
              <td
                key={column}
                className={`px-3 py-3 print:px-1.5 align-top max-md:block max-md:px-0 max-md:py-0 ${cells[column] ?? ""}`}
              >
                <StatementCell column={column} row={row} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
