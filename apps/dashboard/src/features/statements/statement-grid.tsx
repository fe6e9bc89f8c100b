import type { StatementRow } from "@standpoint/contract";
import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { BandWords } from "../../api-types.ts";
import { useMedia } from "../../components/media.ts";
import { useMessages } from "../../messages.ts";
import { type StatementColumn, type StatementSort, statementColumns } from "../../search.ts";
import { stepFrom } from "./grid-keys.ts";
import { statementMessages } from "./messages.ts";
import type { Order } from "./order-select.tsx";
import type { Selection } from "./selection.ts";
import { StatementCell } from "./statement-cell.tsx";

interface StatementGridProps {
  readonly caption: string;
  readonly words: BandWords;
  /** How many rows there are, here or not. */
  readonly count: number;
  readonly rowAt: (index: number) => StatementRow | undefined;
  /** These rows came into view. */
  readonly onShow: (first: number, last: number) => void;
  readonly columns: readonly StatementColumn[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly selection: Selection;
  /** A row was chosen, or was not any more; with `from` all rows from there. */
  readonly onSelect: (change: { readonly index: number; readonly from: number; readonly isSelected: boolean }) => void;
  readonly onOpen: (row: StatementRow) => void;
}

/** Rows of a table that has nothing to say until they are here. */
interface Line {
  readonly index: number;
  readonly row: StatementRow | undefined;
}

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, Line>();
const allColumns = helper.columns(statementColumns.map((id) => helper.display({ id })));

/** Every row of a kind has the same height, so that any of a hundred thousand can be shown at once. In rem. */
const heights = { row: 5.75, card: 15 };

/** Wide enough for rows; cards stand below. The same as `lg:` in the style sheet. */
const wide = "(min-width: 64rem)";

const widths: Record<StatementColumn, string> = {
  date: "6.25rem",
  speaker: "minmax(0,1.2fr)",
  organization: "minmax(0,0.9fr)",
  statement: "minmax(0,3fr)",
  form: "4.75rem",
  language: "5rem",
  stance: "9.5rem",
  confidence: "5.75rem",
  scorer: "minmax(0,0.8fr)",
  attribution: "minmax(0,0.9fr)",
  article: "minmax(0,1.2fr)",
  outlet: "minmax(0,0.8fr)",
};

/** Where a column stands on a card; the others follow in a line. */
const places: Partial<Record<StatementColumn, string>> = {
  speaker: "max-lg:order-1 max-lg:col-start-2",
  date: "max-lg:order-2 max-lg:text-right",
  statement: "max-lg:order-3 max-lg:col-span-2 max-lg:col-start-2",
  stance: "max-lg:order-4 max-lg:col-start-2",
  confidence: "max-lg:order-5 max-lg:text-right",
  article: "max-lg:order-6 max-lg:col-start-2",
  form: "max-lg:order-7 max-lg:text-right",
};

/** Columns whose head orders the rows, and by what. */
const sortOf: Partial<Record<StatementColumn, StatementSort>> = {
  date: "date",
  stance: "value",
  confidence: "confidence",
};

/** Rows that are drawn above and below those in view. */
const overscan = 6;

/**
 * Statements as rows of which only those in view are in the page; on a small screen each is a card. Arrow keys and their
 * like move from row to row, and the links and boxes of a row are one step further.
 */
export function StatementGrid({
  caption,
  words,
  count,
  rowAt,
  onShow,
  columns,
  order,
  onOrder,
  selection,
  onSelect,
  onOpen,
}: StatementGridProps) {
  const t = useMessages(statementMessages);
  const isWide = useMedia(wide);
  const height = (isWide ? heights.row : heights.card) * remInPixels();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(0);
  /** Where a range of chosen rows starts. */
  const [anchor, setAnchor] = useState(0);
  const hasToFocus = useRef(false);
  /** Whether rows are walked over by keyboard. */
  const holdsFocus = useRef(false);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan,
    scrollMargin: useTopOf(body),
    // The row with the focus stays, wherever one scrolls.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return active < count && !shown.includes(active) ? [...shown, active].toSorted((a, b) => a - b) : shown;
    },
  });
  useLayoutEffect(() => {
    virtualizer.measure();
  }, [virtualizer, height]);

  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  const sayShown = useEffectEvent(onShow);
  useEffect(() => {
    // A scroll bar that is dragged passes pages nobody waits for.
    const timer = setTimeout(() => sayShown(Math.max(0, startIndex - overscan), endIndex), 50);
    return () => clearTimeout(timer);
  }, [startIndex, endIndex]);

  useEffect(() => {
    // A row that leaves the page takes the focus with it: the active one gets it, unless something else has it.
    const isLost = holdsFocus.current && document.activeElement === document.body;
    if (!hasToFocus.current && !isLost) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    hasToFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const items = virtualizer.getVirtualItems();
  const table = useTable({
    features,
    columns: allColumns.filter(({ id }) => (columns as readonly (string | undefined)[]).includes(id)),
    data: items.map(({ index }): Line => ({ index, row: rowAt(index) })),
    getRowId: ({ index }) => String(index),
  });

  const select = (index: number, isRange: boolean) => {
    const row = rowAt(index);
    if (row === undefined) return;
    onSelect({ index, from: isRange ? anchor : index, isSelected: isRange || !selection.has(row.id) });
    setAnchor(index);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const line = (event.target as HTMLElement).closest<HTMLElement>("tr[data-index]");
    if (line === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOnRow = event.target === line;
    const next = stepFrom(active, event.key, { count, screen: Math.max(1, endIndex - startIndex - 1) });
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey && next !== active) select(next, true);
      hasToFocus.current = true;
      holdsFocus.current = true;
      setActive(next);
      virtualizer.scrollToIndex(next, { align: "auto" });
    } else if (event.key === "Enter" && isOnRow) {
      const row = rowAt(active);
      if (row !== undefined) onOpen(row);
    } else if (event.key === " " && isOnRow) {
      event.preventDefault();
      select(active, event.shiftKey);
    }
  };

  const grid = "lg:grid lg:grid-cols-(--columns) lg:gap-x-4";
  return (
    <table
      // A grid is a table with rows to walk over.
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus, one at a time
      role="grid"
      aria-label={caption}
      aria-description={t.gridHint}
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      className="block w-full text-base"
      style={{ "--columns": ["1.5rem", ...columns.map((column) => widths[column])].join(" ") } as CSSProperties}
    >
      <thead className="sticky top-0 z-10 block border-b border-line-strong bg-paper max-lg:hidden">
        <tr className={grid} aria-rowindex={1}>
          <th scope="col">
            <span className="sr-only">{t.selection}</span>
          </th>
          {table
            .getHeaderGroups()
            .flatMap(({ headers }) => headers)
            .map(({ id }) => (
              <ColumnHead key={id} column={id as StatementColumn} order={order} onOrder={onOrder} />
            ))}
        </tr>
      </thead>
      <tbody
        ref={body}
        className="relative block"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onPointerDown={() => {
          holdsFocus.current = false;
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null && !body.current?.contains(relatedTarget)) holdsFocus.current = false;
        }}
        onFocus={(event) => {
          const line = (event.target as HTMLElement).closest<HTMLElement>("tr[data-index]");
          if (line !== null) setActive(Number(line.dataset["index"]));
        }}
      >
        {table.getRowModel().rows.map((line, place) => {
          const { index, row } = line.original;
          const item = items[place];
          if (item === undefined) return null;
          const isSelected = row !== undefined && selection.has(row.id);
          return (
            <tr
              key={item.key}
              data-index={index}
              aria-rowindex={index + 2}
              aria-selected={isSelected}
              aria-busy={row === undefined ? true : undefined}
              tabIndex={index === active ? 0 : -1}
              className={`absolute inset-x-0 top-0 overflow-hidden border-b border-line py-3 hover:bg-sunken/60 focus-visible:-outline-offset-2 aria-selected:bg-accent-soft max-lg:grid max-lg:grid-cols-[1.5rem_1fr_auto] max-lg:content-start max-lg:gap-x-3 max-lg:gap-y-2 ${grid}`}
              style={{ height, transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)` }}
            >
              <td className="max-lg:order-first max-lg:row-span-4">
                {row !== undefined && (
                  <label className="-m-1.5 grid size-8 place-items-center">
                    <span className="sr-only">{t.select}</span>
                    <input
                      type="checkbox"
                      className="size-4 accent-accent"
                      tabIndex={index === active ? 0 : -1}
                      checked={isSelected}
                      onChange={(event) => select(index, (event.nativeEvent as MouseEvent).shiftKey)}
                    />
                  </label>
                )}
              </td>
              {line.getAllCells().map(({ id, column }) => (
                <td
                  key={id}
                  className={`min-w-0 hyphens-auto wrap-anywhere ${cellStyle(column.id as StatementColumn, columns)}`}
                >
                  {row === undefined ? (
                    <span aria-hidden="true" className="my-1 block h-4 w-3/4 rounded-[3px] bg-sunken" />
                  ) : (
                    <StatementCell
                      column={column.id as StatementColumn}
                      row={row}
                      words={words}
                      tabIndex={index === active ? 0 : -1}
                    />
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface ColumnHeadProps {
  readonly column: StatementColumn;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function ColumnHead({ column, order, onOrder }: ColumnHeadProps) {
  const t = useMessages(statementMessages);
  const sort = sortOf[column];
  const isSorted = sort === order.sort;
  const style = `flex min-h-10 items-center text-xs font-semibold text-muted ${column === "confidence" ? "justify-end text-right" : ""}`;
  if (sort === undefined) {
    return (
      <th scope="col" className={style}>
        {t.columns[column]}
      </th>
    );
  }
  return (
    <th
      scope="col"
      className={style}
      aria-sort={isSorted ? (order.order === "asc" ? "ascending" : "descending") : "none"}
    >
      <button
        type="button"
        title={t.sortBy(t.columns[column])}
        className="-mx-1.5 inline-flex min-h-6 items-center gap-1.5 rounded-[3px] px-1.5 hover:bg-sunken hover:text-ink"
        onClick={() => onOrder({ sort, order: isSorted && order.order === "desc" ? "asc" : "desc" })}
      >
        {t.columns[column]}
        <svg
          aria-hidden="true"
          viewBox="0 0 8 10"
          className={`h-2.5 w-2 fill-none stroke-current stroke-[1.6] ${isSorted ? "text-accent-ink" : "opacity-40"} ${isSorted && order.order === "asc" ? "rotate-180" : ""}`}
        >
          <path d="M4 1v8M1 6l3 3 3-3" />
        </svg>
      </button>
    </th>
  );
}

function cellStyle(column: StatementColumn, columns: readonly StatementColumn[]): string {
  const text = column === "statement" || column === "speaker" || column === "stance" ? "" : "text-sm";
  const tone = ["date", "form", "language", "scorer", "attribution"].includes(column) ? "text-muted" : "";
  const side = column === "confidence" ? "lg:text-right" : "";
  // Without a name beside it the date stands where the name would.
  const isFirst = column === "date" && !columns.includes("speaker");
  const place = isFirst ? places.speaker : places[column];
  return `${text} ${tone} ${side} ${place ?? "max-lg:order-8 max-lg:hidden"}`;
}

/** How far below the top of the document an element is, in pixels. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  // What stands above may have grown with any change.
  useLayoutEffect(() => {
    const { top: inWindow = 0 } = element.current?.getBoundingClientRect() ?? {};
    setTop(Math.round(inWindow + scrollY));
  });
  return top;
}

const remInPixels = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
