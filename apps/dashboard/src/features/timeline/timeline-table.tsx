import type { Interval } from "@standpoint/contract";
import { LongFigureTable } from "../../components/figure-table.tsx";
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

/** A row for each point. */
export function TimelineTable({ panels, interval, caption }: TimelineTableProps) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const { columns } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  const stance = (value: number | undefined) => (value === undefined ? none : format.stance(value));
  return (
    <LongFigureTable
      caption={caption}
      className="min-w-130"
      columns={[
        { title: t.columns.speaker },
        { title: t.columns.interval },
        { title: columns.mean, isFigure: true },
        { title: columns.low, isFigure: true },
        { title: columns.high, isFigure: true },
        { title: columns.count, isFigure: true },
        { title: columns.undecided, isFigure: true },
        { title: columns.corrected, isFigure: true },
      ]}
      rows={panels.flatMap(({ id, name, points }) =>
        points.map((point) => ({
          key: `${id} ${point.from}`,
          cells: [
            <SpeakerLink key="name" id={id} name={name} />,
            format.interval(point.from, interval),
            stance(point.mean),
            stance(point.interval?.[0]),
            stance(point.interval?.[1]),
            format.count(point.count),
            format.count(point.undecided),
            format.count(point.corrected),
          ],
        })),
      )}
    />
  );
}
