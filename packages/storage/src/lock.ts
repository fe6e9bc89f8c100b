import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { StoreInUseError } from "@standpoint/domain";

/** Who has a data folder open. */
export interface Lock {
  readonly pid: number;
  readonly host: string;
  /** When that process started, in the system's own count: a number of a dead process is given out again. */
  readonly started: string | null;
  /** Address of the server that has it open; `null` while it starts, and for a command. */
  readonly url: string | null;
}

export interface HeldLock {
  /** Tells other processes where this one listens. */
  announce(url: string): Promise<void>;
  release(): Promise<void>;
}

const fileName = "lock.json";

/** How long finding a dead owner and taking its place may take; a guard older than this was left by a crash. */
const takeOverMs = 10_000;

/** Folders that this process has open: its own number in a lock proves nothing. */
const openHere = new Set<string>();

/**
 * Takes a data folder for this process; the lock of a dead process is taken over.
 *
 * @throws {StoreInUseError} while another process has it open
 */
export async function takeLock(dataFolder: string): Promise<HeldLock> {
  const folder = resolve(dataFolder);
  if (openHere.has(folder)) throw new StoreInUseError(folder);
  openHere.add(folder);
  try {
    await mkdir(folder, { recursive: true });
    const own: Lock = { pid: process.pid, host: hostname(), started: await startOf(process.pid), url: null };
    if (!(await create(folder, own))) await takeOver(folder, own);
    return heldLock(folder, own);
  } catch (error) {
    openHere.delete(folder);
    throw error;
  }
}

/** Who has the folder open; `null` when nobody has, or a process that is dead. */
export async function readLock(dataFolder: string): Promise<Lock | null> {
  const lock = await read(resolve(dataFolder));
  return lock && (await isAlive(lock)) ? lock : null;
}

function heldLock(folder: string, own: Lock): HeldLock {
  const path = join(folder, fileName);
  return {
    async announce(url) {
      // Written beside and renamed: a reader never sees half a file.
      await writeFile(`${path}.new`, JSON.stringify({ ...own, url }));
      await rename(`${path}.new`, path);
    },
    async release() {
      await rm(path, { force: true });
      openHere.delete(folder);
    },
  };
}

/** Whether there was no lock; the file appears with its content, or not at all. */
async function create(folder: string, lock: Lock): Promise<boolean> {
  try {
    const file = await open(join(folder, fileName), "wx");
    await file.writeFile(JSON.stringify(lock));
    await file.close();
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Only one process at a time may judge a lock and replace it: else one deletes the fresh lock of the other. */
async function takeOver(folder: string, own: Lock): Promise<void> {
  const guard = join(folder, `${fileName}.guard`);
  const age = await stat(guard).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  // Younger than none: the clock was set back.
  if (Math.abs(age) > takeOverMs) await rm(guard, { force: true });
  const file = await open(guard, "wx").catch((cause) => {
    throw new StoreInUseError(folder, { cause });
  });
  try {
    const lock = await readPatiently(folder);
    // Our own number, with nothing to tell two of its owners apart: this process does not have the folder open.
    const isLeftOver = lock?.pid === process.pid && lock.started === null;
    if (lock && !isLeftOver && (await isAlive(lock))) {
      throw new StoreInUseError(folder, { cause: new Error(`Process ${lock.pid} on ${lock.host} holds the lock.`) });
    }
    await rm(join(folder, fileName), { force: true });
    if (!(await create(folder, own))) throw new StoreInUseError(folder);
  } finally {
    await file.close();
    await rm(guard, { force: true });
  }
}

/** A lock that is being written is empty for a moment; one that stays so was left by a crash. */
async function readPatiently(folder: string): Promise<Lock | null> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const lock = await read(folder);
    if (lock) return lock;
    await new Promise((done) => setTimeout(done, 20));
  }
  return null;
}

async function read(folder: string): Promise<Lock | null> {
  try {
    return JSON.parse(await readFile(join(folder, fileName), "utf8")) as Lock;
  } catch {
    return null;
  }
}

async function isAlive({ pid, host, started }: Lock): Promise<boolean> {
  // Another machine's processes cannot be seen from here.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, "EPERM")) return false;
  }
  const current = await startOf(pid);
  return current === null || started === null || current === started;
}

/** The start of a process in clock ticks since the boot, with the boot's id; `null` where the system has no /proc. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ").at(-1)?.split(" ");
    const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
    return fields?.[19] ? `${boot}/${fields[19]}` : null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
