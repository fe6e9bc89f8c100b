import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { openStore, restore, type StoreLocation } from "@standpoint/storage";
import { advance, assertState, type Reference } from "./reference.ts";
import { runChild } from "./run-child.ts";
import { stateOf } from "./state.ts";

const openingMs = 1_500;

/** Kills the process that goes through a history at random moments, each time starts another one, and compares. */
export async function killProcess({
  random,
  reference,
  location,
  kills,
  tell,
}: {
  readonly random: () => number;
  readonly reference: Reference;
  readonly location: StoreLocation;
  readonly kills: number;
  readonly tell: (what: string) => void;
}): Promise<void> {
  const { changes, seed } = reference;
  const place = "dataFolder" in location ? location.dataFolder : "";
  const backupFile = `${place}.tgz`;
  const progress = { at: 0 };
  const beforeBackup = "dataFolder" in location ? changes.findIndex(({ step }) => step === "back up") - 1 : -1;
  for (let killed = 0; ; ) {
    const share = (changes.length - 1 - progress.at) / Math.max(1, kills - killed);
    const somewhere = progress.at + Math.floor(random() * 1.2 * share);
    const isForBackup = progress.at <= beforeBackup && random() < 0.25;
    // Where it stands already, the process is killed while it opens what the last one left.
    const aim = killed === kills ? Number.POSITIVE_INFINITY : isForBackup ? beforeBackup : somewhere;
    let [isAimed, hasOpened] = [false, false];
    let end = "";
    const child = runChild({ location, seed, lastChange: changes[progress.at]?.name ?? "", backupFile }, (told) => {
      if (told.kind === "problem") throw new Error(told.text);
      if (told.kind === "changed") advance(reference, progress, told.text);
      if (told.kind === "opened") {
        assertState(reference, progress, told.text);
        hasOpened = true;
      }
      if (told.kind === "ended") end = told.text;
      if (isAimed || progress.at < aim) return;
      isAimed = true;
      const { ms = 0, step } = changes[progress.at + 1] ?? {};
      // How long opening and backing up take, no history in memory tells.
      const duration = told.kind === "starting" || step === "back up" ? openingMs : ms;
      void setTimeout(random() * 1.5 * duration).then(() => child.process.kill("SIGKILL"));
    });
    const { isKilled } = await child.end;
    if (!isKilled) {
      if (end !== changes.at(-1)?.state) throw new Error(`at the end: ${end} and not ${changes.at(-1)?.state}`);
      break;
    }
    killed += 1;
    if (existsSync(backupFile)) await promisify(execFile)("tar", ["-tzf", backupFile]);
    const doing = hasOpened ? (changes[progress.at + 1]?.step ?? "closing") : "opening";
    tell(`${"dataFolder" in location ? "folder" : "server"}, process in ${doing}`);
  }
  if (!("dataFolder" in location)) return;
  const copy = { dataFolder: `${place}-restored` };
  if (!existsSync(backupFile)) throw new Error("the backup is not there");
  await restore({ ...copy, file: backupFile });
  const store = await openStore(copy);
  const restored = await stateOf(store);
  await store.close();
  if (restored !== changes.find(({ step }) => step === "back up")?.state) throw new Error(`restored is ${restored}`);
}
