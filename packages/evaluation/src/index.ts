export { type AnnotatedStatement, type LocatedStatement, locateStatements } from "./annotation.ts";
export { isSameSpeaker } from "./is-same-speaker.ts";
export { minOverlap, type Pair, pairStatements } from "./pair-statements.ts";
export { type Comparison, compareStatements, type QuotationFigures, quotationFigures } from "./quotation-figures.ts";
export { type ErrorExample, type ErrorKind, ErrorLog, type Excerpt } from "./quotations/error-log.ts";
export {
  type MarkedDocument,
  type MarkedQuotation,
  readMarkedDocument,
  readMarkedQuotations,
} from "./quotations/marked-document.ts";
export { type MatchOptions, matchQuotations } from "./quotations/match-quotations.ts";
export { type QuotationScore, QuotationTally } from "./quotations/quotation-score.ts";
export { type WikinewsScore, WikinewsTally } from "./quotations/wikinews-score.ts";
export { type Figures, shortfalls, type Thresholds } from "./shortfalls.ts";
export { type Confusion, confusionByPhenomenon, type PhenomenonScore } from "./stance/phenomena.ts";
export { readStanceRecord, type StanceRecord } from "./stance/stance-record.ts";
export { type JudgedStatement, type StanceAnswer, type StanceFileScore, stanceScoreOf } from "./stance/stance-score.ts";
export { type StanceFigures, type StancePair, stanceFigures } from "./stance-figures.ts";
export { thresholds } from "./thresholds.ts";
