import { sql } from "kysely";
import { toCursor } from "../../packages/storage/src/cursor.ts";
import type { Database } from "../../packages/storage/src/database.ts";
import type { Place } from "./place.ts";
import { appOn, type Views, viewsOf } from "./queries.ts";
import { readable, report } from "./report.ts";
import { median, medianMs, quantile, samplesOf } from "./timing.ts";

/** Handlers of the API in this process, beside plain SQL over the same statements. */
export async function measureHandlers(place: Pick<Place, "engine" | "open">): Promise<void> {
  const database = await place.open();
  try {
    const [views, ask] = [await viewsOf(database), appOn(database)];
    await measureAggregates(place, database, views, ask);
    await measurePages(database, views, ask);
    const searches = await samplesOf((index) => ask(views.search(index)));
    report({
      name: "speaker, bands, outlet and text: p95",
      value: quantile(searches, 0.95),
      unit: "ms",
      atMost: 150,
      of: `median ${readable(median(searches))} ms`,
    });
  } finally {
    await database.destroy();
  }
}

/** The handler's median for the overview of all time. */
export async function overviewMs(place: Pick<Place, "open">): Promise<number> {
  const database = await place.open();
  try {
    const [{ overview }, ask] = [await viewsOf(database), appOn(database)];
    const [ms = Number.NaN] = await medianMs(200, [() => ask(overview)]);
    return ms;
  } finally {
    await database.destroy();
  }
}

/** A handler is much faster than a scan: so many times a round. */
const asks = 20;

async function measureAggregates(
  { engine }: Pick<Place, "engine">,
  database: Database,
  views: Views,
  ask: (path: string) => Promise<string>,
): Promise<void> {
  const speakers = new URLSearchParams(views.timeline.split("?")[1]).getAll("speaker");
  const decided = `from scored_statements where target_id = '${views.targetId}' and value is not null and not undecided`;
  const compared = {
    overview: [
      views.overview,
      `select speaker_id, count(*), avg(value), count(*) filter (where value >= 6000) ${decided}
        and speaker_id is not null group by 1 order by 2 desc limit 50`,
    ],
    timeline: [
      views.timeline,
      `select speaker_id, date_trunc('month', published_on), count(*), avg(value) ${decided}
        and speaker_id in ('${speakers.join("','")}') group by 1, 2`,
    ],
    histogram: [views.histogram, `select floor(value / 1000.0), count(*) ${decided} group by 1`],
  } as const;
  for (const [name, [path, query]] of Object.entries(compared)) {
    const [raw = 0, handler = 0] = await medianMs(5, [
      () => scan(database, query),
      async () => {
        for (let asked = 0; asked < asks; asked++) await ask(path);
      },
    ]);
    report({
      name: `${name}: raw scan / handler`,
      value: raw / (handler / asks),
      unit: "×",
      atLeast: engine === "server" ? 100 : 50,
      of: `${readable(raw)} ms / ${readable(handler / asks)} ms`,
    });
  }
}

/** Plain SQL that reads all rows. */
async function scan(database: Database, query: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const kind of ["indexscan", "indexonlyscan", "bitmapscan"])
      await sql.raw(`set local enable_${kind} = off`).execute(transaction);
    await sql.raw(query).execute(transaction);
  });
}

const pageSize = 50;
const farPage = 10_000;

async function measurePages(
  database: Database,
  { targetId }: Views,
  ask: (path: string) => Promise<string>,
): Promise<void> {
  const first = `/v1/targets/${targetId}/statements?limit=${pageSize}`;
  const { rows } = await sql<{ publishedOn: string; id: string }>`
    select published_on as "publishedOn", statement_id as id from scored_statements
    where target_id = ${targetId} and value is not null order by published_on desc, statement_id desc
    offset ${(farPage - 1) * pageSize - 1} limit 1
  `.execute(database);
  const [last] = rows;
  if (last === undefined) return console.log(`  There are fewer than ${farPage} pages.`);
  const cursor = toCursor({ ...last, rank: 0 }, { targetId, filter: {}, sort: "date", order: "desc" });
  const [near = 0, far = 0] = await medianMs(50, [() => ask(first), () => ask(`${first}&cursor=${cursor}`)]);
  report({
    name: `page of ${pageSize}: the ${farPage.toLocaleString("en")}th / the first`,
    value: far / near,
    unit: "×",
    atMost: 2,
    of: `${readable(far)} ms / ${readable(near)} ms`,
  });
}
