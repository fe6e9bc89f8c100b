import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { StoreInUseError } from "@standpoint/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLock, takeLock } from "./lock.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-lock-"));
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

const write = (lock: object) => writeFile(join(folder, "lock.json"), JSON.stringify(lock));

test("a taken folder is refused until it is given free", async () => {
  const lock = await takeLock(folder);
  await expect(takeLock(folder)).rejects.toThrow(StoreInUseError);
  await lock.release();
  expect(await readLock(folder)).toBeNull();
  await (await takeLock(folder)).release();
});

test("other processes can read who has it open, and where that listens", async () => {
  const lock = await takeLock(folder);
  expect(await readLock(folder)).toMatchObject({ pid: process.pid, url: null });
  await lock.announce("http://127.0.0.1:4400/");
  expect(await readLock(folder)).toMatchObject({ pid: process.pid, url: "http://127.0.0.1:4400/" });
  await lock.release();
});

test("a living process keeps its lock", async () => {
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
  await write({ pid: other.pid, host: hostname(), started: null, url: "http://127.0.0.1:1/" });
  await expect(takeLock(folder)).rejects.toThrow(StoreInUseError);
  expect(await readLock(folder)).toMatchObject({ url: "http://127.0.0.1:1/" });
  other.kill("SIGKILL");
  await once(other, "exit");
  expect(await readLock(folder)).toBeNull();
  await (await takeLock(folder)).release();
});

test("a process that got a dead one's number does not hold its lock", {
  skip: process.platform !== "linux",
}, async () => {
  await write({ pid: process.ppid, host: hostname(), started: "another boot/1", url: null });
  await (await takeLock(folder)).release();
});

test("a lock of another machine is respected: its processes cannot be seen", async () => {
  await write({ pid: 1, host: "elsewhere", started: null, url: null });
  await expect(takeLock(folder)).rejects.toThrow(StoreInUseError);
});

test.for(["", "{", "null"])("a broken lock file is replaced: %j", async (content) => {
  await writeFile(join(folder, "lock.json"), content);
  const lock = await takeLock(folder);
  expect(JSON.parse(await readFile(join(folder, "lock.json"), "utf8"))).toMatchObject({ pid: process.pid });
  await lock.release();
});

test("what a process left that died while it took a folder over is no hindrance, also where the clock was set back since", async () => {
  for (const hours of [-1, 1]) {
    await write({ pid: 999_999_999, host: hostname(), started: null, url: null });
    await writeFile(join(folder, "lock.json.guard"), "");
    const then = new Date(Date.now() + hours * 3_600_000);
    await utimes(join(folder, "lock.json.guard"), then, then);
    await (await takeLock(folder)).release();
  }
});

test("of many processes that find a dead one's lock, one takes it", async () => {
  await write({ pid: 999_999_999, host: hostname(), started: null, url: null });
  const script = `
    import { takeLock } from ${JSON.stringify(new URL("./lock.ts", import.meta.url).href)};
    await takeLock(process.argv[1]).then(() => console.log("taken"), (error) => console.log(error.code ?? String(error)));
    process.stdin.on("data", () => process.exit()).resume();
  `;
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", script, folder]),
  );
  const answers = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, "data"))[0]).trim()));
  for (const child of children) child.kill("SIGKILL");
  expect(answers.sort()).toEqual(["store_in_use", "store_in_use", "store_in_use", "taken"]);
}, 30_000);
