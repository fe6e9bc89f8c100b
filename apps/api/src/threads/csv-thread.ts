import { workerData } from "node:worker_threads";
import type { CsvStyle } from "@standpoint/report";
import { type CopyQuery, copyServerStatements } from "@standpoint/storage";
import { copiedBlocks } from "../files/csv-stream.ts";
import { answerTasks } from "./answer-tasks.ts";

/** What is to be copied from a server, and how it is to be written. */
export interface CsvWork {
  readonly databaseUrl: string;
  readonly query: CopyQuery;
  readonly style: CsvStyle;
}

const { databaseUrl, query, style } = workerData as CsvWork;
const blocks = copiedBlocks(copyServerStatements(databaseUrl, query, new AbortController().signal), style);

/** The next block each time, `null` after the last. */
answerTasks<null, Uint8Array | null>(async () => {
  const { done, value } = await blocks.next();
  return done ? null : value;
});
