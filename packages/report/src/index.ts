export { type CellValue, type Column, columns, type ReportedStatement, reportedStatement } from "./columns.ts";
export { intervals, type SeriesInterval, startOfInterval } from "./intervals.ts";
export { type MeanWithInterval, meanWithInterval } from "./mean-with-interval.ts";
export { previousPeriod } from "./previous-period.ts";
export { meanOf } from "./shrunk-mean.ts";
export { csvHeader, isFormula, statementsToCsv, unguarded } from "./statements-to-csv.ts";
export {
  type SpeakerSeries,
  type SpeakerSeriesTally,
  type StancePoint,
  seriesOfTallies,
  statementsToSeries,
} from "./statements-to-series.ts";
export { type SpeakerSummary, type SpeakerTally, summarizeSpeakers, summarizeTallies } from "./summarize-speakers.ts";
export { type Tally, tally } from "./tally.ts";
export { fromTenThousandths, toTenThousandths } from "./ten-thousandths.ts";
