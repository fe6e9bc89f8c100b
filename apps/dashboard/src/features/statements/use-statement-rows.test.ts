import { expect, test } from "vitest";
import { pageLength } from "../../queries.ts";
import { pagesToRead } from "./use-statement-rows.ts";

test.for([
  { name: "the beginning and what follows", inView: [0, 0], length: 5 * pageLength, pages: [1] },
  { name: "two pages in view and what follows", inView: [2, 3], length: 9 * pageLength, pages: [2, 3, 4] },
  { name: "the end", inView: [8, 8], length: 9 * pageLength, pages: [8] },
  { name: "a page that is not full", inView: [1, 1], length: pageLength + 1, pages: [1] },
  { name: "rows that a filter took away", inView: [7, 8], length: pageLength, pages: [] },
  { name: "nothing", inView: [], length: 0, pages: [] },
])("reads, of $name, the pages that are not there anyway", ({ inView, length, pages }) => {
  expect(pagesToRead(inView, length)).toEqual(pages);
});
