import type { Interval } from "@standpoint/contract";
import type { Format } from "../../format.ts";
import { dayOf } from "./time.ts";

/** An interval's start as short as an axis needs it. */
export function tickName(time: number, interval: Interval, format: Format): string {
  const from = dayOf(time);
  return interval === "week" || interval === "day" ? format.shortDay(from) : format.interval(from, interval);
}
