import { type CsvStyle, columns, isFormula, isNumeric } from "@standpoint/report";

const [quote, lineFeed, carriageReturn, apostrophe] = [0x22, 0x0a, 0x0d, 0x27] as const;

/** Whether a text that starts with this byte may need an apostrophe: be a formula, or one that has an apostrophe; a Latin letter with a mark (0xC3 …) is not. */
const mayOpenFormula = new Uint8Array(256).fill(1, 0, 0x21).fill(1, 0x80);
for (const byte of [0x7f, ...Buffer.from("=+-@'")]) mayOpenFormula[byte] = 1;
mayOpenFormula[0xc3] = 0;

/** Bytes within a cell that are to be looked at: its end, or a line break (U+0085, U+2028 and U+2029 by their last byte). */
const specialBytes = { ",": specials(","), ";": specials(";"), "\t": specials("\t") };
function specials(delimiter: string): Uint8Array {
  const isSpecial = new Uint8Array(256);
  for (const byte of [delimiter.charCodeAt(0), quote, lineFeed, carriageReturn, 0x85, 0xa8, 0xa9]) isSpecial[byte] = 1;
  return isSpecial;
}

const isNumber = Uint8Array.from(columns, (column) => (isNumeric(column) ? 1 : 0));

/** Kept from call to call: what many large buffers cost is their disposal. */
let workspace = Buffer.alloc(0);

/**
 * Rows of `columns` as Postgres copies them in CSV, turned into the bytes of `statementsToCsv`: texts that are formulas get
 * their apostrophe, empty texts lose their quotes, and lines end as in Windows. Postgres quotes the same cells as we do.
 *
 * @param style whose delimiter the rows were copied with
 * @returns the whole rows, and the piece of a row that is left
 */
export function csvOfCopy(rows: Buffer, style: CsvStyle): { readonly csv: Uint8Array; readonly rest: Uint8Array } {
  const [delimiter, isSpecial] = [style.delimiter.charCodeAt(0), specialBytes[style.delimiter]];
  // An apostrophe joins a cell of two bytes or more with its separator, a return joins a line feed.
  if (workspace.length < 2 * rows.length) workspace = Buffer.allocUnsafe(2 * rows.length);
  const csv = workspace;
  // All before `next` is written.
  let [written, next] = [0, 0];
  let [wholeRows, wholeCsv] = [0, 0];
  for (let at = 0, column = 0; ; ) {
    const isQuoted = rows[at] === quote;
    const start = isQuoted ? at + 1 : at;
    let mayBeFormula = style.guard && mayOpenFormula[rows[start] ?? 0] === 1;
    let end = start;
    for (; end < rows.length; end += 1) {
      const byte = rows[end] as number;
      if (isSpecial[byte] === 0) continue;
      if (!isQuoted && (byte === delimiter || byte === lineFeed)) break;
      if (byte !== quote) mayBeFormula ||= style.guard && isLineBreak(rows, end);
      else if (rows[end + 1] === quote) end += 1;
      else break;
    }
    const separator = isQuoted ? end + 1 : end;
    if (separator >= rows.length) break;
    if (isQuoted && start === end) {
      written += rows.copy(csv, written, next, at);
      next = separator;
    } else if (mayBeFormula && start < end && isNumber[column] === 0) {
      const text = rows.toString("utf8", start, end);
      if (isFormula(isQuoted ? text.replaceAll('""', '"') : text)) {
        written += rows.copy(csv, written, next, start);
        csv[written++] = apostrophe;
        next = start;
      }
    }
    at = separator + 1;
    column += 1;
    if (rows[separator] === delimiter) continue;
    written += rows.copy(csv, written, next, separator);
    csv[written++] = carriageReturn;
    csv[written++] = lineFeed;
    next = at;
    column = 0;
    wholeRows = at;
    wholeCsv = written;
  }
  return { csv: Buffer.from(csv.subarray(0, wholeCsv)), rest: rows.subarray(wholeRows) };
}

/** U+0085 is C2 85, U+2028 and U+2029 are E2 80 A8 and A9. */
function isLineBreak(bytes: Uint8Array, at: number): boolean {
  const [byte, before] = [bytes[at] ?? 0, bytes[at - 1]];
  if (byte === 0x85) return before === 0xc2;
  if (byte >= 0xa8) return before === 0x80 && bytes[at - 2] === 0xe2;
  return byte === lineFeed || byte === carriageReturn;
}
