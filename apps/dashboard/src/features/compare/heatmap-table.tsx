import type { Heatmap } from "@standpoint/contract";
import type { Target } from "../../api-types.ts";
import { LongFigureTable } from "../../components/figure-table.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useLanguage, useMessages } from "../../messages.ts";
import { bandOf, bandWord } from "../../scale.ts";
import { chartMessages } from "../stance-chart/messages.ts";
import { compareMessages } from "./messages.ts";

interface HeatmapTableProps {
  readonly heatmap: Heatmap;
  readonly targets: readonly Target[];
  readonly caption: string;
}

/** The heatmap's fields with all of their figures, one below the other. */
export function HeatmapTable({ heatmap, targets, caption }: HeatmapTableProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const format = useFormat();
  const { columns } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  const bound = (value: number | null) => (value === null ? none : format.stance(value));
  return (
    <LongFigureTable
      caption={caption}
      className="min-w-150"
      columns={[
        { title: columns.speaker },
        { title: t.columns.claim },
        { title: columns.mean, isFigure: true },
        { title: columns.band },
        { title: columns.low, isFigure: true },
        { title: columns.high, isFigure: true },
        { title: columns.count, isFigure: true },
        { title: columns.corrected, isFigure: true },
      ]}
      rows={heatmap.rows.flatMap(({ speaker, cells }) =>
        targets.map((target, index) => {
          const cell = cells[index] ?? null;
          return {
            key: `${speaker.id} ${target.id}`,
            cells: [
              speaker.name,
              target.claim[language],
              cell === null ? t.noStatement : format.stance(cell.mean),
              cell === null ? none : bandWord(target.bands[language], bandOf(cell.mean)),
              bound(cell?.low ?? null),
              bound(cell?.high ?? null),
              format.count(cell?.count ?? 0),
              format.count(cell?.corrected ?? 0),
            ],
          };
        }),
      )}
    />
  );
}
