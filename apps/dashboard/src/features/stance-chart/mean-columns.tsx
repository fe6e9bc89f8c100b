import type { ReactNode } from "react";
import type { FigureColumn } from "../../components/figure-table.tsx";
import { scaleMessages } from "../../components/messages.ts";
import { useFormat, useMessages } from "../../messages.ts";
import type { SpeakerBar } from "./chart-data.ts";
import { chartMessages } from "./messages.ts";

/** A mean with all that is known of it. */
export type MeanFigures = Pick<
  SpeakerBar,
  "mean" | "word" | "interval" | "count" | "undecided" | "corrected" | "articles" | "singleSource"
>;

/** The columns of a mean, the same and in the same order in the figures of every chart. */
export function useMeanColumns(): {
  readonly columns: readonly FigureColumn[];
  readonly cellsOf: (figures: MeanFigures) => readonly ReactNode[];
} {
  const format = useFormat();
  const { columns, singleSource } = useMessages(chartMessages);
  const { none } = useMessages(scaleMessages);
  return {
    columns: [
      { title: columns.mean, isFigure: true },
      { title: columns.band },
      { title: columns.low, isFigure: true },
      { title: columns.high, isFigure: true },
      { title: columns.count, isFigure: true },
      { title: columns.undecided, isFigure: true },
      { title: columns.corrected, isFigure: true },
      { title: columns.articles, isFigure: true },
    ],
    cellsOf: ({ mean, word, interval, count, undecided, corrected, articles, singleSource: isSingle }) => [
      format.stance(mean),
      word,
      interval === null ? none : format.stance(interval[0]),
      interval === null ? none : format.stance(interval[1]),
      format.count(count),
      format.count(undecided),
      format.count(corrected),
      <>
        {isSingle && <span className="text-muted">({singleSource}) </span>}
        {format.count(articles)}
      </>,
    ],
  };
}
