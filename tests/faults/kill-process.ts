import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { openStore, restore, type StoreLocation } from "@standpoint/storage";
import { advance, assertState, type Reference } from "./reference.ts";
import { runChild } from "./run-child.ts";
import { stateOf } from "./state.ts";

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
  for (let killed = 0; ; ) {
    const share = (changes.length - 1 - progress.at) / Math.max(1, kills - killed);
    // Now and then while it opens what the last one left.
    const aim = killed === kills ? Number.POSITIVE_INFINITY : progress.at + Math.floor(random() * 1.2 * share);
    let isAimed = false;
    let end = "";
    const child = runChild({ location, seed, lastChange: changes[progress.at]?.name ?? "", backupFile }, (told) => {
      if (told.kind === "problem") throw new Error(told.text);
      if (told.kind === "changed") advance(reference, progress, told.text);
      if (told.kind === "opened") assertState(reference, progress, told.text);
      if (told.kind === "ended") end = told.text;
      if (isAimed || progress.at < aim) return;
      isAimed = true;
      const next = told.kind === "starting" ? 1_500 : (changes[progress.at + 1]?.ms ?? 0);
      void setTimeout(random() * 1.5 * next).then(() => child.process.kill("SIGKILL"));
    });
    const { isKilled } = await child.end;
    if (!isKilled) {
      if (end !== changes.at(-1)?.state) throw new Error(`at the end: ${end} and not ${changes.at(-1)?.state}`);
      break;
    }
    killed += 1;
    tell(
      `${"dataFolder" in location ? "folder" : "server"}, process in ${changes[progress.at + 1]?.step ?? "closing"}`,
    );
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
