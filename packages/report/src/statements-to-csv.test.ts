import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { columns } from "./columns.ts";
import { plainCsv } from "./csv.ts";
import { unguarded } from "./formula.ts";
import { sampleStatement } from "./sample-statements.ts";
import { statementsToCsv } from "./statements-to-csv.ts";

const read = (csv: string): string[][] => parse(csv, { bom: false, relax_column_count: false });
const cellOf = (name: string, csv: string): string | undefined =>
  read(csv)[1]?.[columns.findIndex((column) => column.name === name)];
const textCell = (text: string) => cellOf("text", statementsToCsv([sampleStatement({ text })]));

test("a row says what the statement says", () => {
  const [header, row] = read(statementsToCsv([sampleStatement({ value: -0.35 })]));
  expect(Object.fromEntries(header?.map((name, index) => [name, row?.[index]]) ?? [])).toMatchObject({
    statement_id: "st_1",
    target_revision: "1",
    outlet: "Example Post",
    title: "",
    speaker_name: "Anna Weber",
    stance: "-0.35",
    band: "leans-against",
    start: "1",
    end: "25",
    cue: "said",
  });
});

test("without statements there is the header alone", () => {
  expect(read(statementsToCsv([]))).toEqual([columns.map(({ name }) => name)]);
});

test("off-target and unattributed leave their cells empty", () => {
  const csv = statementsToCsv([sampleStatement({ value: null, speaker: null })]);
  expect([cellOf("stance", csv), cellOf("band", csv), cellOf("speaker_name", csv)]).toEqual(["", "off-target", ""]);
});

test.for([
  { labels: [-1], cell: "-1" },
  { labels: [-1, 0], cell: "-1|0" },
  { labels: [-1, 0, 1], cell: "-1|0|1" },
  { labels: [], cell: "" },
] as const)("the labels $labels are the cell “$cell”, without an apostrophe", ({ labels, cell }) => {
  expect(cellOf("labels", statementsToCsv([sampleStatement({ labels })]))).toBe(cell);
});

test.for([
  { name: "equals sign", text: "=1+1" },
  { name: "plus", text: "+1" },
  { name: "minus", text: "-1+1" },
  { name: "at sign", text: "@SUM(A1)" },
  { name: "full-width equals sign", text: "＝1+1" },
  { name: "full-width at sign", text: "＠SUM" },
  { name: "leading spaces", text: "   =1+1" },
  { name: "byte-order mark", text: "\uFEFF=1+1" },
  { name: "control character", text: "\u0001=1+1" },
  { name: "no-break space", text: "\u00A0=1+1" },
  { name: "tab", text: "\tx" },
  { name: "return", text: "\rx" },
  { name: "formula before a line break", text: "=1+1\nx" },
  { name: "formula after a line break", text: "x\n=1+1" },
  { name: "formula after a return and spaces", text: "x\r  @A1" },
  { name: "formula after an apostrophe of its own", text: "''=1+1" },
])("guards a text cell with a leading apostrophe: $name", ({ text }) => {
  expect(textCell(text)).toBe(`'${text}`);
});

test.for([
  { name: "hyphen within", text: "well-known" },
  { name: "dash", text: "– he said" },
  { name: "line break before a letter", text: "a\nb" },
  { name: "quotation mark", text: '"=1"' },
])("leaves harmless text alone: $name", ({ text }) => {
  expect(textCell(text)).toBe(text);
});

test("negative numbers stay numbers", () => {
  expect(cellOf("stance", statementsToCsv([sampleStatement({ value: -1 })]))).toBe("-1");
});

// An encoder turns half a surrogate pair into U+FFFD, so the texts are well-formed, as the store's are.
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("=", "-", '"', ",", "\r", "\n", "\t", " ", "'", "a", "\uFEFF", "＝") }),
);

test("an independent reader finds every text again, once the guard is taken off", () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const statements = texts.map((text) =>
        sampleStatement({ text, article: { ...sampleStatement().article, title: text } }),
      );
      const [header, ...rows] = read(statementsToCsv(statements));
      const [text, title] = [header?.indexOf("text") ?? -1, header?.indexOf("title") ?? -1];
      expect(rows).toHaveLength(texts.length);
      rows.forEach((row, index) => {
        expect(row[text]).toBe(row[title]);
        expect(unguarded(row[text] ?? "")).toBe(texts[index]);
      });
    }),
  );
});

test("no text cell starts with a formula, and every line ends with CR LF", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const csv = statementsToCsv([sampleStatement({ text })]);
      expect(csv.endsWith("\r\n")).toBe(true);
      expect(csv.startsWith("\uFEFF")).toBe(false);
      expect(textCell(text)?.trimStart() ?? "").not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
  );
});

test("a formula behind spaces, a byte-order mark or control characters is guarded, whatever follows, and as it is without a guard", () => {
  const before = fc.string({
    unit: fc.constantFrom(" ", "\uFEFF", "\u00A0", "\u0001", "\u001F", "\u200B"),
    maxLength: 3,
  });
  const opening = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r");
  const lineBreak = fc.constantFrom("", "\n", "\r\n", "\r", "\u2028");
  fc.assert(
    fc.property(fc.tuple(before, opening, fc.string(), lineBreak, fc.string()), (parts) => {
      const text = parts.join("");
      expect(textCell(text)).toBe(`'${text}`);
      expect(cellOf("text", statementsToCsv([sampleStatement({ text })], { ...plainCsv, guard: false }))).toBe(text);
    }),
  );
});

test.for([
  { delimiter: ";", text: "a;b", quoted: '"a;b"' },
  { delimiter: ";", text: "a,b", quoted: "a,b" },
  { delimiter: "\t", text: "a\tb", quoted: '"a\tb"' },
] as const)("with “$delimiter” between cells, $text is written $quoted", ({ delimiter, text, quoted }) => {
  const [, row = ""] = statementsToCsv([sampleStatement({ text })], { ...plainCsv, delimiter }).split("\r\n");
  expect(row).toContain(`${delimiter}${quoted}${delimiter}`);
});
