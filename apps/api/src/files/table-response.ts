import type { FileFormat } from "@standpoint/contract";
import type { Context } from "hono";
import { type CsvQuery, csvStyle } from "./csv-style.ts";
import { fileResponse } from "./file-response.ts";
import type { Table } from "./table.ts";
import { tableStream } from "./table-stream.ts";

/** A table as a file to be saved, in any format but the zip. @param file.csv how the query wants CSV to be written */
export function tableResponse<Item, Row>(
  context: Context,
  table: Table<Item, Row>,
  { name, format, csv }: { readonly name: string; readonly format: Exclude<FileFormat, "zip">; readonly csv: CsvQuery },
): Response {
  return fileResponse(context, { name, format }, () => tableStream(table, { format, style: csvStyle(csv) }));
}
