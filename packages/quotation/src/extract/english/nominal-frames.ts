import type { Frame } from "../frame.ts";
import type { EnglishReading } from "./english-reading.ts";
export function nominalFrame(_reading: EnglishReading, _at: number): Frame | null { return null; }
