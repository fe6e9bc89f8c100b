import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Tables } from "./database.ts";
import { type HeldLock, takeLock } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { type Store, storeOn } from "./store.ts";

/** A folder of this machine, a Postgres server, or nothing but memory (for tests). */
export type StoreLocation =
  | { readonly dataFolder: string }
  | { readonly databaseUrl: string }
  | { readonly inMemory: true };

/** Numbers as numbers and dates as the strings they are, not as instants in some time zone (Postgres type ids). */
export const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  20: Number, // bigint
  1082: String, // date
  1700: Number, // numeric
};

/**
 * Opens the store, made or brought up to date where needed.
 *
 * @throws {StoreInUseError} while another process has the data folder open
 * @throws {SchemaTooNewError} when a newer Standpoint has written it
 */
export async function openStore(location: StoreLocation): Promise<Store> {
  if ("dataFolder" in location) return await openFolder(location.dataFolder);
  if ("databaseUrl" in location) return await openOn(serverDatabase(location.databaseUrl), null);
  return await openOn(embeddedDatabase(await PGlite.create({ parsers })), null);
}

async function openFolder(dataFolder: string): Promise<Store> {
  const lock = await takeLock(dataFolder);
  try {
    const folder = join(dataFolder, "postgres");
    await mkdir(folder, { recursive: true });
    return await openOn(embeddedDatabase(await PGlite.create(folder, { parsers })), lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openOn(database: Database, lock: HeldLock | null): Promise<Store> {
  return storeOn(await migrated(database), lock);
}

/** The database with today's schema; destroyed when that fails. */
export async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

export function embeddedDatabase(pglite: PGlite): Database {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
}

export function serverDatabase(connectionString: string): Database {
  const getTypeParser: typeof pg.types.getTypeParser = (id: number, format?: "text" | "binary") =>
    parsers[id] ?? pg.types.getTypeParser(id, format as "text");
  const pool = new pg.Pool({ connectionString, types: { getTypeParser } });
  // A server that closes an idle connection is no news: the next query opens another, or fails and says so.
  pool.on("error", () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
