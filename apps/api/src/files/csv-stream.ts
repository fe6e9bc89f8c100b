import { type CsvStyle, columns, csvHeader } from "@standpoint/report";
import { csvOfCopy } from "./csv-of-copy.ts";
import { streamOf } from "./stream-of.ts";

/** Bytes that go out at once, or more: a write for each of the database's few kilobytes would be slower. */
const blockLength = 65_536;

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

async function* copiedBlocks(copied: AsyncIterable<Uint8Array>, style: CsvStyle): AsyncGenerator<Uint8Array, void> {
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
