import { expect, test } from "vitest";
import { pageLength } from "../../queries.ts";
import { pagesAround, pagesToRead } from "./use-statement-rows.ts";

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

test.for([
  { name: "from the top", page: 0, here: [0, 1, 5], pages: [0, 1] },
  { name: "as many as there is room for", page: 0, here: [0, 1, 2, 3], pages: [0, 1, 2] },
  { name: "those before, with the one in view", page: 4, here: [1, 2, 3, 4, 5], pages: [2, 3, 4] },
  { name: "those after a gap", page: 4, here: [0, 1, 4, 5], pages: [4, 5] },
  { name: "nothing", page: 0, here: [], pages: [] },
])("has the pages around one: $name", ({ page, here, pages }) => {
  expect(pagesAround(page, { isHere: (one) => (here as number[]).includes(one), most: 2.5 })).toEqual(pages);
});
