import { expect, test } from "vitest";
import { startOfInterval } from "./intervals.ts";

test.for([
  { date: "2025-02-14", interval: "day", from: "2025-02-14" },
  { date: "2025-02-14", interval: "week", from: "2025-02-10" },
  { date: "2025-02-10", interval: "week", from: "2025-02-10" },
  { date: "2025-02-16", interval: "week", from: "2025-02-10" },
  { date: "2025-01-01", interval: "week", from: "2024-12-30" },
  { date: "2024-02-29", interval: "month", from: "2024-02-01" },
  { date: "2025-12-31", interval: "quarter", from: "2025-10-01" },
  { date: "2025-05-31", interval: "quarter", from: "2025-04-01" },
] as const)("the $interval of $date starts on $from", ({ date, interval, from }) => {
  expect(startOfInterval(date, interval)).toBe(from);
});
