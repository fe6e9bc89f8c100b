import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createRolesScorer } from "@standpoint/stance";
import type { SampleServer } from "@standpoint/storage/sample-server";
import { sql } from "kysely";
import { readTargets } from "../../apps/api/src/corpus.ts";
import type { Database } from "../../packages/storage/src/database.ts";
import { embeddedDatabase } from "../../packages/storage/src/embedded-database.ts";
import { migrated } from "../../packages/storage/src/open-store.ts";
import { loadSample } from "../../packages/storage/src/sample-load.ts";
import { serverDatabase } from "../../packages/storage/src/server-database.ts";

export type Engine = "server" | "embedded";

/** Where a filled database is. */
export interface Place {
  readonly engine: Engine;
  /** Statements, each scored toward every target. */
  readonly size: number;
  /** What tells `standpoint serve` of it. */
  readonly environment: Readonly<Record<string, string>>;
  open(): Promise<Database>;
  /** A copy to change; nobody has the original open meanwhile. */
  copy(): Promise<Place>;
  remove(): Promise<void>;
}

/** The one that scored what is stored: a start finds nothing to score. */
const scorer = { STANDPOINT_SCORER: "roles" };

/** A server's database of that size: what an earlier run kept, or a new one. */
export async function serverPlace(server: SampleServer, size: number): Promise<Place> {
  const admin = serverDatabase(server.urlOf("postgres"));
  const name = `statements_${size}`;
  const run = (statement: string) => sql.raw(statement).execute(admin);
  const { rows } = await sql`select from pg_database where datname = ${name}`.execute(admin);
  if (rows.length === 0) {
    // Its name says that it is whole.
    await run("drop database if exists building");
    await run("create database building");
    await fill(serverDatabase(server.urlOf("building")), size);
    await run(`alter database building rename to ${name}`);
  }
  await admin.destroy();
  return serverPlaceOf(server, name, size);
}

function serverPlaceOf(server: SampleServer, name: string, size: number): Place {
  const databaseUrl = server.urlOf(name);
  const run = async (statement: string) => {
    const admin = serverDatabase(server.urlOf("postgres"));
    await sql.raw(statement).execute(admin);
    await admin.destroy();
  };
  return {
    engine: "server",
    size,
    environment: { ...scorer, DATABASE_URL: databaseUrl },
    open: () => migrated(serverDatabase(databaseUrl)),
    async copy() {
      const copied = `${name}_${copies++}`;
      await run(`drop database if exists ${copied}`);
      await run(`create database ${copied} template ${name} strategy file_copy`);
      return serverPlaceOf(server, copied, size);
    },
    remove: () => run(`drop database ${name}`),
  };
}

let copies = 0;

/** A data folder of that size: what an earlier run kept, or a new one. */
export async function embeddedPlace(folder: string, size: number): Promise<Place> {
  const dataFolder = join(folder, `embedded-${size}`);
  if (!existsSync(dataFolder)) {
    const building = join(folder, "building");
    await rm(building, { recursive: true, force: true });
    await fill(await openFolder(building), size);
    await rename(building, dataFolder);
  }
  return embeddedPlaceOf(dataFolder, size);
}

function embeddedPlaceOf(dataFolder: string, size: number): Place {
  return {
    engine: "embedded",
    size,
    environment: { ...scorer, STANDPOINT_DATA: dataFolder, DATABASE_URL: "" },
    open: async () => await migrated(await openFolder(dataFolder)),
    async copy() {
      const copied = `${dataFolder}-${copies++}`;
      await rm(copied, { recursive: true, force: true });
      await cp(dataFolder, copied, { recursive: true });
      return embeddedPlaceOf(copied, size);
    },
    remove: () => rm(dataFolder, { recursive: true }),
  };
}

async function openFolder(dataFolder: string): Promise<Database> {
  const folder = join(dataFolder, "postgres");
  await mkdir(folder, { recursive: true });
  return embeddedDatabase(folder);
}

async function fill(database: Database, statements: number): Promise<void> {
  const [first, ...targets] = await readTargets(new URL("../../corpus/", import.meta.url));
  if (first === undefined) throw new Error("The corpus has no target.");
  await migrated(database);
  await loadSample(database, {
    statements,
    speakers: 50_000,
    // The corpus's own, so that a start finds nothing to score, and a third.
    targets: [first, ...targets, { ...first, id: "third" }],
    scorer: createRolesScorer(),
  });
  await database.destroy();
}
