import { expect, test } from "vitest";
import { documentTypeOf, recordTypeOf } from "./document-type.ts";

test.for([
  ["report.pdf", "application/pdf"],
  ["Report.PDF", "application/pdf"],
  ["page.v2.htm", "text/html"],
  ["mail.eml", "message/rfc822"],
  ["notes.txt", "text/plain"],
  ["table.xlsx", null],
  ["pdf", null],
  ["a.constructor", null],
] as const)("%s is %s", ([name, type]) => {
  expect(documentTypeOf(name)).toBe(type);
});

test.for([
  ["text,title\n…", "text/csv"],
  [' \n{"text":"…"}', "application/x-ndjson"],
  ['"text";"title"', "text/csv"],
] as const)("%s are records as %s", ([text, type]) => {
  expect(recordTypeOf(text)).toBe(type);
});
