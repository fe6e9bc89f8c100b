import { describe, expect, test } from "vitest";
// The words of the document itself; the package runs anywhere, so it reads no file (vite's `?raw`).
// @ts-expect-error: vite gives the text of a file that TypeScript does not know.
import page from "../../../docs/csv-columns.md?raw";
import type { ColumnType } from "./columns.ts";
import { exportedFiles } from "./exported-files.ts";

const forms: Readonly<Record<ColumnType, RegExp>> = {
  text: /./,
  date: /^\d{4}-\d\d-\d\d$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  integers: /^-?\d+(\|-?\d+)*$/,
  boolean: /^(true|false)$/,
};

describe.for(Object.entries(exportedFiles))("a file of %s", ([kind, columns]) => {
  test("docs/csv-columns.md lists every column with its meaning, in order", () => {
    const section = (page as string).split(/^## /m).find((one) => one.toLowerCase().startsWith(`${kind}\n`)) ?? "";
    expect(section.split("\n").filter((line) => line.startsWith("| `"))).toEqual(
      columns.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`),
    );
  });

  test("no column is named twice", () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });

  test("every column has an example of its type, within its range", () => {
    for (const { type, example, minimum = -Infinity, maximum = Infinity } of columns) {
      expect(example).toMatch(forms[type]);
      const numbers = type === "integer" || type === "number" ? [Number(example)] : [];
      expect(numbers.filter((one) => one < minimum || one > maximum)).toEqual([]);
    }
  });
});
