import type { Interval } from "@standpoint/contract";
import type { BandWords } from "../../api-types.ts";
import { LongFigureTable } from "../../components/figure-table.tsx";
import { useFormat, useMessages } from "../../messages.ts";
import { bandOf, bandWord } from "../../scale.ts";
import { SpeakerLink } from "../speakers/speaker-link.tsx";
import { useMeanColumns } from "../stance-chart/mean-columns.tsx";
import type { TimelinePanel } from "./chart-data.ts";
import { timelineMessages } from "./messages.ts";

interface TimelineTableProps {
  readonly panels: readonly TimelinePanel[];
  readonly interval: Interval;
  readonly words: BandWords;
  readonly caption: string;
}

/** A row for each point. */
export function TimelineTable({ panels, interval, words, caption }: TimelineTableProps) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const means = useMeanColumns();
  return (
    <LongFigureTable
      caption={caption}
      className="min-w-130"
      columns={[{ title: t.columns.speaker }, { title: t.columns.interval }, ...means.columns]}
      rows={panels.flatMap(({ id, name, points }) =>
        points.map((point) => ({
          key: `${id} ${point.from}`,
          cells: [
            <SpeakerLink key="name" id={id} name={name} />,
            format.interval(point.from, interval),
            ...means.cellsOf({ ...point, word: bandWord(words, bandOf(point.mean)) }),
          ],
        })),
      )}
    />
  );
}
