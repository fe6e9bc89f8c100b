import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StoreInUseError } from "@standpoint/domain";
import { expect, test } from "vitest";
import { openStore } from "./open-store.ts";
import { sampleArticle, sampleStatement } from "./sample-articles.ts";

test("a data folder keeps its articles, and one process at a time has it open", { timeout: 60_000 }, async () => {
  const dataFolder = join(await mkdtemp(join(tmpdir(), "standpoint-store-")), "not", "yet", "there");
  const article = sampleArticle();
  const store = await openStore({ dataFolder });
  await expect(openStore({ dataFolder })).rejects.toThrow(StoreInUseError);
  await store.addArticle({ article, statements: [sampleStatement(article)] });
  await store.close();

  const again = await openStore({ dataFolder });
  expect((await again.getArticle(article.id)).article).toEqual(article);
  await again.close();
  await rm(dataFolder, { recursive: true });
});

test("a server that is not there is an error, not a wait", async () => {
  await expect(openStore({ databaseUrl: "postgres://127.0.0.1:1/none" })).rejects.toThrow("ECONNREFUSED");
});
