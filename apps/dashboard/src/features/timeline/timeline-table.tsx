import type { Interval } from "@standpoint/contract";
import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { SpeakerLink } from "../speakers/speaker-link.tsx";
import { chartMessages } from "../stance-chart/messages.ts";
import type { TimelinePanel } from "./chart-data.ts";
import { timelineMessages } from "./messages.ts";

interface TimelineTableProps {
  readonly panels: readonly TimelinePanel[];
  readonly interval: Interval;
  readonly caption: string;
}

/** The timeline's figures for those who read rather than look. */
export function TimelineTable({ panels, interval, caption }: TimelineTableProps) {
  const timelineWords = useMessages(timelineMessages);
  const format = useFormat();
  const { columns } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  const head = "py-1.5 pr-3 font-semibold";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="max-h-100 overflow-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full min-w-130 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-xs text-muted">
            <th scope="col" className={head}>
              {timelineWords.columns.speaker}
            </th>
            <th scope="col" className={head}>
              {timelineWords.columns.interval}
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
                  <SpeakerLink id={id} name={name} />
                </th>
                <td className="py-1 pr-3">{format.interval(point.from, interval)}</td>
                <td className="py-1 pr-3 text-right">{format.stance(point.mean)}</td>
                <td className="py-1 pr-3 text-right">
                  {point.interval === null ? none : format.stance(point.interval[0])}
                </td>
                <td className="py-1 pr-3 text-right">
                  {point.interval === null ? none : format.stance(point.interval[1])}
                </td>
                <td className="py-1 pr-3 text-right">{format.count(point.count)}</td>
                <td className="py-1 pr-3 text-right">{format.count(point.undecided)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
