export { articleColumns, type ListedArticle } from "./article-columns.ts";
export {
  type CellValue,
  type Column,
  type ColumnType,
  columns,
  isNumeric,
  type ReportedStatement,
  reportedStatement,
} from "./columns.ts";
export { type CsvStyle, csvHeader, csvRows, plainCsv } from "./csv.ts";
export { type ColumnDescription, exportedFiles } from "./exported-files.ts";
export { isFormula, unguarded } from "./formula.ts";
export { intervals, type SeriesInterval, startOfInterval } from "./intervals.ts";
export { type MeanWithInterval, meanWithInterval } from "./mean-with-interval.ts";
export { previousPeriod } from "./previous-period.ts";
export { meanOf } from "./shrunk-mean.ts";
export { statementsToCsv } from "./statements-to-csv.ts";
export {
  type SpeakerSeries,
  type SpeakerSeriesTally,
  type StancePoint,
  seriesOfTallies,
  statementsToSeries,
} from "./statements-to-series.ts";
export { type SpeakerSummary, type SpeakerTally, summarizeSpeakers, summarizeTallies } from "./summarize-speakers.ts";
export {
  type FieldRow,
  heatmapColumns,
  type PointRow,
  type SpeakerRow,
  seriesColumns,
  speakerColumns,
} from "./summary-columns.ts";
export { type Tally, tally } from "./tally.ts";
export { fromTenThousandths, toTenThousandths } from "./ten-thousandths.ts";
