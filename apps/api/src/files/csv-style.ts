import type { statementFileQuerySchema } from "@standpoint/contract";
import type { CsvStyle } from "@standpoint/report";
import type { z } from "zod";

export type CsvQuery = Pick<z.output<typeof statementFileQuerySchema>, "excel" | "delimiter" | "guard">;

/** How the query of a file wants CSV to be written. */
export function csvStyle({ excel, delimiter, guard }: CsvQuery): CsvStyle {
  return { delimiter: delimiter === "tab" ? "\t" : delimiter, guard, byteOrderMark: excel };
}
