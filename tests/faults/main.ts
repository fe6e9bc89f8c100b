import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startSampleServer } from "@standpoint/storage/sample-server";
import { crashServer } from "./crash-server.ts";
import { killImports } from "./kill-imports.ts";
import { killProcess } from "./kill-process.ts";
import { killWhileOpening } from "./kill-while-opening.ts";
import { pick, randomOf } from "./random.ts";
import { referenceOf } from "./reference.ts";

// `pnpm test:faults [--runs N] [--seed N]`: kills processes that use a store, and servers, at moments that the seed decides,
// and looks for anything that was lost, doubled or half-written. Runs are counted on data folders; a full round has twelve of them,
// and five on a server.

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const [runs, seed] = [Number(values.runs ?? 10), Number(values.seed ?? 1)];
const folder = await mkdtemp(join(tmpdir(), "standpoint-faults-"));
const server = await startSampleServer();
/** Kills of one kind in a round; in a short run fewer. */
const some = (most: number) => Math.ceil(most * Math.min(1, runs / 10));
const counts = new Map<string, number>();
const kills = { folder: 0, server: 0 };
const count = (place: keyof typeof kills) => (what: string) => {
  kills[place] += 1;
  counts.set(what, (counts.get(what) ?? 0) + 1);
};
try {
  for (let round = seed; kills.folder < runs; round += 1) {
    const random = randomOf(round);
    process.stdout.write(`seed ${round}\n`);
    const place = (name: string) => join(folder, `${round}-${name}`);
    const reference = await referenceOf(round);
    const old = pick(random, ["0001-initial", "0002-labels"]);
    await killWhileOpening({ random, folder: place("new"), version: null, kills: some(1), tell: count("folder") });
    await killWhileOpening({ random, folder: place("old"), version: old, kills: some(1), tell: count("folder") });
    const dataFolder = place("history");
    await killProcess({ random, reference, location: { dataFolder }, kills: some(8), tell: count("folder") });
    await killImports({ random, folder: place("imports"), kills: some(2), tell: count("folder") });
    const [killed, crashed] = [await server.createDatabase(`k${round}`), await server.createDatabase(`c${round}`)];
    await killProcess({ random, reference, location: { databaseUrl: killed }, kills: some(3), tell: count("server") });
    await crashServer({ random, reference, server, databaseUrl: crashed, kills: some(2), tell: count("server") });
  }
  for (const [what, number] of [...counts].sort()) process.stdout.write(`${String(number).padStart(4)}  ${what}\n`);
  process.stdout.write(
    `${kills.folder} kills on data folders, ${kills.server} on a server: nothing lost or doubled.\n`,
  );
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
