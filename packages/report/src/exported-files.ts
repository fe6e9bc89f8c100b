import { articleColumns } from "./article-columns.ts";
import { type Column, columns } from "./columns.ts";
import { heatmapColumns, seriesColumns, speakerColumns } from "./summary-columns.ts";

/** A column without its cells. */
export type ColumnDescription = Omit<Column, "cell">;

/** The data dictionary: the columns of every kind of file, in their order. */
export const exportedFiles: Readonly<
  Record<"statements" | "speakers" | "series" | "heatmap" | "articles", readonly ColumnDescription[]>
> = {
  statements: columns,
  speakers: speakerColumns,
  series: seriesColumns,
  heatmap: heatmapColumns,
  articles: articleColumns,
};
