import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { StoreUnavailableError } from "@standpoint/domain";
import { AbortedTransactionError, CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { embeddedDatabase } from "./embedded-database.ts";

// Made once and copied: making a database takes seconds.
let folder: string;
const dataFolder = async (name: string) => {
  const copy = join(folder, name);
  await cp(join(folder, "made"), copy, { recursive: true });
  return copy;
};
let database: Database;
const run = async <T>(text: string, on: Database = database) => (await sql.raw<T>(text).execute(on)).rows;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-embedded-"));
  await mkdir(join(folder, "made"));
  const made = embeddedDatabase(join(folder, "made", "postgres"));
  await run("create table numbers (n integer primary key)", made);
  await made.destroy();
  database = embeddedDatabase(join(await dataFolder("most"), "postgres"));
}, 60_000);
afterAll(async () => {
  await database.destroy();
  await rm(folder, { recursive: true });
});

test("while a query runs for a second, a timer of 10 ms keeps firing", async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 10);
  await run("select pg_sleep(1)");
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(20);
});

test("an error says which rule of the database was broken, and where it was asked for", async () => {
  await run("insert into numbers values (7)");
  const again = await run("insert into numbers values (7)").catch((error: unknown) => error);
  expect(again).toMatchObject({ code: "23505", constraint: "numbers_pkey", detail: "Key (n)=(7) already exists." });
  expect((again as Error).stack).toContain("embedded-database.test.ts");
});

test("what a transaction does is undone when it fails, also when it goes on after a failed statement", async () => {
  const insert = (text: string) =>
    database.transaction().execute(async (transaction) => {
      await run("insert into numbers values (100)", transaction);
      await run(text, transaction).catch(() => {});
    });
  await expect(insert("select 1 / 0")).rejects.toThrow(AbortedTransactionError);
  expect(await run("select n from numbers where n = 100")).toEqual([]);
  await insert("select 1");
  expect(await run("select n from numbers where n = 100")).toEqual([{ n: 100 }]);
});

test("a text is read as it was written, a byte-order mark before it too", async () => {
  expect(await run("select chr(65279) || 'a' as text")).toEqual([{ text: "\uFEFFa" }]);
});

test("several statements without parameters answer with the rows of all", async () => {
  expect(await run("select 1 as a; select 2 as a; select 3 as a")).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
});

test("COPY hands out its bytes, and nothing of a COPY that failed", async () => {
  const copy = async (query: string) => {
    const [answer] = await run<{ bytes: Uint8Array }>(`copy (${query}) to '/dev/blob' (format csv)`);
    return new TextDecoder().decode(answer?.bytes);
  };
  expect(await copy("select n, 'Zölle, hart' from generate_series(1, 2) as n")).toBe(
    '1,"Zölle, hart"\n2,"Zölle, hart"\n',
  );
  expect(await copy("select 1 where false")).toBe("");
  await expect(copy("select 1 / (20000 - n) from generate_series(1, 20000) as n")).rejects.toThrow("division by zero");
  expect(await copy("select 'whole'")).toBe("whole\n");
});

test("COPY loads the bytes it is given", async () => {
  const bytes = new TextEncoder().encode("501\n502\n");
  const loading = CompiledQuery.raw("copy numbers from '/dev/blob' (format csv)", [bytes]);
  expect((await database.executeQuery(loading)).numAffectedRows).toBe(2n);
  expect(await run("select n from numbers where n > 500 order by n")).toEqual([{ n: 501 }, { n: 502 }]);
});

test("a database that ends fails what waits and what comes, closes, and has lost nothing", {
  timeout: 60_000,
}, async () => {
  const postgres = join(await dataFolder("ending"), "postgres");
  const ending = embeddedDatabase(postgres);
  await run("insert into numbers values (1)", ending);
  // Without its log, a Postgres stops at once.
  await rename(join(postgres, "pg_wal"), join(folder, "log"));
  const asked = ["select pg_switch_wal()", "insert into numbers values (2)", "select 1"].map((one) => run(one, ending));
  const answers = await Promise.allSettled(asked);
  expect(answers.at(-1)).toMatchObject({ status: "rejected", reason: { code: "store_unavailable" } });
  await expect(run("select 1", ending)).rejects.toThrow(StoreUnavailableError);
  await expect(run("select 1", ending)).rejects.toThrow(/pg_wal.*No such file or directory/);
  await ending.destroy();

  await rename(join(folder, "log"), join(postgres, "pg_wal"));
  const again = embeddedDatabase(postgres);
  expect(await run("select n from numbers", again)).toEqual([{ n: 1 }]);
  await again.destroy();
});

test("a process ends by itself once it has closed its store", { timeout: 60_000 }, async () => {
  const program = `
    const { openStore } = await import(${JSON.stringify(new URL("./open-store.ts", import.meta.url).href)});
    const store = await openStore({ dataFolder: ${JSON.stringify(await dataFolder("child"))} });
    await store.close();
    process.stdout.write("closed");`;
  const ended = promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], { timeout: 50_000 });
  expect((await ended).stdout).toBe("closed");
});

test("what a server does in the background happens by itself: dead rows are cleared, a long log is cut", async () => {
  await run(
    "create table busy (n integer); insert into busy select generate_series(1, 2000); update busy set n = n + 1",
  );
  // Each switch begins another file of 16 MB.
  for (let file = 0; file < 10; file += 1) await run(`insert into busy values (${file}); select pg_switch_wal()`);
  const bytes = "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()";
  expect((await run<{ bytes: number }>(bytes))[0]?.bytes).toBeGreaterThan(128 * 1024 * 1024);

  await expect
    .poll(
      async () => {
        const [log] = await run<{ bytes: number }>(bytes);
        const [table] = await run<{ vacuums: number }>(
          "select vacuum_count as vacuums from pg_stat_user_tables where relname = 'busy'",
        );
        return table !== undefined && table.vacuums > 0 && log !== undefined && log.bytes < 16 * 1024 * 1024;
      },
      { interval: 700, timeout: 20_000 },
    )
    .toBe(true);
});
