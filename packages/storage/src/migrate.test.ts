import { SchemaTooNewError } from "@standpoint/domain";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "./database.ts";
import { embeddedDatabase } from "./embedded-database.ts";
import { migrate } from "./migrate.ts";
import { migrated } from "./open-store.ts";
import { sampleArticle, sampleStatement } from "./sample-articles.ts";
import { storeOn } from "./store.ts";

const memory = async (): Promise<Database> => migrated(embeddedDatabase(null));

test("migrating again keeps the data, and a schema newer than the code is refused", { timeout: 60_000 }, async () => {
  const database = await memory();
  const article = sampleArticle();
  await storeOn(database, null, null).addArticle({ article, statements: [sampleStatement(article)] });
  await migrate(database);
  expect((await storeOn(database, null, null).getArticle(article.id)).statements).toHaveLength(1);

  await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '')`.execute(database);
  await expect(migrate(database)).rejects.toThrow(SchemaTooNewError);
  await expect(migrate(database)).rejects.toThrow("9999-from-the-future");
  await database.destroy();
});
