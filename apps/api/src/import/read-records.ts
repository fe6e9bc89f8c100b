import type { BadRecord } from "@standpoint/contract";
import type { z } from "zod";
import { type ProblemErrors, RequestError } from "../request-error.ts";
import { readCsv } from "./read-csv.ts";
import { type Line, readLines } from "./read-lines.ts";

export const recordTypes = ["text/csv", "application/x-ndjson"] as const;
export type RecordType = (typeof recordTypes)[number];

export const isRecordType = (type: string): type is RecordType => (recordTypes as readonly string[]).includes(type);

/** A record that fits its schema, or what is wrong with one that does not. */
export type ReadRecord<Row> = { readonly line: number; readonly record: Row } | BadRecord;

/** What the records of a stream are. */
export interface RecordFormat<Row> {
  readonly schema: z.ZodType<Row> & { readonly shape: object };
  /** Columns that a table must have. */
  readonly requiredColumns: readonly string[];
  /** What a cell that is not empty says, for the schema to judge. */
  readonly readCell: (column: string, cell: string) => unknown;
  /** A record may be as long as this: bytes of a line, UTF-16 code units of a row that takes several. */
  readonly maxLength: number;
}

/**
 * The records of a stream, as many at a time as have come.
 *
 * @throws {RequestError} for a header without the columns there must be, or with others than there are
 */
export async function* readRecords<Row>(
  format: RecordFormat<Row>,
  type: RecordType,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<readonly ReadRecord<Row>[]> {
  const lines = readLines(bytes, format.maxLength);
  if (type === "text/csv") yield* readTable(format, lines);
  else
    for await (const block of lines)
      yield block.filter(({ text, problem }) => problem || text.trim()).map((line) => readJson(format, line));
}

function readJson<Row>(format: RecordFormat<Row>, { number: line, text, problem }: Line): ReadRecord<Row> {
  if (problem !== null) return { line, detail: problem };
  try {
    return checked(format, line, JSON.parse(text));
  } catch {
    return { line, detail: "It is no JSON." };
  }
}

async function* readTable<Row>(
  format: RecordFormat<Row>,
  lines: AsyncIterable<readonly Line[]>,
): AsyncGenerator<readonly ReadRecord<Row>[]> {
  // No column's name has either in it.
  const delimiterOf = (header: string) => (header.includes(";") ? ";" : ",");
  let names: readonly string[] | null = null;
  for await (const rows of readCsv(lines, { delimiterOf, maxRowLength: format.maxLength })) {
    const records: ReadRecord<Row>[] = [];
    for (const { line, cells, problem } of rows) {
      if (names === null) names = readHeader(format, cells, problem);
      else if (cells === null) records.push({ line, detail: problem ?? "" });
      else if (cells.length === names.length) records.push(checked(format, line, recordOf(format, names, cells)));
      else records.push({ line, detail: `It has ${cells.length} cells, and the header has ${names.length}.` });
    }
    yield records;
  }
  if (names === null) readHeader(format, [], null);
}

function readHeader(
  { schema, requiredColumns }: RecordFormat<unknown>,
  cells: readonly string[] | null,
  problem: string | null,
): readonly string[] {
  const names = cells?.map((cell) => cell.trim()) ?? [];
  const known = Object.keys(schema.shape);
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

/** What the cells say; empty ones say nothing. */
function recordOf({ readCell }: RecordFormat<unknown>, names: readonly string[], cells: readonly string[]): object {
  const filled = names.map((name, index) => [name, cells[index] ?? ""] as const).filter(([, cell]) => cell !== "");
  return Object.fromEntries(filled.map(([name, cell]) => [name, readCell(name, cell)]));
}

function checked<Row>({ schema }: RecordFormat<Row>, line: number, value: unknown): ReadRecord<Row> {
  const { data, error } = schema.safeParse(value);
  if (error === undefined) return { line, record: data };
  const [issue] = error.issues;
  const detail = issue?.message ?? "";
  if (issue?.code === "unrecognized_keys") return { line, column: issue.keys[0], detail: "There is no such member." };
  const column = issue?.path[0]?.toString();
  if (column === undefined) return { line, detail };
  const isMissing = issue?.code !== "custom" && (value as Readonly<Record<string, unknown>>)[column] === undefined;
  return { line, column, detail: isMissing ? "It is missing." : detail };
}
