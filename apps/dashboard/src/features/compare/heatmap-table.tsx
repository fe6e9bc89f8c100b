import type { Heatmap } from "@standpoint/contract";
import type { BandWords, Target } from "../../api-types.ts";
import { LongFigureTable } from "../../components/figure-table.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { useLanguage, useMessages } from "../../messages.ts";
import { bandOf, bandWord } from "../../scale.ts";
import { intervalOf } from "../stance-chart/chart-data.ts";
import { type MeanFigures, useMeanColumns } from "../stance-chart/mean-columns.tsx";
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
  const { columns } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  const means = useMeanColumns();
  const nothing = means.columns.map((_, place) => (place === 0 ? t.noStatement : none));
  return (
    <LongFigureTable
      caption={caption}
      className="min-w-150"
      columns={[{ title: columns.speaker }, { title: t.columns.claim }, ...means.columns]}
      rows={heatmap.rows.flatMap(({ speaker, cells }) =>
        targets.map((target, index) => {
          const cell = cells[index] ?? null;
          return {
            key: `${speaker.id} ${target.id}`,
            cells: [
              speaker.name,
              target.claim[language],
              ...(cell === null ? nothing : means.cellsOf(figuresOf(cell, target.bands[language]))),
            ],
          };
        }),
      )}
    />
  );
}

type Cell = NonNullable<Heatmap["rows"][number]["cells"][number]>;

function figuresOf(cell: Cell, words: BandWords): MeanFigures {
  return { ...cell, interval: intervalOf(cell), word: bandWord(words, bandOf(cell.mean)) };
}
