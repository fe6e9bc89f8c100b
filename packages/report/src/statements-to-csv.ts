import { type CellValue, columns, type ReportedStatement } from "./columns.ts";

/**
 * Characters that make a spreadsheet run a cell as a formula, also full-width, at the start of the cell or of a line
 * in it; spaces, a byte-order mark and control or format characters before them change nothing. Apostrophes of the text's
 * own count as ours do, so that what is read back is never short of one.
 */
const formula = /(?:^'*|[\n\r\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** A tab or return before the cell's first visible character. */
const leadingControl = /^'*[\s\p{Cc}\p{Cf}]*[\t\r]/u;

const needsQuotes = /[",\r\n]/;

/** The first line, with its line end. */
export const csvHeader: string = csvLine(columns.map(({ name }) => name));

/** A statement's line, with its line end. */
function csvRow(statement: ReportedStatement): string {
  return csvLine(columns.map(({ cell }) => cell(statement)));
}

/**
 * Statements as CSV by RFC 4180: header, comma, double quotes, Windows line ends, no byte-order mark.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers and lists of numbers are never altered.
 */
export function statementsToCsv(statements: Iterable<ReportedStatement>): string {
  let csv = csvHeader;
  for (const statement of statements) csv += csvRow(statement);
  return csv;
}

/** The text of a cell, without the apostrophe that kept it from being a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Whether a spreadsheet would run the text. */
export function isFormula(text: string): boolean {
  return formula.test(text) || leadingControl.test(text);
}

function csvLine(cells: readonly CellValue[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return value.join("|");
  const guarded = isFormula(value) ? `'${value}` : value;
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
