import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { TextNotReadableError } from "@standpoint/domain";

/** Standard input where a file is meant. */
const standardInput = "-";

/**
 * The text of a file exactly as it is, so that offsets count in it; `-` is standard input.
 *
 * @throws {TextNotReadableError} when it is not UTF-8
 */
export function readText(file: string): string {
  const bytes = readFileSync(file === standardInput ? 0 : file);
  try {
    // A byte-order mark is a character of the input too.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new TextNotReadableError("it is not UTF-8", { cause });
  }
}

/** The day an article without a date is received, UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Answers a stream of JSON lines one by one, in order; a bad line is told on stderr and the others go on.
 *
 * @returns whether every line was answered
 */
export async function answerLines(
  answer: (record: Record<string, unknown>) => Promise<unknown> | unknown,
): Promise<boolean> {
  let allAnswered = true;
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream("", { fd: 0, encoding: "utf8" }),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (!line.trim()) continue;
    let id: unknown;
    try {
      const record: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
      if (typeof record !== "object" || record === null || Array.isArray(record))
        throw new Error("the line is no JSON object");
      id = (record as Record<string, unknown>)["id"];
      const answered = await answer(record as Record<string, unknown>);
      if (!process.stdout.write(`${JSON.stringify(answered)}\n`))
        await new Promise((resolve) => process.stdout.once("drain", resolve));
    } catch (error) {
      allAnswered = false;
      const message =
        error instanceof SyntaxError ? "the line is no JSON" : error instanceof Error ? error.message : String(error);
      process.stderr.write(`line ${number}${typeof id === "string" ? ` (${id})` : ""}: ${message}\n`);
    }
  }
  return allAnswered;
}

/** A member that must be a string. */
export function stringOf(record: Record<string, unknown>, name: string): string {
  const value = record[name];
  if (typeof value !== "string")
    throw new Error(value === undefined ? `“${name}” is missing` : `“${name}” is no string`);
  return value;
}
