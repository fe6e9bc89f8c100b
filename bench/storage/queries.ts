import { createApp, type Dependencies } from "@standpoint/api";
import { sql } from "kysely";
import type { Database } from "../../packages/storage/src/database.ts";
import { storeOn } from "../../packages/storage/src/store.ts";

/** What the dashboard asks for, as addresses of the API; the first target has most statements. */
export interface Views {
  readonly targetId: string;
  readonly overview: string;
  readonly timeline: string;
  readonly histogram: string;
  /** Periods that begin and end within a month, one like no other. */
  readonly period: (index: number) => string;
  /** No rollup knows an outlet, a band or a word. */
  readonly search: (index: number) => string;
}

export async function viewsOf(database: Database): Promise<Views> {
  const targets = await storeOn(database, null, null).listTargets();
  const targetId = targets[0]?.id ?? "";
  const target = `/v1/targets/${encodeURIComponent(targetId)}`;
  const { rows } = await sql<{ id: string; word: string }>`
    select speaker_id as id, (
      select split_part(text, ' ', 3) from scored_statements
      where target_id = ${targetId} and scored_statements.speaker_id = rollups.speaker_id limit 1
    ) as word
    from rollups where target_id = ${targetId} and grain = 'all' and speaker_id like 'speaker%'
    order by n desc limit 200
  `.execute(database);
  const four = rows.slice(10, 14).map(({ id }) => `speaker=${id}`);
  return {
    targetId,
    overview: `${target}/speakers?limit=50`,
    timeline: `${target}/series?${four.join("&")}&interval=month`,
    histogram: `${target}/histogram`,
    period: (index) =>
      `from=202${1 + (index % 2)}-0${1 + (index % 9)}-1${index % 7}&to=202${4 + (index % 2)}-0${1 + (index % 8)}-2${index % 8}`,
    search: (index) => {
      const { id, word } = rows[index % rows.length] ?? { id: "", word: "" };
      return `${target}/statements?speaker=${id}&band=supports&band=leans-toward&outlet=Outlet%20${1 + (index % 5)}&q=${word}`;
    },
  };
}

/** The API in this process; throws when it does not answer 200. */
export function appOn(database: Database): (path: string) => Promise<string> {
  const app = createApp({
    store: storeOn(database, null, null),
    // No address that is measured here has a job, an article to read or analyse, or is a file.
    jobs: {} as Dependencies["jobs"],
    intake: {} as Dependencies["intake"],
    analyze: async () => [],
    score: async () => [],
    scorerOf: async () => ({ name: "roles", version: "1" }),
    copyCsv: () => new ReadableStream(),
    now: () => new Date(),
    corsOrigins: [],
    access: { keys: "off", isLocal: true, requestsPerMinute: 0, proxies: [] },
    dashboardFolder: null,
    problemPages: new Map(),
    log: () => {},
  });
  return async (path) => {
    const response = await app.request(path);
    const body = await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${body}`);
    return body;
  };
}
