import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAnswerFile } from "./answer-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-answers-"));
});
afterAll(async () => await rm(folder, { recursive: true }));

test("what was set is there after a restart, in a folder that was not there before", async () => {
  const path = join(folder, "data", "answers.jsonl");
  const answers = await openAnswerFile(path);
  expect(await answers.get("a")).toBeNull();
  await answers.set("a", "one\nline “quoted”");
  expect(await answers.get("a")).toBe("one\nline “quoted”");
  expect(await (await openAnswerFile(path)).get("a")).toBe("one\nline “quoted”");
});

test("a line that a killed process left unfinished, and one of another shape, damage no other", async () => {
  const path = join(folder, "torn.jsonl");
  await (await openAnswerFile(path)).set("a", "1");
  await appendFile(path, '\nnull\n{"key":1}\n{"key":"b","ans');
  const answers = await openAnswerFile(path);
  await answers.set("c", "3");
  const again = await openAnswerFile(path);
  expect(await Promise.all(["a", "b", "c"].map((key) => again.get(key)))).toEqual(["1", null, "3"]);
});

test("two that have the file open at once both keep what they add", async () => {
  const path = join(folder, "shared.jsonl");
  const [one, other] = [await openAnswerFile(path), await openAnswerFile(path)];
  await Promise.all(
    Array.from({ length: 50 }, (_, index) => (index % 2 ? one : other).set(`k${index}`, "x".repeat(300))),
  );
  const both = await openAnswerFile(path);
  for (let index = 0; index < 50; index += 1) expect(await both.get(`k${index}`)).toHaveLength(300);
  expect((await readFile(path, "utf8")).split("\n")).toHaveLength(51);
});

test("a file that cannot be read or added to is an error, not an empty one", async () => {
  await expect(openAnswerFile(folder)).rejects.toThrow("EISDIR");
  await expect(openAnswerFile(join(folder, "torn.jsonl", "answers.jsonl"))).rejects.toThrow(/EEXIST|ENOTDIR/);
});
