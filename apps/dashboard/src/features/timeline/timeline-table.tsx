import type { Interval } from "@standpoint/contract";
import { formatCount, formatInterval, formatStance } from "../../format.ts";
import { messages } from "../../messages.ts";
import type { TimelinePanel } from "./chart-data.ts";

interface TimelineTableProps {
  readonly panels: readonly TimelinePanel[];
  readonly interval: Interval;
  readonly caption: string;
}

/** The timeline's figures for those who read rather than look. */
export function TimelineTable({ panels, interval, caption }: TimelineTableProps) {
  const { columns, none } = messages.chart;
  const head = "py-1.5 pr-3 font-semibold";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="max-h-100 overflow-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full min-w-130 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-xs text-muted">
            <th scope="col" className={head}>
              {messages.timeline.columns.speaker}
            </th>
            <th scope="col" className={head}>
              {messages.timeline.columns.interval}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.mean}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.low}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.high}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.count}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {columns.undecided}
            </th>
          </tr>
        </thead>
        <tbody>
          {panels.flatMap(({ id, name, points }) =>
            points.map((point) => (
              <tr key={`${id} ${point.from}`} className="border-b border-line">
                <th scope="row" className="py-1 pr-3 text-left font-medium">
                  {name}
                </th>
                <td className="py-1 pr-3">{formatInterval(point.from, interval)}</td>
                <td className="py-1 pr-3 text-right">{formatStance(point.mean)}</td>
                <td className="py-1 pr-3 text-right">
                  {point.interval === null ? none : formatStance(point.interval[0])}
                </td>
                <td className="py-1 pr-3 text-right">
                  {point.interval === null ? none : formatStance(point.interval[1])}
                </td>
                <td className="py-1 pr-3 text-right">{formatCount(point.count)}</td>
                <td className="py-1 pr-3 text-right">{formatCount(point.undecided)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
