import type { ReactNode } from "react";

export interface FigureColumn {
  readonly title: string;
  /** Figures stand under each other by their last digit. */
  readonly isFigure?: boolean;
}

interface FigureTableProps {
  readonly caption: string;
  /** The first is of the rows' names. */
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[];
  readonly className?: string;
}

/** A chart's figures for those who read rather than look. */
export function FigureTable({ caption, columns, rows, className }: FigureTableProps) {
  const alignment = (place: number) => (columns[place]?.isFigure ? "text-right" : "text-left");
  return (
    <table className={`w-full text-sm ${className ?? ""}`}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong align-bottom text-xs text-muted">
          {columns.map(({ title }, place) => (
            <th key={title} scope="col" className={`py-1.5 pr-3 font-semibold ${alignment(place)}`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...figures] }) => (
          <tr key={key} className="border-b border-line align-baseline">
            <th scope="row" className="py-1.5 pr-3 text-left font-medium">
              {name}
            </th>
            {figures.map((figure, place) => (
              <td key={columns[place + 1]?.title} className={`py-1.5 pr-3 ${alignment(place + 1)}`}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table that may be longer than the screen, to be scrolled in its place. */
export function LongFigureTable(props: FigureTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="max-h-100 overflow-auto" tabIndex={0} aria-label={props.caption}>
      <FigureTable {...props} />
    </section>
  );
}
