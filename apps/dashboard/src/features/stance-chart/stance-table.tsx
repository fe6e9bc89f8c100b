import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { SpeakerLink } from "../speakers/speaker-link.tsx";
import type { SpeakerBar } from "./chart-data.ts";
import { chartMessages } from "./messages.ts";

/** The chart's figures for those who read rather than look. */
export function StanceTable({ bars, caption }: { bars: readonly SpeakerBar[]; caption: string }) {
  const format = useFormat();
  const { columns, singleSource } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  const isCompared = bars.some(({ previous }) => previous !== null);
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-130 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left align-bottom text-xs text-muted">
            <th scope="col" className="py-1.5 pr-3 font-semibold">
              {columns.speaker}
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
              {columns.mean}
            </th>
            <th scope="col" className="py-1.5 pr-3 font-semibold">
              {columns.band}
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
              {columns.low}
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
              {columns.high}
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
              {columns.count}
            </th>
            <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
              {columns.undecided}
            </th>
            {isCompared && (
              <th scope="col" className="py-1.5 pr-3 text-right font-semibold">
                {columns.previous}
              </th>
            )}
            <th scope="col" className="py-1.5 font-semibold">
              {columns.articles}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.id} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-3 text-left font-medium">
                <SpeakerLink id={bar.id} name={bar.name} />
              </th>
              <td className="py-1.5 pr-3 text-right">{format.stance(bar.mean)}</td>
              <td className="py-1.5 pr-3">{bar.word}</td>
              <td className="py-1.5 pr-3 text-right">
                {bar.interval === null ? none : format.stance(bar.interval[0])}
              </td>
              <td className="py-1.5 pr-3 text-right">
                {bar.interval === null ? none : format.stance(bar.interval[1])}
              </td>
              <td className="py-1.5 pr-3 text-right">{format.count(bar.count)}</td>
              <td className="py-1.5 pr-3 text-right">{format.count(bar.undecided)}</td>
              {isCompared && (
                <td className="py-1.5 pr-3 text-right">{bar.previous === null ? none : format.stance(bar.previous)}</td>
              )}
              <td className="py-1.5">
                {format.count(bar.articles)}
                {bar.singleSource && <span className="text-muted"> ({singleSource})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
