import type { Filter, StatementRow } from "@standpoint/contract";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { BandWords, Target } from "../../api-types.ts";
import { EmptyNote } from "../../components/empty-note.tsx";
import { useIsPrinting } from "../../components/media.ts";
import { ProblemNotice } from "../../components/problem-notice.tsx";
import { LoadingNote, Skeleton } from "../../components/skeleton.tsx";
import { useLanguage, useMessages } from "../../messages.ts";
import { type StatementColumn, type StatementsSearch, usualColumns } from "../../search.ts";
import { ColumnMenu } from "./column-menu.tsx";
import { statementMessages } from "./messages.ts";
import { type Order, OrderSelect } from "./order-select.tsx";
import { mostSelected, type Selection, selectionWith, selectionWithout } from "./selection.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { StatementGrid } from "./statement-grid.tsx";
import { StatementTable } from "./statement-table.tsx";
import { useStatementRows } from "./use-statement-rows.ts";

interface StatementBrowserProps {
  readonly target: Target;
  readonly filter: Filter;
  /** How the address has them ordered and shown. */
  readonly view: Pick<StatementsSearch, "sort" | "order" | "columns">;
  /** The columns before somebody chooses. */
  readonly usual?: readonly StatementColumn[];
  /** The heading. */
  readonly title: ReactNode;
  readonly name: string;
  readonly actions?: ReactNode;
}

/** All statements of a query to scroll through, with their counts, and what can be done with some of them. */
export function StatementBrowser({
  target,
  filter,
  view,
  usual = usualColumns,
  title,
  name,
  actions,
}: StatementBrowserProps) {
  const language = useLanguage();
  const t = useMessages(statementMessages);
  const navigate = useNavigate();
  const { order = "desc", columns = usual } = view;
  // Without words nothing is more relevant than anything else.
  const sort = (view.sort === "relevance" && filter.q === undefined ? undefined : view.sort) ?? "date";
  const rows = useStatementRows(target.id, { ...filter, sort, order });
  const { top, length, error } = rows;
  const [selection, setSelection] = useState<Selection>(new Map());
  const words = target.bands[language];
  const isPrinting = useIsPrinting();
  const change = (changed: typeof view) =>
    void navigate({ to: ".", search: (current) => ({ ...current, ...changed }), replace: true, resetScroll: false });
  const reorder = (ordered: Order) =>
    change({
      sort: ordered.sort === "date" ? undefined : ordered.sort,
      order: ordered.order === "asc" ? "asc" : undefined,
    });
  const select = async (index: number, from: number, isSelected: boolean) => {
    const [first, last] = [Math.min(index, from), Math.max(index, from)];
    const chosen = await rows.rowsBetween(first, Math.min(last, first + mostSelected - 1));
    setSelection((current) => (isSelected ? selectionWith : selectionWithout)(current, chosen));
  };
  return (
    <section aria-label={name}>
      <div className="mt-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          {title}
          <p className="mt-1 min-h-6 text-sm text-muted" aria-live="polite">
            {top !== undefined && <Counts {...top} hasBand={filter.band !== undefined} />}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2 no-print">
          <OrderSelect order={{ sort, order }} hasWords={filter.q !== undefined} onChange={reorder} />
          <ColumnMenu columns={columns} usual={usual} onChange={(chosen) => change({ columns: chosen })} />
          {actions}
        </div>
      </div>
      <div className="mt-4">
        {error !== null && <ProblemNotice error={error} onRetry={rows.retry} />}
        {top === undefined ? (
          error === null && <ListSkeleton />
        ) : top.total === 0 ? (
          <EmptyNote text={t.empty} hint={t.emptyHint} />
        ) : (
          <div aria-busy={rows.isStale} className="no-print aria-busy:opacity-60">
            <StatementGrid
              caption={name}
              words={words}
              count={length}
              rowAt={rows.rowAt}
              onShow={rows.show}
              columns={columns}
              order={{ sort, order }}
              onOrder={reorder}
              selection={selection}
              onSelect={({ index, from, isSelected }) => void select(index, from, isSelected)}
              onOpen={(row) =>
                void navigate({
                  to: "/articles/$id",
                  params: { id: row.articleId },
                  search: { target: target.id, statement: row.id },
                })
              }
            />
            {top.total > length && <p className="mt-4 text-sm text-muted">{t.first(length, top.total)}</p>}
          </div>
        )}
        {isPrinting && top !== undefined && (
          <PrintedRows {...rows.loaded(mostPrinted)} of={top.total} columns={columns} words={words} caption={name} />
        )}
        <SelectionBar
          targetId={target.id}
          selection={selection}
          words={words}
          onClear={() => setSelection(new Map())}
        />
      </div>
    </section>
  );
}

/** Rows on paper: more would be a book. */
const mostPrinted = 500;

interface PrintedRowsProps {
  /** Index of the first row in the list. */
  readonly first: number;
  readonly rows: readonly StatementRow[];
  /** How many there are in all. */
  readonly of: number;
  readonly columns: readonly StatementColumn[];
  readonly words: BandWords;
  readonly caption: string;
}

/** What goes on paper: all rows that are here, not only those in view, and how many that is. */
function PrintedRows({ first, rows, of, columns, words, caption }: PrintedRowsProps) {
  const t = useMessages(statementMessages);
  return (
    <div className="hidden print:block">
      <p className="mb-2 text-sm text-muted">{t.printed(first + 1, first + rows.length, of)}</p>
      <StatementTable rows={rows} words={words} caption={caption} columns={columns} />
    </div>
  );
}

interface CountsProps {
  readonly total: number;
  readonly undecided: number;
  readonly offTarget: number;
  readonly hasBand: boolean;
}

/** How many there are, how many of them count in no mean, and how many are not listed for that. */
function Counts({ total, undecided, offTarget, hasBand }: CountsProps) {
  const t = useMessages(statementMessages);
  return (
    <>
      {t.total(total)}
      {undecided > 0 && `, ${t.undecided(undecided)}`}
      {offTarget > 0 && !hasBand && (
        <>
          {`. ${t.offTarget(offTarget)} `}
          <Link
            to="."
            search={(current) => ({ ...current, band: ["off-target"] })}
            resetScroll={false}
            className="text-link"
          >
            {t.showOffTarget}
          </Link>
        </>
      )}
    </>
  );
}

function ListSkeleton() {
  return (
    <div className="grid gap-3">
      <LoadingNote />
      {["a", "b", "c", "d", "e", "f", "g", "h"].map((key) => (
        <Skeleton key={key} className="h-20 max-lg:h-56" />
      ))}
    </div>
  );
}
