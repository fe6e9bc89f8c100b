import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StoreInUseError, StoreUnavailableError } from "@standpoint/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp, restore } from "./backup.ts";
import { openStore } from "./open-store.ts";
import { sampleArticle, sampleStatement } from "./sample-articles.ts";

const article = sampleArticle();
let folder: string;
let dataFolder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-backup-"));
  dataFolder = join(folder, "data");
  // What looks like another machine's to a tar that is given a name.
  file = join(folder, "2031-02-14 12:30.tgz");
  const store = await openStore({ dataFolder });
  await store.addArticle({ article, statements: [sampleStatement(article)] });
  await expect(backUp({ dataFolder, file })).rejects.toThrow(StoreInUseError);
  await store.close();
  await backUp({ dataFolder, file });
}, 60_000);
afterAll(async () => await rm(folder, { recursive: true }));

test("what was backed up is there again in another folder", { timeout: 60_000 }, async () => {
  const other = join(folder, "other", "data");
  await restore({ dataFolder: other, file });
  expect(await readdir(other)).toEqual(["postgres"]);
  const store = await openStore({ dataFolder: other });
  expect((await store.getArticle(article.id)).article).toEqual(article);
  expect(await store.findRollupDifferences()).toEqual([]);
  await store.close();
});

test("a database is not written over, and a backup that fails leaves the last one", async () => {
  await expect(restore({ dataFolder, file })).rejects.toThrow("has a database already");
  const bytes = await readFile(file);
  await expect(backUp({ dataFolder: join(folder, "empty"), file })).rejects.toThrow("there is no database in");
  expect(await readFile(file)).toEqual(bytes);
  expect((await readdir(folder)).filter((name) => name.includes("tgz"))).toEqual(["2031-02-14 12:30.tgz"]);
});

test("what is no whole backup makes no database", async () => {
  const broken = join(folder, "broken");
  const cases: readonly (readonly [string, RegExp])[] = [
    [join(folder, "text.tgz"), /tar: .*gzip/],
    [join(folder, "half.tgz"), /tar: .*end of file/],
  ];
  await writeFile(join(folder, "text.tgz"), "A text.");
  await writeFile(join(folder, "half.tgz"), await readFile(file));
  await truncate(join(folder, "half.tgz"), 1_000_000);
  for (const [name, reason] of cases) {
    const restored = restore({ dataFolder: broken, file: name });
    await expect(restored).rejects.toThrow(StoreUnavailableError);
    await expect(restored).rejects.toThrow(reason);
    expect(await readdir(broken)).toEqual([]);
  }
  await expect(restore({ dataFolder: broken, file: join(folder, "missing.tgz") })).rejects.toThrow("ENOENT");
  await mkdir(join(broken, "postgres.new", "left by a killed one"), { recursive: true });
  await restore({ dataFolder: broken, file });
  expect(await readdir(broken)).toEqual(["postgres"]);
}, 60_000);
