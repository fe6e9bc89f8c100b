import { setTimeout } from "node:timers/promises";
import { openStore } from "@standpoint/storage";
import type { SampleServer } from "@standpoint/storage/sample-server";
import { advance, assertState, type Reference } from "./reference.ts";
import { runChild } from "./run-child.ts";
import { stateOf } from "./state.ts";

/** Kills the server of a process that goes through a history, at random moments; the process lives and goes on by itself. */
export async function crashServer({
  random,
  reference,
  server,
  databaseUrl,
  kills,
  tell,
}: {
  readonly random: () => number;
  readonly reference: Reference;
  readonly server: SampleServer;
  readonly databaseUrl: string;
  readonly kills: number;
  readonly tell: (what: string) => void;
}): Promise<void> {
  const { changes, seed } = reference;
  const progress = { at: 0 };
  let end = "";
  const child = runChild({ location: { databaseUrl }, seed, lastChange: "", backupFile: "" }, (told) => {
    if (told.kind === "problem") throw new Error(told.text);
    if (told.kind === "changed") advance(reference, progress, told.text);
    if (told.kind === "ended") end = told.text;
  });
  let hasEnded = false;
  const ended = child.end.finally(() => {
    hasEnded = true;
  });
  ended.catch(() => {});
  for (let killed = 0; killed < kills && !hasEnded; killed += 1) {
    const share = (changes.length - 1 - progress.at) / (kills - killed);
    const aim = progress.at + 1 + Math.floor(random() * share);
    while (progress.at < aim && !hasEnded) await setTimeout(1);
    await setTimeout(random() * 1.5 * (changes[progress.at + 1]?.ms ?? 0));
    if (hasEnded) break;
    // Held, so that what the server has kept is looked at before anything is done again.
    child.process.kill("SIGSTOP");
    await server.kill();
    await server.start();
    await setTimeout(100);
    const store = await openStore({ databaseUrl });
    assertState(reference, progress, await stateOf(store));
    await store.close();
    tell(`server itself in ${changes[progress.at + 1]?.step ?? "closing"}`);
    child.process.kill("SIGCONT");
  }
  await ended;
  if (end !== changes.at(-1)?.state) throw new Error(`at the end: ${end} and not ${changes.at(-1)?.state}`);
}
