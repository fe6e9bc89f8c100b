import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startSampleServer } from "@standpoint/storage/sample-server";
import { measureExports, measureUnderLoad } from "./storage/exports.ts";
import { measureHandlers, overviewMs } from "./storage/handlers.ts";
import { measureHealth } from "./storage/health.ts";
import { measureIngest } from "./storage/ingest.ts";
import { measureLatencies } from "./storage/latencies.ts";
import { type Engine, embeddedPlace, type Place, serverPlace } from "./storage/place.ts";
import { rehearse } from "./storage/rehearsal.ts";
import { readable, report } from "./storage/report.ts";
import { msOf } from "./storage/timing.ts";

/**
 * `pnpm bench:storage [--sizes 100k,1M,5M] [--engine server|embedded] [--keep FOLDER] [--rehearsal]`: what issue 5 asks of
 * the store, but workers, which are in `pnpm bench jobs`.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100k,1M,5M" },
    engine: { type: "string" },
    /** Where databases stay for the next run. */
    keep: { type: "string" },
    rehearsal: { type: "boolean", default: false },
  },
});
/** The size that goals are for, and the one that is used where it is left out. */
const goalSize = 1_000_000;
const rehearsalSize = 10_000_000;

const sizes = values.sizes
  .split(",")
  .map(toSize)
  .toSorted((one, other) => one - other);
const mainSize = sizes.find((size) => size === goalSize) ?? sizes.at(-1) ?? goalSize;
const engines = (["server", "embedded"] as const).filter((engine) => (values.engine ?? engine) === engine);
const kept = values.keep === undefined ? undefined : resolve(values.keep);
const folder = kept ?? (await mkdtemp(join(tmpdir(), "standpoint-bench-")));
await mkdir(folder, { recursive: true });
const server =
  values.rehearsal || engines.includes("server") ? await startSampleServer(kept && join(kept, "server")) : null;
try {
  if (values.rehearsal && server) await rehearse(server, rehearsalSize);
  else await measureAll();
} finally {
  await server?.stop();
  if (kept === undefined) await rm(folder, { recursive: true });
}

async function measureAll(): Promise<void> {
  const mains: Place[] = [];
  for (const engine of engines) {
    const places = await placesOf(engine);
    const main = places.find(({ size }) => size === mainSize);
    if (main === undefined) continue;
    mains.push(main);
    console.log(`\n${engine}, ${mainSize.toLocaleString("en")} statements`);
    await measureHandlers(main);
    await measureGrowth(places);
    await measureLatencies(main);
    await measureHealth(main);
    await measureIngest(main);
    await measureUnderLoad(main);
  }
  console.log(`\nExport of a target of ${mainSize.toLocaleString("en")} statements`);
  await measureExports(mains);
}

async function placesOf(engine: Engine): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const size of sizes) {
    const make = () => (server && engine === "server" ? serverPlace(server, size) : embeddedPlace(folder, size));
    const ms = await msOf(async () => places.push(await make()));
    console.log(`${engine}, ${size.toLocaleString("en")} statements: ready after ${readable(ms / 1000)} s`);
  }
  return places;
}

async function measureGrowth(places: readonly Place[]): Promise<void> {
  const [smallest, largest] = [places[0], places.at(-1)];
  if (smallest === undefined || largest === undefined || smallest === largest) return;
  const [small, large] = [await overviewMs(smallest), await overviewMs(largest)];
  report({
    name: `overview at ${largest.size.toLocaleString("en")} / at ${smallest.size.toLocaleString("en")}`,
    value: large / small,
    unit: "×",
    atMost: 1.5,
    of: `${readable(large)} ms / ${readable(small)} ms`,
  });
}

/** `100k` → 100000 */
function toSize(text: string): number {
  const [, digits = "", unit = ""] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  return Number(digits) * ({ k: 1_000, M: 1_000_000 }[unit] ?? 1);
}
