import { FigureTable } from "../../components/figure-table.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { SpeakerLink } from "../speakers/speaker-link.tsx";
import type { SpeakerBar } from "./chart-data.ts";
import { chartMessages } from "./messages.ts";

/** A row for each bar. */
export function StanceTable({ bars, caption }: { bars: readonly SpeakerBar[]; caption: string }) {
  const format = useFormat();
  const { columns, singleSource } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  const isCompared = bars.some(({ previous }) => previous !== null);
  const stance = (value: number | undefined | null) => (value == null ? none : format.stance(value));
  return (
    <div className="overflow-x-auto">
      <FigureTable
        caption={caption}
        className="min-w-130"
        columns={[
          { title: columns.speaker },
          { title: columns.mean, isFigure: true },
          { title: columns.band },
          { title: columns.low, isFigure: true },
          { title: columns.high, isFigure: true },
          { title: columns.count, isFigure: true },
          { title: columns.undecided, isFigure: true },
          { title: columns.corrected, isFigure: true },
          ...(isCompared ? [{ title: columns.previous, isFigure: true }] : []),
          { title: columns.articles },
        ]}
        rows={bars.map((bar) => ({
          key: bar.id,
          cells: [
            <SpeakerLink key="name" id={bar.id} name={bar.name} />,
            stance(bar.mean),
            bar.word,
            stance(bar.interval?.[0]),
            stance(bar.interval?.[1]),
            format.count(bar.count),
            format.count(bar.undecided),
            format.count(bar.corrected),
            ...(isCompared ? [stance(bar.previous)] : []),
            <>
              {format.count(bar.articles)}
              {bar.singleSource && <span className="text-muted"> ({singleSource})</span>}
            </>,
          ],
        }))}
      />
    </div>
  );
}
