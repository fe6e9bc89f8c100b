import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StoreInUseError, StoreUnavailableError } from "@standpoint/domain";
import { expect, test } from "vitest";
import { openStore } from "./open-store.ts";
import { sampleArticle, sampleStatement } from "./sample-articles.ts";

test("a data folder keeps its articles, and one process at a time has it open", { timeout: 60_000 }, async () => {
  const dataFolder = join(await mkdtemp(join(tmpdir(), "standpoint-store-")), "not", "yet", "there");
  const article = sampleArticle();
  const store = await openStore({ dataFolder });
  await expect(openStore({ dataFolder })).rejects.toThrow(StoreInUseError);
  await store.addArticle({ article, statements: [sampleStatement(article)] });
  const answered = { caller: "key a1", key: "r1", fingerprint: "f1" };
  const unanswered = { ...answered, key: "r2" };
  await store.claimAnswer(answered);
  await store.keepAnswer({ ...answered, status: 204, location: null, body: null });
  await store.claimAnswer(unanswered);
  await store.close();

  const again = await openStore({ dataFolder });
  expect((await again.getArticle(article.id)).article).toEqual(article);
  // Whoever worked on a request ended with the process.
  expect(await again.claimAnswer(answered)).toMatchObject({ answer: { status: 204 } });
  expect(await again.claimAnswer(unanswered)).toBeNull();
  await again.close();
  await rm(dataFolder, { recursive: true });
});

test("a folder that cannot be used is refused in one line, and not held", { timeout: 60_000 }, async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "standpoint-store-"));
  await writeFile(join(dataFolder, "file"), "");
  const below = openStore({ dataFolder: join(dataFolder, "file", "store") });
  await expect(below).rejects.toThrow(/^The store cannot be used: ENOTDIR: not a directory, .*\.$/);

  await mkdir(join(dataFolder, "postgres"));
  await writeFile(join(dataFolder, "postgres", "PG_VERSION"), "9.4\n");
  for (const _attempt of ["first", "second"]) {
    const opened = openStore({ dataFolder });
    await expect(opened).rejects.toThrow(StoreUnavailableError);
    await expect(opened).rejects.toThrow(/postgres: .*\.$/);
  }
  await rm(dataFolder, { recursive: true });
});

test("a server that is not there is an error, not a wait", async () => {
  await expect(openStore({ databaseUrl: "postgres://127.0.0.1:1/none" })).rejects.toThrow("ECONNREFUSED");
});
