import {
  type ArticleInput,
  articleInputSchema,
  requiredColumns,
  type StatementRecord,
  statementRecordSchema,
} from "@standpoint/contract";
import { columns, isNumeric, unguarded } from "@standpoint/report";
import type { RecordFormat } from "./read-records.ts";

const numeric: ReadonlySet<string> = new Set(columns.filter(isNumeric).map(({ name }) => name));

/** Statements, by the columns of the export. */
export const statementFormat: RecordFormat<StatementRecord> = {
  schema: statementRecordSchema,
  requiredColumns,
  readCell(column, cell) {
    if (column === "labels") return cell.split("|").map(numberOf);
    if (column === "reviewed") return cell.split("|");
    return numeric.has(column) ? numberOf(cell) : unguarded(cell);
  },
  maxLength: 1_048_576,
};

/** Articles, by the members of one that is posted. */
export const articleFormat: RecordFormat<ArticleInput> = {
  schema: articleInputSchema,
  requiredColumns: [],
  readCell: (_column, cell) => cell,
  // The longest text, two bytes for a letter.
  maxLength: 10_000_000,
};

/** The cell as it stands where it is no number, for the schema to refuse. */
function numberOf(cell: string): number | string {
  return /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(cell) ? Number(cell) : cell;
}
