import type { CellValue, Column } from "./columns.ts";
import { isFormula } from "./formula.ts";

export interface CsvStyle {
  readonly delimiter: "," | ";" | "\t";
  /** Whether a text that a spreadsheet would run as a formula gets an apostrophe before it. */
  readonly guard: boolean;
  /** What Excel knows UTF-8 by. */
  readonly byteOrderMark: boolean;
}

/** RFC 4180. */
export const plainCsv: CsvStyle = { delimiter: ",", guard: true, byteOrderMark: false };

/** The first line, with its line end, and what comes before it. */
export function csvHeader<Row>(columns: readonly Column<Row>[], style: CsvStyle): string {
  const names = columns.map(({ name }) => name);
  return (style.byteOrderMark ? "\uFEFF" : "") + csvLine(names, style);
}

/** A line for each row, with its line end; numbers and lists of numbers are never altered. */
export function csvRows<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>, style: CsvStyle): string {
  let csv = "";
  for (const row of rows) {
    csv += csvLine(
      columns.map(({ cell }) => cell(row)),
      style,
    );
  }
  return csv;
}

function csvLine(cells: readonly CellValue[], style: CsvStyle): string {
  return `${cells.map((cell) => csvCell(cell, style)).join(style.delimiter)}\r\n`;
}

const needsQuotes = { ",": /[",\r\n]/, ";": /[";\r\n]/, "\t": /["\t\r\n]/ };

function csvCell(value: CellValue, { delimiter, guard }: CsvStyle): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return value.join("|");
  const guarded = guard && isFormula(value) ? `'${value}` : value;
  return needsQuotes[delimiter].test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
