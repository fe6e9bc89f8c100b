import { setTimeout } from "node:timers/promises";
import { StoreUnavailableError } from "@standpoint/domain";
import { backUp, openStore } from "@standpoint/storage";
import { historyOf, play, target } from "./history.ts";
import type { Task, Told } from "./run-child.ts";
import { problemsOf, stateOf } from "./state.ts";

// The process that is killed. It is given its task as JSON, and prints a line for each change that it was told is there for good.

const { location, seed, lastChange, backupFile }: Task = JSON.parse(process.argv[2] ?? "");
const say = ({ kind, text }: Told) => void process.stdout.write(`${kind} ${text}\n`);

say({ kind: "starting", text: "" });
let isFirst = true;
const store = await play(
  seed === null ? [] : historyOf(seed),
  {
    async open() {
      const opened = await openStore(location);
      await opened.syncTargets([target]);
      if (isFirst) say({ kind: "opened", text: await stateOf(opened) });
      isFirst = false;
      return opened;
    },
    async forgive(error) {
      if (!(error instanceof StoreUnavailableError) || "dataFolder" in location) throw error;
      await setTimeout(50);
    },
    backUp: "dataFolder" in location ? () => backUp({ dataFolder: location.dataFolder, file: backupFile }) : null,
    acknowledge: (name) => say({ kind: "changed", text: name }),
  },
  lastChange,
);
for (const problem of await problemsOf(store)) say({ kind: "problem", text: problem });
say({ kind: "ended", text: await stateOf(store) });
await store.close();
