import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startSampleServer } from "@standpoint/storage/sample-server";
import { crashServer } from "./crash-server.ts";
import { killProcess } from "./kill-process.ts";
import { killWhileOpening } from "./kill-while-opening.ts";
import { randomOf } from "./random.ts";
import { referenceOf } from "./reference.ts";

// `pnpm test:faults [--runs N] [--seed N]`: kills processes that use a store, and servers, at moments that the seed decides,
// and looks for anything that was lost, doubled or half-written. One round is ten kills on data folders, five on a server.

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const [runs, seed] = [Number(values.runs ?? 10), Number(values.seed ?? 1)];
const folder = await mkdtemp(join(tmpdir(), "standpoint-faults-"));
const server = await startSampleServer();
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
    const databaseUrl = async (name: string) => await server.createDatabase(`${name}_${round}`);
    const reference = await referenceOf(round);
    const shared = { random, reference };
    await killWhileOpening({ random, folder: place("new"), version: null, kills: 2, tell: count("folder") });
    for (const version of ["0001-initial", "0002-labels"])
      await killWhileOpening({ random, folder: place(version), version, kills: 1, tell: count("folder") });
    await killProcess({ ...shared, location: { dataFolder: place("history") }, kills: 6, tell: count("folder") });
    await killProcess({
      ...shared,
      location: { databaseUrl: await databaseUrl("client") },
      kills: 3,
      tell: count("server"),
    });
    await crashServer({ ...shared, server, databaseUrl: await databaseUrl("crash"), kills: 2, tell: count("server") });
  }
  for (const [what, number] of [...counts].sort()) process.stdout.write(`${String(number).padStart(4)}  ${what}\n`);
  process.stdout.write(
    `${kills.folder} kills on data folders, ${kills.server} on a server: nothing lost or doubled.\n`,
  );
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
