import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { to } from "pg-copy-streams";
import { viewsIn } from "./latencies.ts";
import type { Place } from "./place.ts";
import type { Views } from "./queries.ts";
import { readable, report } from "./report.ts";
import { read, type Served, serve } from "./serving.ts";
import { median, msOf, quantile } from "./timing.ts";

const rounds = 3;
const mostMs: Readonly<Record<Place["engine"], number>> = { server: 1.4, embedded: 4 };

/** A target's CSV over HTTP, beside a plain COPY of the same rows and columns by the server, where the run has one. */
export async function measureExports(places: readonly Place[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "standpoint-bench-"));
  const file = join(folder, "export.csv");
  const servers: Served[] = [];
  try {
    const ms = new Map<string, number[]>();
    const note = (name: string, one: number) => void ms.set(name, [...(ms.get(name) ?? []), one]);
    const served = await Promise.all(
      places.map(async (place) => ({ place, views: await viewsIn(place), server: await serve(place) })),
    );
    servers.push(...served.map(({ server }) => server));
    for (let round = 0; round < rounds; round++) {
      for (const { place, views, server } of served) {
        if (place.engine === "server") note("plain", await msOf(() => plainCopy(place, views, file)));
        note(place.engine, await download(server, views, file));
      }
    }
    const plain = ms.get("plain");
    for (const { place, server } of served) {
      const own = median(ms.get(place.engine) ?? []);
      const megabytes = (await stat(file)).size / 1e6;
      const name = `CSV over HTTP (${readable(megabytes)} MB)`;
      if (plain === undefined) report({ name, value: own / 1000, unit: "s" });
      else
        report({
          name: `${name}, ${place.engine} / plain COPY of the server`,
          value: own / median(plain),
          unit: "×",
          atMost: mostMs[place.engine],
          of: `${readable(own / 1000)} s / ${readable(median(plain) / 1000)} s`,
        });
      report({
        name: `the most memory its process had, ${place.engine}`,
        value: server.peakMb(),
        unit: "MB",
        ...(place.engine === "embedded" && { atMost: 450 }),
      });
    }
  } finally {
    for (const server of servers) await server.stop();
    await rm(folder, { recursive: true });
  }
}

/** The overview while a target is exported, and while articles are analysed. */
export async function measureUnderLoad(place: Place): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "standpoint-bench-"));
  const views = await viewsIn(place);
  const copy = await place.copy();
  const served = await serve(copy);
  const loads = {
    "a CSV export": () => download(served, views, join(folder, "export.csv")),
    "1,000 articles are analysed": () => runScript("post-articles.ts", `${served.url}/v1/articles`, "1000"),
  };
  try {
    for (const [name, load] of Object.entries(loads)) {
      const ms = await latenciesDuring(load(), served, views);
      report({
        name: `overview while ${name}: p95`,
        value: quantile(ms, 0.95),
        unit: "ms",
        ...(place.engine === "embedded" && { atMost: 25 }),
        of: `median ${readable(median(ms))} ms, longest ${readable(Math.max(...ms))} ms, of ${ms.length}`,
      });
    }
  } finally {
    await served.stop();
    await copy.remove();
    await rm(folder, { recursive: true });
  }
}

async function latenciesDuring(load: Promise<unknown>, { url }: Served, views: Views): Promise<number[]> {
  let isOver = false;
  const ended = load.finally(() => {
    isOver = true;
  });
  const ms: number[] = [];
  while (!isOver) {
    ms.push(await msOf(() => read(url + views.overview)));
    await setTimeout(20);
  }
  await ended;
  return ms;
}

async function download({ url }: Served, { targetId }: Views, file: string): Promise<number> {
  return Number(await runScript("download.ts", `${url}/v1/targets/${targetId}/statements.csv`, file));
}

async function runScript(name: string, ...args: string[]): Promise<string> {
  const script = fileURLToPath(new URL(name, import.meta.url));
  return (await promisify(execFile)(process.execPath, [script, ...args])).stdout;
}

/** The columns of the CSV in the table's own order and form. */
async function plainCopy({ environment }: Place, { targetId }: Views, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: environment["DATABASE_URL"] });
  await client.connect();
  const columns = `statement_id, target_id, target_revision, article_id, published_on, published_on_source, outlet, title,
    url, language, speaker_id, name, kind, role, organization, form, text, value, scored_statements.confidence, labels,
    scorer, scorer_version, sieve, attribution_confidence, cue_text, source_text, starts_at, ends_at`;
  const query = `copy (select ${columns} from scored_statements left join speakers on speakers.id = speaker_id
    where target_id = '${targetId}' and value is not null) to stdout (format csv)`;
  await pipeline(client.query(to(query)), createWriteStream(file));
  await client.end();
}
