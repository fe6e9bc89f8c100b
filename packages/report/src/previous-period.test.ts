import { expect, test } from "vitest";
import { previousPeriod } from "./previous-period.ts";

test.for([
  { from: "2025-03-01", to: "2025-03-31", previous: { from: "2025-01-29", to: "2025-02-28" } },
  { from: "2025-01-01", to: "2025-01-01", previous: { from: "2024-12-31", to: "2024-12-31" } },
  { from: "2024-01-01", to: "2024-12-31", previous: { from: "2022-12-31", to: "2023-12-31" } },
  { from: "0001-01-01", to: "0001-01-02", previous: null },
  { from: "2025-03-01", previous: null },
  { to: "2025-03-01", previous: null },
  { from: "2025-03-02", to: "2025-03-01", previous: null },
])("before $from to $to", ({ previous, ...period }) => {
  expect(previousPeriod(period)).toEqual(previous);
});
