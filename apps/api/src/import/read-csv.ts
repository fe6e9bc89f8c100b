import type { Line } from "./read-lines.ts";

/** A record of a table, which takes several lines where a cell has line breaks. */
export interface Row {
  /** Where it begins. */
  readonly line: number;
  /** `null` where something is wrong with it as a whole. */
  readonly cells: readonly string[] | null;
  readonly problem: string | null;
}

/**
 * Rows of CSV (RFC 4180), as many at a time as have come; blank lines between them are none.
 *
 * A row whose quotation marks are broken ends with its line, or where it grows too long, and the next lines are read as
 * rows again: readers of CSV give the rest of the file up there, or tell another line.
 *
 * @param delimiterOf tells it from the first line
 */
export async function* readCsv(
  blocks: AsyncIterable<readonly Line[]>,
  { delimiterOf, maxRowLength }: { readonly delimiterOf: (header: string) => string; readonly maxRowLength: number },
): AsyncGenerator<readonly Row[]> {
  let delimiter: string | null = null;
  let open: OpenRow | null = null;
  for await (const lines of blocks) {
    const rows: Row[] = [];
    for (const line of lines) {
      if (open === null && line.problem === null && line.text.trim() === "") continue;
      delimiter ??= delimiterOf(line.text);
      open ??= new OpenRow(line.number, delimiter);
      if (open.add(line) === "open" && open.length <= maxRowLength) continue;
      rows.push(open.take());
      open = null;
    }
    yield rows;
  }
  if (open !== null) yield [open.take()];
}

/** The row that is being read. */
class OpenRow {
  readonly #line: number;
  readonly #delimiter: string;
  readonly #cells: string[] = [];
  /** What a quoted cell has so far, which the lines before have not closed. */
  #cell: string | null = null;
  #problem: string | null = null;
  /** UTF-16 code units. */
  length = 0;

  constructor(line: number, delimiter: string) {
    this.#line = line;
    this.#delimiter = delimiter;
  }

  add({ text, problem }: Line): "open" | "closed" {
    this.length += text.length + 1;
    this.#problem ??= problem ?? this.#addCells(text);
    return this.#problem === null && this.#cell !== null ? "open" : "closed";
  }

  take(): Row {
    const problem = this.#problem ?? (this.#cell === null ? null : "A quotation mark opens a cell and none closes it.");
    return { line: this.#line, cells: problem === null ? this.#cells : null, problem };
  }

  #addCells(line: string): string | null {
    const lineEnd = line.endsWith("\r") ? line.length - 1 : line.length;
    for (let at = 0; ; at += 1) {
      if (this.#cell === null && line[at] !== '"') {
        const delimiter = line.indexOf(this.#delimiter, at);
        const end = delimiter === -1 ? lineEnd : delimiter;
        const cell = line.slice(at, end);
        if (cell.includes('"')) return "A quotation mark is within a cell that begins with none.";
        this.#cells.push(cell);
        at = end;
      } else {
        if (this.#cell === null) at += 1;
        const end = closingQuote(line, at);
        const cell = (this.#cell ?? "") + line.slice(at, end ?? undefined);
        this.#cell = end === null ? `${cell}\n` : null;
        if (end === null) return null;
        this.#cells.push(cell.replaceAll('""', '"'));
        at = end + 1;
      }
      if (at >= lineEnd) return null;
      if (line[at] !== this.#delimiter) return "A quotation mark closes a cell that goes on.";
    }
  }
}

/** `null` where the cell goes on in the next line. */
function closingQuote(line: string, from: number): number | null {
  let at = line.indexOf('"', from);
  while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at === -1 ? null : at;
}
