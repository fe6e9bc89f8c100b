import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DomainError, StoreUnavailableError } from "@standpoint/domain";
import { databaseFolder } from "./backup.ts";
import type { Database } from "./database.ts";
import { embeddedDatabase } from "./embedded-database.ts";
import { releaseAllAnswers } from "./kept-answers.ts";
import { takeLock } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { serverDatabase } from "./server-database.ts";
import { type Store, storeOn } from "./store.ts";

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
    return storeOn(await migrated(serverDatabase(databaseUrl)), null, databaseUrl);
  }
  return storeOn(await migrated(embeddedDatabase(null)), null, null);
}

async function openFolder(dataFolder: string): Promise<Store> {
  const lock = await writable(takeLock(dataFolder));
  try {
    const folder = join(dataFolder, databaseFolder);
    await writable(mkdir(folder, { recursive: true }));
    const database = await migrated(embeddedDatabase(folder));
    await releaseAllAnswers(database);
    return storeOn(database, lock, null);
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
