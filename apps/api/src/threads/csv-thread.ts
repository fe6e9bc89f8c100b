import { workerData } from "node:worker_threads";
import type { CsvStyle } from "@standpoint/report";
import { type CopyQuery, copyServerStatements } from "@standpoint/storage";
import { copiedBlocks } from "../files/csv-stream.ts";
import { answerTasks } from "./answer-tasks.ts";
import { servePorts } from "./serve-ports.ts";

/** A file to begin, or `null` for the next block of the one that was begun. */
export type CsvTask = { readonly query: CopyQuery; readonly style: CsvStyle } | null;

const databaseUrl: string = workerData;

/** Answers with a block, and with `null` after the last. */
servePorts((port, closed) => {
  let blocks: AsyncGenerator<Uint8Array, void> | null = null;
  answerTasks<CsvTask, Uint8Array | null>(async (task) => {
    if (task !== null) blocks = copiedBlocks(copyServerStatements(databaseUrl, task.query, closed), task.style);
    return (await blocks?.next())?.value ?? null;
  }, port);
});
