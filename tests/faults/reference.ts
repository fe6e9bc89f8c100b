import { openStore } from "@standpoint/storage";
import { historyOf, play, type Step, target } from "./history.ts";
import { stateOf } from "./state.ts";

/** A change of a history, and what is stored after it. */
export interface Change {
  readonly name: string;
  readonly state: string;
  /** How long it took. */
  readonly ms: number;
  readonly step: Step["do"] | "open";
}

/** A history as it goes when nothing disturbs it; the first change is the opening. */
export interface Reference {
  readonly seed: number;
  readonly changes: readonly Change[];
}

export async function referenceOf(seed: number): Promise<Reference> {
  const history = historyOf(seed);
  const store = await openStore({ inMemory: true });
  await store.syncTargets([target]);
  const changes: Change[] = [{ name: "", state: await stateOf(store), ms: 0, step: "open" }];
  let startedAt = performance.now();
  await play(
    history,
    {
      open: async () => store,
      forgive: async (error) => {
        throw error;
      },
      backUp: null,
      async acknowledge(name) {
        const ms = performance.now() - startedAt;
        const step = history[Number.parseInt(name, 10)]?.do ?? "open";
        changes.push({ name, state: await stateOf(store), ms, step });
        startedAt = performance.now();
      },
    },
    "",
  );
  await store.close();
  return { seed, changes };
}

/** Where a history stands, by what its process has told. */
export interface Progress {
  /** Index of the last change that was acknowledged. */
  at: number;
}

/** Moves on to a change that was acknowledged; one that is done again moves nothing back. */
export function advance({ changes }: Reference, progress: Progress, name: string): void {
  const index = changes.findIndex((change) => change.name === name);
  if (index === -1) throw new Error(`a change that no undisturbed run makes: ${name}`);
  progress.at = Math.max(progress.at, index);
}

/** @throws when what is stored is neither what was acknowledged last, nor the one change more that may have been under way */
export function assertState({ changes }: Reference, { at }: Progress, state: string): void {
  const possible = changes.slice(at, at + 2);
  if (possible.some((change) => change.state === state)) return;
  const where = changes.findIndex((change) => change.state === state);
  throw new Error(
    [
      `after ${changes[at]?.name}: stored is`,
      state,
      `(change ${where}) and not one of`,
      ...possible.map((one) => one.state),
    ].join("\n"),
  );
}
