import { expect, test } from "vitest";
// The words of the document itself; the package runs anywhere, so it reads no file (vite's `?raw`).
// @ts-expect-error: vite gives the text of a file that TypeScript does not know.
import page from "../../../docs/csv-columns.md?raw";
import { columns } from "./columns.ts";

test("docs/csv-columns.md lists every column with its meaning, in order", () => {
  const rows = columns.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`);
  expect((page as string).split("\n").filter((line) => line.startsWith("| `"))).toEqual(rows);
});

test("no column is named twice", () => {
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
});
