export { type AnswerFile, openAnswerFile } from "./answer-file.ts";
export type { AddedArticle, StoredArticle } from "./articles.ts";
export { readLock } from "./lock.ts";
export { openStore, type StoreLocation } from "./open-store.ts";
export type { StatementFilter } from "./statement-filter.ts";
export type { ExportedStatement, StatementPage, StatementRow } from "./statements.ts";
export type { Store } from "./store.ts";
export type { SeriesInterval, SpeakerSeriesTally, SpeakerTally, Tally } from "./tallies.ts";
