import { expect, test } from "vitest";
import { toDate } from "./to-date.ts";

test.for([
  ["2025-02-14", "2025-02-14"],
  ["2025-02-14T23:30:00-05:00", "2025-02-14"],
  [" 20250214T0800", "2025-02-14"],
  ["Fri, 14 Feb 2025 23:30:00 -0500", "2025-02-14"],
  ["14 February 2025", "2025-02-14"],
  ["14. März 2025, 8 Uhr", "2025-03-14"],
  ["Freitag, 14. Dezember 2025", "2025-12-14"],
  ["14.2.2025 um 8:00 Uhr", "2025-02-14"],
  ["February 14, 2025", "2025-02-14"],
  ["Friday, Feb. 14th 2025", "2025-02-14"],
  ["02/03/2025", null],
  ["2025-02-30", null],
  ["2025-13-01", null],
  ["0001-01-01T00:00:00", null],
  ["20250214123", null],
  ["yesterday", null],
  ["", null],
] as const)("“%s” is %s", ([written, date]) => {
  expect(toDate(written)).toBe(date);
});
