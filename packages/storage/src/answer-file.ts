import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Answers by key, kept in a file. */
export interface AnswerFile {
  /** `null` when there is none. */
  get(key: string): Promise<string | null>;
  /** Resolves once the answer is in the file. */
  set(key: string, answer: string): Promise<void>;
}

/**
 * Opens a file of JSON lines, `{"key", "answer"}`, that is only added to; made with its folder when there is none.
 *
 * Several processes may add to it at once; each sees what was there when it opened the file, and its own.
 *
 * @throws the system's error when the file cannot be read or added to: before any answer is paid for.
 */
export async function openAnswerFile(path: string): Promise<AnswerFile> {
  await mkdir(dirname(path), { recursive: true });
  const lines = (await readFile(path, { encoding: "utf8", flag: "a+" })).split("\n");
  const answers = new Map(lines.flatMap((line) => parseLine(line)));
  return {
    get: async (key) => answers.get(key) ?? null,
    async set(key, answer) {
      answers.set(key, answer);
      // A new line first: a line that a killed process left unfinished damages no other.
      await appendFile(path, `\n${JSON.stringify({ key, answer })}`);
    },
  };
}

/** Key and answer of a line; nothing for one that is blank or unfinished. */
function parseLine(line: string): readonly (readonly [string, string])[] {
  try {
    const { key, answer } = JSON.parse(line) as Record<string, unknown>;
    return typeof key === "string" && typeof answer === "string" ? [[key, answer]] : [];
  } catch {
    return [];
  }
}
