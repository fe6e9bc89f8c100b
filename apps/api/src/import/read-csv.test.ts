import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Row, readCsv } from "./read-csv.ts";
import { readLines } from "./read-lines.ts";

async function read(csv: string | Uint8Array, pieceLength = 1_000, maxLength = 1_000): Promise<Row[]> {
  const bytes = typeof csv === "string" ? new TextEncoder().encode(csv) : csv;
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (_, index) =>
    bytes.subarray(index * pieceLength, (index + 1) * pieceLength),
  );
  const rows: Row[] = [];
  for await (const block of readCsv(readLines(pieces, maxLength), { delimiterOf: () => ",", maxRowLength: maxLength }))
    rows.push(...block);
  return rows;
}

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 10 }),
  fc.string({ unit: fc.constantFrom(",", '"', "\n", "\r", "a", "ä", " "), maxLength: 10 }),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test("finds the cells that were written, and an independent reader finds the same, wherever the bytes are cut", async () => {
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  const property = fc.asyncProperty(
    table,
    fc.constantFrom("\n", "\r\n"),
    fc.integer({ min: 1, max: 20 }),
    async (written, lineEnd, pieceLength) => {
      const csv = written.map((cells) => cells.map(quoted).join(",")).join(lineEnd);
      const rows = await read(csv, pieceLength);
      expect(rows.map(({ cells }) => cells)).toEqual(written);
      expect(parse(csv)).toEqual(written);
    },
  );
  await fc.assert(property);
});

test.for<[string, string, Partial<Row>[]]>([
  [
    "bare cells",
    "a, b \r\n,\n",
    [
      { line: 1, cells: ["a", " b "] },
      { line: 2, cells: ["", ""] },
    ],
  ],
  [
    "a row after a cell with line breaks",
    'a,"b\n\nc"\nd,e',
    [
      { line: 1, cells: ["a", "b\n\nc"] },
      { line: 4, cells: ["d", "e"] },
    ],
  ],
  [
    "a quotation mark within a bare cell",
    '5" a,b\nc,d',
    [
      { line: 1, cells: null },
      { line: 2, cells: ["c", "d"] },
    ],
  ],
  [
    "words behind a quoted cell",
    '"a" b,c\nd,e',
    [
      { line: 1, cells: null },
      { line: 2, cells: ["d", "e"] },
    ],
  ],
  [
    "a cell that is closed in a later row",
    '"a,b\nc,d\n"e",f\ng,h',
    [
      { line: 1, cells: null },
      { line: 4, cells: ["g", "h"] },
    ],
  ],
  [
    "a cell that is never closed",
    'a,b\n"c,d\ne,f',
    [
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: null },
    ],
  ],
  [
    "an open cell that grows too long",
    `"a,b\n${"c,d\n".repeat(250)}`,
    [
      { line: 1, cells: null },
      { line: 251, cells: ["c", "d"] },
    ],
  ],
  [
    "too long a line",
    `${"a".repeat(1_001)},b\nc,d`,
    [
      { line: 1, cells: null, problem: "The line is longer than 1000 bytes." },
      { line: 2, cells: ["c", "d"] },
    ],
  ],
])("%s", async ([, csv, rows]) => {
  expect(await read(csv)).toMatchObject(rows);
});

test("a line that is no UTF-8 is a bad row, and the next one is read", async () => {
  expect(await read(Uint8Array.of(0x61, 0xff, 0x0a, 0x62))).toMatchObject([
    { line: 1, cells: null, problem: "It is not UTF-8." },
    { line: 2, cells: ["b"] },
  ]);
});
