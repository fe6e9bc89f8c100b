import { type BadRecord, requiredColumns, type StatementRecord, statementRecordSchema } from "@standpoint/contract";
import { columns, isNumeric, unguarded } from "@standpoint/report";
import { type ProblemErrors, RequestError } from "../request-error.ts";
import { readCsv } from "./read-csv.ts";
import { type Line, readLines } from "./read-lines.ts";

export const recordTypes = ["text/csv", "application/x-ndjson"] as const;
export type RecordType = (typeof recordTypes)[number];

/** A record that fits its schema, or what is wrong with one that does not. */
export type ReadRecord = { readonly line: number; readonly record: StatementRecord } | BadRecord;

/** A record may be as long as this: bytes of a line, UTF-16 code units of a row that takes several. */
const maxRecordLength = 1_048_576;

/**
 * The records of a stream, as many at a time as have come.
 *
 * @throws {RequestError} for a header without the columns there must be, or with others than there are
 */
export async function* readRecords(
  type: RecordType,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<readonly ReadRecord[]> {
  const lines = readLines(bytes, maxRecordLength);
  if (type === "text/csv") yield* readTable(lines);
  else for await (const block of lines) yield block.filter(({ text, problem }) => problem || text.trim()).map(readJson);
}

function readJson({ number: line, text, problem }: Line): ReadRecord {
  if (problem !== null) return { line, detail: problem };
  try {
    return checked(line, JSON.parse(text));
  } catch {
    return { line, detail: "It is no JSON." };
  }
}

async function* readTable(lines: AsyncIterable<readonly Line[]>): AsyncGenerator<readonly ReadRecord[]> {
  // No column's name has either in it.
  const delimiterOf = (header: string) => (header.includes(";") ? ";" : ",");
  let names: readonly string[] | null = null;
  for await (const rows of readCsv(lines, { delimiterOf, maxRowLength: maxRecordLength })) {
    const records: ReadRecord[] = [];
    for (const { line, cells, problem } of rows) {
      if (names === null) names = readHeader(cells, problem);
      else if (cells === null) records.push({ line, detail: problem ?? "" });
      else if (cells.length === names.length) records.push(checked(line, recordOf(names, cells)));
      else records.push({ line, detail: `It has ${cells.length} cells, and the header has ${names.length}.` });
    }
    yield records;
  }
  if (names === null) readHeader([], null);
}

function readHeader(cells: readonly string[] | null, problem: string | null): readonly string[] {
  const names = cells?.map((cell) => cell.trim()) ?? [];
  const known = Object.keys(statementRecordSchema.shape);
  const errors: ProblemErrors = [
    ...(problem === null ? [] : [{ pointer: "#", detail: problem }]),
    ...requiredColumns
      .filter((name) => !names.includes(name))
      .map((name) => ({ pointer: `#/${name}`, detail: "There must be such a column." })),
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => ({ pointer: `#/${name}`, detail: "There is no such column." })),
    ...names
      .filter((name, index) => known.includes(name) && names.indexOf(name) < index)
      .map((name) => ({ pointer: `#/${name}`, detail: "The column is there twice." })),
  ];
  if (errors.length === 0) return names;
  // The rest of the body is not read, so the connection cannot be used again.
  throw new RequestError("request_invalid", "The header of the table is not right.", {
    errors,
    headers: { Connection: "close" },
  });
}

const numeric: ReadonlySet<string> = new Set(columns.filter(isNumeric).map(({ name }) => name));

/** What the cells say; empty ones say nothing. */
function recordOf(names: readonly string[], cells: readonly string[]): object {
  const record: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? "";
    if (cell === "") continue;
    if (name === "labels") record[name] = cell.split("|").map(numberOf);
    else record[name] = numeric.has(name) ? numberOf(cell) : unguarded(cell);
  }
  return record;
}

/** The cell as it stands where it is no number, for the schema to refuse. */
function numberOf(cell: string): number | string {
  return /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(cell) ? Number(cell) : cell;
}

function checked(line: number, value: unknown): ReadRecord {
  const { data, error } = statementRecordSchema.safeParse(value);
  if (error === undefined) return { line, record: data };
  const [issue] = error.issues;
  const detail = issue?.message ?? "";
  if (issue?.code === "unrecognized_keys") return { line, column: issue.keys[0], detail: "There is no such member." };
  const column = issue?.path[0]?.toString();
  if (column === undefined) return { line, detail };
  const isMissing = (value as Readonly<Record<string, unknown>>)[column] === undefined;
  return { line, column, detail: isMissing ? "It is missing." : detail };
}
