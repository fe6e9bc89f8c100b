import type { Place } from "./place.ts";
import { type Views, viewsOf } from "./queries.ts";
import { readable, report } from "./report.ts";
import { read, serve } from "./serving.ts";
import { median, quantile, samplesOf } from "./timing.ts";

/** Start on a database that is there, and the dashboard's views over HTTP, one request after the other. */
export async function measureLatencies(place: Place): Promise<void> {
  const views = await viewsIn(place);
  // The first start on a new database makes the tables of the job queue.
  await (await serve(place)).stop();
  const served = await serve(place);
  try {
    report({ name: "start until it listens", value: served.startMs / 1000, unit: "s", atMost: 3 });
    const paths: Readonly<Record<string, (index: number) => string>> = {
      "overview of all time": () => views.overview,
      "overview of a period": (index) => `${views.overview}&${views.period(index)}`,
      timeline: () => views.timeline,
      "timeline of a period": (index) => `${views.timeline}&${views.period(index)}`,
      histogram: () => views.histogram,
      "histogram of a period": (index) => `${views.histogram}?${views.period(index)}`,
    };
    for (const [name, path] of Object.entries(paths)) {
      for (let index = 0; index < 10; index++) await read(served.url + path(index));
      const ms = await samplesOf((index) => read(served.url + path(index)));
      report({
        name: `${name} over HTTP: p95`,
        value: quantile(ms, 0.95),
        unit: "ms",
        atMost: 10,
        of: `median ${readable(median(ms))} ms`,
      });
    }
  } finally {
    await served.stop();
  }
}

export async function viewsIn(place: Place): Promise<Views> {
  const database = await place.open();
  try {
    return await viewsOf(database);
  } finally {
    await database.destroy();
  }
}
