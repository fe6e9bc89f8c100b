import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  use,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { sequenceMs } from "../features/commands/shortcuts.ts";
import { useMessages } from "../messages.ts";
import { chartPanelMessages } from "./messages.ts";

/** The chart that a button stands beside, for a picture of it. */
export interface ShownChart {
  readonly element: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly subtitle: string;
}

const ShownChartContext = createContext<ShownChart | null>(null);

/** `null` outside a chart's panel. */
export const useShownChart = () => use(ShownChartContext);

interface ChartPanelProps {
  readonly title: string;
  readonly subtitle: string;
  /** How to go on from the chart; a picture of it leaves it out. */
  readonly hint?: string;
  /** What the reader can do with the chart, beside its title. */
  readonly actions?: ReactNode;
  /** The same figures to read, in place of the chart where the reader wants them. */
  readonly table?: ReactNode;
  /** What belongs to the chart besides, below it; a picture leaves it out. */
  readonly footer?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What a chart stands in: a section with its title, what it shows, its actions, and its figures as a table one key away. */
export function ChartPanel({ title, subtitle, hint, actions, table, footer, className, children }: ChartPanelProps) {
  const t = useMessages(chartPanelMessages);
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const figures = useRef<HTMLDivElement>(null);
  const hasTable = Boolean(table);
  const [wantsTable, setWantsTable] = useState(false);
  const showsTable = hasTable && wantsTable;
  // By key the focus goes along: what had it is no longer there.
  const takesFocus = useRef(false);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    if (showsTable) figures.current?.focus();
    else element.current?.querySelector<SVGElement | HTMLElement>('[tabindex="0"], a[href], button')?.focus();
  }, [showsTable]);

  const goAt = useRef(Number.NEGATIVE_INFINITY);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // After "g" the key is the second of two that lead to another view.
    const isSecond = event.timeStamp - goAt.current < sequenceMs;
    goAt.current = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (!hasTable || event.key !== "t" || !isPlain || isSecond || isTyping(event)) return;
    event.preventDefault();
    takesFocus.current = true;
    setWantsTable(!showsTable);
  };

  return (
    <ShownChartContext value={{ element, title, subtitle }}>
      <section
        aria-labelledby={id}
        className={`panel @container min-w-0 break-inside-avoid p-5 max-sm:p-4 ${className ?? ""}`}
      >
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0 flex-1 basis-48">
            <h2 id={id} className="font-serif text-xl font-medium">
              {title}
            </h2>
            <p className="mt-1 max-w-[90ch] text-sm text-muted">
              {subtitle}
              {hint !== undefined && <span className="no-print"> {hint}</span>}
            </p>
          </div>
          {actions !== undefined && (
            <div className="flex flex-wrap items-center justify-end gap-2 no-print max-sm:justify-start">{actions}</div>
          )}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what its parts do not need. */}
        <div className="mt-4" onKeyDown={onKeyDown}>
          {/* Not gone but unseen, so that it keeps its width: a picture and a print still want it. */}
          <div
            ref={element}
            className={showsTable ? "invisible h-0 overflow-hidden print:visible print:h-auto" : undefined}
          >
            {children}
          </div>
          {showsTable && (
            <div ref={figures} tabIndex={-1} className="outline-none print:hidden">
              {table}
            </div>
          )}
          {hasTable && (
            <p className="mt-3 flex items-center gap-2 text-sm no-print">
              <button
                type="button"
                className="text-link min-h-6"
                aria-keyshortcuts="t"
                onClick={() => setWantsTable(!showsTable)}
              >
                {showsTable ? t.chart : t.table}
              </button>
              {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus. */}
              <kbd aria-hidden="true" className="key">
                t
              </kbd>
            </p>
          )}
        </div>
        {footer}
      </section>
    </ShownChartContext>
  );
}

function isTyping({ target, currentTarget }: KeyboardEvent): boolean {
  // A menu or a dialog that was opened from here is elsewhere on the page, and reads letters itself.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return true;
  return target.closest("input, textarea, select") !== null;
}
