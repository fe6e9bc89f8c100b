import { columns, type ReportedStatement } from "./columns.ts";
import { csvHeader, csvRows, plainCsv } from "./csv.ts";

/**
 * Statements as CSV by RFC 4180: header, comma, double quotes, Windows line ends, no byte-order mark.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers and lists of numbers are never altered.
 */
export function statementsToCsv(statements: Iterable<ReportedStatement>, style = plainCsv): string {
  return csvHeader(columns, style) + csvRows(columns, statements, style);
}
