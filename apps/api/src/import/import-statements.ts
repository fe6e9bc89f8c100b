import type { BadRecord, ImportTotals, StatementRecord } from "@standpoint/contract";
import type { ReportedStatement } from "@standpoint/report";
import type { Store } from "@standpoint/storage";
import type { ReadRecord as ReadRecordOf } from "./read-records.ts";
import { type Known, RecordError, toStatement } from "./to-statement.ts";

type ReadRecord = ReadRecordOf<StatementRecord>;

/** Records that are stored at a time, in one transaction; fewer where their texts are long. */
const batchSize = 1_000;
const batchLength = 4_000_000;

/**
 * Stores records batch by batch, and reads no faster than that.
 *
 * @returns after each batch its bad records, and what became of all so far
 */
export async function* importStatements(
  store: Store,
  records: AsyncIterable<readonly ReadRecord[]>,
): AsyncGenerator<readonly (BadRecord | ImportTotals)[]> {
  const targets = new Map((await store.listTargets()).map((target) => [target.id, target]));
  const known = { targets, register: await store.listRegisteredSpeakers() };
  let totals: ImportTotals = { added: 0, unchanged: 0, bad: 0 };
  for await (const batch of batchesOf(records)) {
    const read = batch.map((record) => (isBad(record) ? record : readStatement(record, known)));
    const outcomes = (await store.addStatements(read.flatMap((one) => (isBad(one) ? [] : [one])))).values();
    const bad: BadRecord[] = [];
    const counts = { ...totals };
    for (const [index, one] of read.entries()) {
      const outcome = isBad(one) ? one : outcomes.next().value;
      if (outcome === "added" || outcome === "unchanged") counts[outcome] += 1;
      else if (outcome !== undefined)
        bad.push("refused" in outcome ? { line: batch[index]?.line ?? 0, detail: outcome.refused } : outcome);
    }
    totals = { ...counts, bad: counts.bad + bad.length };
    yield [...bad, totals];
  }
}

/** The last one is whatever is left, also nothing. */
async function* batchesOf(blocks: AsyncIterable<readonly ReadRecord[]>): AsyncGenerator<readonly ReadRecord[]> {
  let batch: ReadRecord[] = [];
  let length = 0;
  for await (const block of blocks) {
    for (const record of block) {
      batch.push(record);
      length += isBad(record) ? 0 : record.record.text.length;
      if (batch.length < batchSize && length < batchLength) continue;
      yield batch;
      batch = [];
      length = 0;
    }
  }
  yield batch;
}

const isBad = (one: object): one is BadRecord => "detail" in one;

function readStatement({ line, record }: Exclude<ReadRecord, BadRecord>, known: Known): ReportedStatement | BadRecord {
  try {
    return toStatement(record, known);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { line, column: error.column, detail: error.message };
  }
}
