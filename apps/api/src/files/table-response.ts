import type { FileFormat } from "@standpoint/contract";
import type { Context } from "hono";
import { type CsvQuery, csvStyle } from "./csv-style.ts";
import { fileResponse } from "./file-response.ts";
import type { Table } from "./table.ts";
import { tableStream } from "./table-stream.ts";

/**
 * A table as a file to be saved, in any format but the zip.
 *
 * @param file.name what it is of; the day is put behind it
 * @param file.csv how the query wants CSV to be written
 */
export function tableResponse<Item, Row>(
  context: Context,
  table: Table<Item, Row>,
  file: {
    readonly name: string;
    readonly now: Date;
    readonly format: Exclude<FileFormat, "zip">;
    readonly csv: CsvQuery;
  },
): Response {
  const { format } = file;
  const name = `${file.name}-${file.now.toISOString().slice(0, 10)}`;
  return fileResponse(context, { name, format }, () => tableStream(table, { format, style: csvStyle(file.csv) }));
}
