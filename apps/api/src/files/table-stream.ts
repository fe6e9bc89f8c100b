import type { FileFormat } from "@standpoint/contract";
import type { CsvStyle } from "@standpoint/report";
import { parquetBlocks } from "./parquet-blocks.ts";
import { streamOf } from "./stream-of.ts";
import type { Table } from "./table.ts";
import { csvBlocks, jsonBlocks, ndjsonBlocks } from "./text-blocks.ts";

/** A table as a file of any format but the zip, which holds several. */
export function tableStream<Item, Row>(
  table: Table<Item, Row>,
  { format, style }: { readonly format: Exclude<FileFormat, "zip">; readonly style: CsvStyle },
): ReadableStream<Uint8Array> {
  switch (format) {
    case "csv":
      return streamOf(csvBlocks(table, style));
    case "ndjson":
      return streamOf(ndjsonBlocks(table));
    case "json":
      return streamOf(jsonBlocks(table));
    case "parquet":
      return streamOf(parquetBlocks(table));
  }
}
