import { createReadStream, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
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

/**
 * A file as a stream; `-` is standard input.
 *
 * @throws {Error} when there is no such file
 */
export async function openBytes(file: string): Promise<Readable> {
  if (file === standardInput) return createReadStream("", { fd: 0 });
  const handle = await open(file);
  if ((await handle.stat()).isDirectory()) throw new Error(`${file} is a folder`);
  return handle.createReadStream();
}

/** The same as text. */
export async function openText(file: string): Promise<Readable> {
  return (await openBytes(file)).setEncoding("utf8");
}

/** The day an article without a date is received, UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Answers standard input, JSON lines, one by one and in order; a bad line is told on stderr and the others go on.
 *
 * @returns whether every line was answered
 */
export async function answerLines(answer: (record: JsonRecord) => Promise<unknown> | unknown): Promise<boolean> {
  return await eachRecord(await openText(standardInput), async (record) => {
    const answered = await answer(record);
    if (!process.stdout.write(`${JSON.stringify(answered)}\n`))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  });
}

/**
 * Hands each of a stream of JSON lines to `use`, in order; a bad line is told on stderr and the others go on.
 *
 * @returns whether every line was good
 */
export async function eachRecord(input: Readable, use: (record: JsonRecord) => Promise<void> | void): Promise<boolean> {
  let allGood = true;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let id: unknown;
    try {
      const record: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
      if (typeof record !== "object" || record === null || Array.isArray(record))
        throw new Error("the line is no JSON object");
      id = (record as JsonRecord)["id"];
      await use(record as JsonRecord);
    } catch (error) {
      allGood = false;
      const message =
        error instanceof SyntaxError ? "the line is no JSON" : error instanceof Error ? error.message : String(error);
      process.stderr.write(`line ${number}${typeof id === "string" ? ` (${id})` : ""}: ${message}\n`);
    }
  }
  return allGood;
}

/** A member that must be a string. */
export function stringOf(record: JsonRecord, name: string): string {
  const value = record[name];
  if (typeof value !== "string")
    throw new Error(value === undefined ? `“${name}” is missing` : `“${name}” is no string`);
  return value;
}
