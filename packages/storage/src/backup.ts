import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { StoreUnavailableError } from "@standpoint/domain";
import { embeddedDatabase } from "./embedded-database.ts";
import { takeLock } from "./lock.ts";
import { migrate } from "./migrate.ts";

/** The database's folder in a data folder, and in an archive. */
export const databaseFolder = "postgres";

/**
 * Writes the database of a data folder to a file, a gzipped tar; whole or not at all.
 *
 * It is copied as it lies there, whatever its version: a killed process leaves nothing that opening does not put right.
 *
 * @throws {StoreInUseError} while a process has the folder open
 */
export async function backUp({ dataFolder, file }: { dataFolder: string; file: string }): Promise<void> {
  const lock = await takeLock(dataFolder);
  const unfinished = `${file}.new`;
  try {
    if (!(await hasDatabase(dataFolder))) throw new StoreUnavailableError(`there is no database in ${dataFolder}`);
    const archive = await open(unfinished, "w");
    try {
      await tar(["-czf", "-", "-C", dataFolder, databaseFolder], { output: archive.fd });
      // A name must not outlive a power cut that the bytes do not.
      await archive.sync();
    } finally {
      await archive.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await lock.release();
  }
}

/**
 * Makes the database of a data folder from a backup, usable by this version of the code; or leaves the folder without one.
 *
 * @throws {StoreUnavailableError} when the folder has a database, or the file is no backup
 * @throws {SchemaTooNewError} when a newer Standpoint has written it
 */
export async function restore({ dataFolder, file }: { dataFolder: string; file: string }): Promise<void> {
  const archive = await open(file);
  const lock = await takeLock(dataFolder).catch(async (error) => {
    await archive.close();
    throw error;
  });
  const unfinished = join(dataFolder, `${databaseFolder}.new`);
  try {
    if (await hasDatabase(dataFolder)) throw new StoreUnavailableError(`${dataFolder} has a database already`);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished);
    // Without the owner it had: a backup may come from another machine.
    await tar(["-xzof", "-", "-C", unfinished], { input: archive.fd });
    if (!(await hasDatabase(unfinished))) throw new StoreUnavailableError(`${file} is no backup of a store`);
    const database = embeddedDatabase(join(unfinished, databaseFolder));
    try {
      await migrate(database);
    } finally {
      await database.destroy();
    }
    await rename(join(unfinished, databaseFolder), join(dataFolder, databaseFolder));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    await lock.release();
    await archive.close();
  }
}

async function hasDatabase(folder: string): Promise<boolean> {
  const files = await readdir(join(folder, databaseFolder)).catch(() => []);
  return files.length > 0;
}

/** The system's own: Linux, macOS and Windows have one, and it needs no memory for what it copies. */
async function tar(args: readonly string[], { input, output }: { input?: number; output?: number }): Promise<void> {
  const child = spawn("tar", args, { stdio: [input ?? "ignore", output ?? "ignore", "pipe"] });
  const [said, [code]] = await Promise.all([text(child.stderr as Readable), once(child, "close")]).catch((cause) => {
    throw new StoreUnavailableError(`tar: ${cause.message}`, { cause });
  });
  if (code !== 0) throw new StoreUnavailableError(`tar: ${said.trim().split("\n")[0] ?? code}`);
}
