import { type CsvStyle, csvHeader, csvRows } from "@standpoint/report";
import { rowsOf, type Table } from "./table.ts";

const encoder = new TextEncoder();

export async function* csvBlocks<Item, Row>(
  table: Table<Item, Row>,
  style: CsvStyle,
): AsyncGenerator<Uint8Array, void> {
  yield encoder.encode(csvHeader(table.columns, style));
  for await (const rows of rowsOf(table)) yield encoder.encode(csvRows(table.columns, rows, style));
}

export async function* ndjsonBlocks<Item, Row>({ items, toJson }: Table<Item, Row>): AsyncGenerator<Uint8Array, void> {
  for await (const block of items) yield encodeLines(block.map(toJson));
}

/** Blocks of records as JSON, a line each. */
export async function* linesOf(blocks: AsyncIterable<readonly object[]>): AsyncGenerator<Uint8Array, void> {
  for await (const block of blocks) yield encodeLines(block);
}

function encodeLines(block: readonly object[]): Uint8Array {
  return encoder.encode(block.map((record) => `${JSON.stringify(record)}\n`).join(""));
}

/** One array. */
export async function* jsonBlocks<Item, Row>({ items, toJson }: Table<Item, Row>): AsyncGenerator<Uint8Array, void> {
  let separator = "[\n";
  for await (const block of items) {
    if (block.length === 0) continue;
    yield encoder.encode(separator + block.map((item) => JSON.stringify(toJson(item))).join(",\n"));
    separator = ",\n";
  }
  yield encoder.encode(separator === "[\n" ? "[]\n" : "\n]\n");
}
