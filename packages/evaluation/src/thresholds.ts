import type { Language } from "@standpoint/domain";
import floors from "../thresholds.json" with { type: "json" };
import type { Thresholds } from "./shortfalls.ts";

/** What `standpoint evaluate` must reach on `corpus/annotations/`, overall and in each language. */
export const thresholds: Readonly<Record<"overall" | Language, Thresholds>> = floors;
