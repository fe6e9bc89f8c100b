import { FigureTable } from "../../components/figure-table.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import { SpeakerLink } from "../speakers/speaker-link.tsx";
import type { SpeakerBar } from "./chart-data.ts";
import { useMeanColumns } from "./mean-columns.tsx";
import { chartMessages } from "./messages.ts";

/** A row for each bar. */
export function StanceTable({ bars, caption }: { bars: readonly SpeakerBar[]; caption: string }) {
  const format = useFormat();
  const { columns } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  const isCompared = bars.some(({ previous }) => previous !== null);
  const means = useMeanColumns();
  return (
    <div className="overflow-x-auto">
      <FigureTable
        caption={caption}
        className="min-w-130"
        columns={[
          { title: columns.speaker },
          ...means.columns,
          ...(isCompared ? [{ title: columns.previous, isFigure: true }] : []),
        ]}
        rows={bars.map((bar) => ({
          key: bar.id,
          cells: [
            <SpeakerLink key="name" id={bar.id} name={bar.name} />,
            ...means.cellsOf(bar),
            ...(isCompared ? [bar.previous === null ? none : format.stance(bar.previous)] : []),
          ],
        }))}
      />
    </div>
  );
}
