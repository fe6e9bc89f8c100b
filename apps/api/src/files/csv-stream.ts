import { type CsvStyle, columns, csvHeader } from "@standpoint/report";
import type { CopyQuery, Store } from "@standpoint/storage";
import { csvOfCopy } from "./csv-of-copy.ts";
import { streamOf } from "./stream-of.ts";

/** Bytes that go out at once, or more: a write for each of the database's few kilobytes would be slower. */
const blockLength = 65_536;

/** A CSV file of the statements that a query copies, whose delimiter is the style's. */
export type CopyCsv = (query: CopyQuery, style: CsvStyle) => ReadableStream<Uint8Array>;

export function copyCsvOf(store: Pick<Store, "copyStatements">): CopyCsv {
  return (query, style) => csvStream((signal) => store.copyStatements(query, signal), style);
}

/**
 * A CSV file of copied statements, as fast as they are read.
 *
 * @param copy begins to copy with the style's delimiter, until its signal says that the reader has left
 */
export function csvStream(
  copy: (signal: AbortSignal) => AsyncIterable<Uint8Array>,
  style: CsvStyle,
): ReadableStream<Uint8Array> {
  const left = new AbortController();
  return streamOf(copiedBlocks(copy(left.signal), style), () => left.abort());
}

/** The blocks of a CSV file, of rows as {@link Store.copyStatements} copies them. */
export async function* copiedBlocks(
  copied: AsyncIterable<Uint8Array>,
  style: CsvStyle,
): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from(csvHeader(columns, style));
  // Pieces are gathered in one buffer that stays: disposing of many takes longer than filling them.
  let [block, length, wanted] = [Buffer.allocUnsafe(2 * blockLength), 0, blockLength];
  for await (const piece of copied) {
    if (block.length < length + piece.length) {
      block = Buffer.concat([block.subarray(0, length)], 2 * (length + piece.length));
    }
    block.set(piece, length);
    length += piece.length;
    if (length < wanted) continue;
    const { csv, rest } = csvOfCopy(block.subarray(0, length), style);
    yield csv;
    block.set(rest);
    // A row of many blocks is read again when it has doubled, not with each of them.
    [length, wanted] = [rest.length, Math.max(blockLength, 2 * rest.length)];
  }
  yield csvOfCopy(block.subarray(0, length), style).csv;
}
