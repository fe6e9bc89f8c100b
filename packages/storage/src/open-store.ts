import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DomainError, StoreUnavailableError } from "@standpoint/domain";
import { Kysely, type Logger, PostgresDialect, PostgresDriver } from "kysely";
import pg from "pg";
import { databaseFolder } from "./backup.ts";
import { columnParsers } from "./column-parsers.ts";
import type { Database, Tables } from "./database.ts";
import { embeddedDatabase } from "./embedded-database.ts";
import { type HeldLock, takeLock } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { type Store, storeOn } from "./store.ts";
import { asUnavailable } from "./unavailable.ts";

/** A folder of this machine, a Postgres server, or nothing but memory (for tests). */
export type StoreLocation =
  | { readonly dataFolder: string }
  | { readonly databaseUrl: string }
  | { readonly inMemory: true };

/**
 * Opens the store, made or brought up to date where needed.
 *
 * @throws {StoreInUseError} while another process has the data folder open
 * @throws {StoreUnavailableError} when the data folder cannot be written
 * @throws {SchemaTooNewError} when a newer Standpoint has written it
 */
export async function openStore(location: StoreLocation): Promise<Store> {
  if ("dataFolder" in location) return await openFolder(location.dataFolder);
  if ("databaseUrl" in location) {
    const { databaseUrl } = location;
    return await openOn(serverDatabase(databaseUrl), null, databaseUrl);
  }
  return await openOn(embeddedDatabase(null), null, null);
}

async function openFolder(dataFolder: string): Promise<Store> {
  const lock = await writable(takeLock(dataFolder));
  try {
    const folder = join(dataFolder, databaseFolder);
    await writable(mkdir(folder, { recursive: true }));
    return await openOn(embeddedDatabase(folder), lock, null);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Errors of the file system as ours. */
async function writable<T>(work: Promise<T>): Promise<T> {
  return await work.catch((cause: Error) => {
    throw cause instanceof DomainError ? cause : new StoreUnavailableError(cause.message, { cause });
  });
}

async function openOn(database: Database, lock: HeldLock | null, databaseUrl: string | null): Promise<Store> {
  return storeOn(await migrated(database), lock, databaseUrl);
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

/** @param log is told of every query */
export function serverDatabase(connectionString: string, log?: Logger): Database {
  const getTypeParser: typeof pg.types.getTypeParser = (id: number, format?: "text" | "binary") =>
    columnParsers[id] ?? pg.types.getTypeParser(id, format as "text");
  const pool = new pg.Pool({ connectionString, types: { getTypeParser } });
  // A server that closes a connection is no news: the query that runs fails and says so, and the next one opens another.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const dialect = new PostgresDialect({ pool });
  dialect.createDriver = () => serverDriver(pool);
  return new Kysely<Tables>({ dialect, ...(log && { log }) });
}

/** A server that cannot be used is a `StoreUnavailableError`, whatever was asked of it. */
function serverDriver(pool: pg.Pool): PostgresDriver {
  const ours = async <T>(work: Promise<T>): Promise<T> =>
    await work.catch((error: unknown) => {
      throw asUnavailable(error);
    });
  const driver = new PostgresDriver({
    pool,
    onCreateConnection: async (connection) => {
      const executeQuery = connection.executeQuery.bind(connection);
      connection.executeQuery = async (query) => await ours(executeQuery(query));
    },
  });
  const acquireConnection = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => await ours(acquireConnection(options));
  return driver;
}
