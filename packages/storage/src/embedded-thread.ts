import { parentPort, workerData } from "node:worker_threads";
import { columnParsers } from "./column-parsers.ts";
import { vacuum } from "./vacuum.ts";

// The thread of the embedded database: PGlite computes in the thread that calls it. Started by embedded-database.ts.

/** A statement, or several without parameters. Answers come in the order of the questions. */
export type Question = { readonly sql: string; readonly parameters: readonly unknown[] } | "close";

export type Answer = Result | Failure;

/** What the thread says unasked: why it ends, and the empty database that it made in memory, to be given to the next. */
export type Notice = { readonly crash: string } | { readonly empty: Blob };

export interface ThreadData {
  /** `null` for a database in memory. */
  readonly dataFolder: string | null;
  readonly empty: Blob | null;
}

export interface Result {
  readonly rows: readonly unknown[];
  readonly affectedRows: number;
  readonly command: string | undefined;
}

/** What Postgres says of an error; `code` is its SQLSTATE. */
interface Failure {
  readonly error: { readonly message: string } & Readonly<Partial<Record<(typeof errorFields)[number], string>>>;
}

const errorFields = ["code", "detail", "hint", "table", "column", "constraint"] as const;

/** A log that is longer is cut by a checkpoint: after a killed process, opening reads it, about 100 MB in a second. */
const maxLogBytes = 128 * 1024 * 1024;
/** Upkeep waits for a pause this long … */
const pauseMs = 250;
/** … but no longer than this. */
const maxWaitMs = 5_000;

if (parentPort === null) throw new Error("This is no program: embedded-database.ts starts it.");
const port = parentPort;
const { dataFolder, empty } = workerData as ThreadData;

// PGlite decodes every text with a decoder that drops a byte-order mark before it, which would move an article's offsets.
globalThis.TextDecoder = class extends TextDecoder {
  constructor(...[label, options]: ConstructorParameters<typeof TextDecoder>) {
    super(label, { ignoreBOM: true, ...options });
  }
};
const { PGlite } = await import("@electric-sql/pglite");

/** Why the database ended, in its own words. */
let lastWords: string | null = null;
const pglite = await PGlite.create({
  ...(dataFolder !== null && { dataDir: dataFolder }),
  ...(empty !== null && { loadDataDir: empty }),
  parsers: columnParsers,
  // Postgres's own settings stay. On a million narrow rows, an index-only aggregate takes 187 ms with 128 MB of buffers and
  // 186 and 180 with 256 and 512 (the system caches the files), for 140 and 430 MB more memory; sorts gain nothing from a
  // work_mem of 32 MB; and a random_page_cost of 1.1 loses the bitmap scans (a fifth of the rows: 370 → 990 ms).
  onStderr: (line) => {
    lastWords = /(?:PANIC|FATAL): +(.*)/.exec(line)?.[1] ?? lastWords;
    return false;
  },
}).catch((error: unknown) => {
  throw new Error(lastWords ?? openingFailure(error));
});

if (dataFolder === null && empty === null) {
  port.postMessage({ empty: await pglite.dumpDataDir("none") } satisfies Notice);
}

// PGlite passes over a crash of its program (a full disk, no memory) and runs what is left of it for ever. End instead, as
// a killed process would.
const { Module } = pglite;
const runOnce = Module._PostgresMainLoopOnce;
const statementFailed = 100;
Module._PostgresMainLoopOnce = () => {
  try {
    runOnce();
  } catch (error) {
    if ((error as { status?: unknown }).status === statementFailed) throw error;
    port.postMessage({ crash: lastWords ?? String(error) } satisfies Notice);
    process.exit(1);
  }
};

/** One task at a time, so that upkeep finds out whether a transaction is open, and none begins meanwhile. */
let lastTurn: Promise<unknown> = Promise.resolve();
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(task);
  lastTurn = turn.catch(() => {});
  return turn;
}

let answeredAt = 0;
port.on("message", (question: Question) =>
  inTurn(async () => {
    await answer(question).catch((error: unknown) => port.postMessage(toFailure(error)));
    answeredAt = performance.now();
  }),
);

async function answer(question: Question): Promise<void> {
  if (question === "close") {
    await pglite.close();
    return port.postMessage({ rows: [], affectedRows: 0, command: undefined } satisfies Result);
  }
  const { sql, parameters } = question;
  if (/^\s*copy\b/i.test(sql)) return await copy(sql, parameters[0]);
  const results = parameters.length === 0 ? await pglite.exec(sql) : [await pglite.query(sql, [...parameters])];
  const { affectedRows = 0, command } = results.at(-1) ?? {};
  port.postMessage({ rows: results.flatMap(({ rows }) => rows), affectedRows, command } satisfies Result);
}

/** `copy … from '/dev/blob'` reads `file`, `copy … to '/dev/blob'` is answered with one row, `{ bytes }`. */
async function copy(sql: string, file: unknown): Promise<void> {
  const blob = file instanceof Uint8Array ? new Blob([file as Uint8Array<ArrayBuffer>]) : undefined;
  const [result] = await pglite.exec(sql, blob && { blob }).catch(async (error: unknown) => {
    // What was written before the failure would stand before what the next COPY writes.
    await pglite.exec("");
    throw error;
  });
  const { affectedRows = 0, command } = result ?? {};
  if (blob) return port.postMessage({ rows: [], affectedRows, command } satisfies Result);
  const bytes = new Uint8Array(result?.blob ? await result.blob.arrayBuffer() : []);
  port.postMessage({ rows: [{ bytes }], affectedRows, command } satisfies Result, [bytes.buffer]);
}

function toFailure(error: unknown): Failure {
  const { message, ...fields } = error as Error & Readonly<Record<string, unknown>>;
  const known = errorFields.filter((name) => typeof fields[name] === "string").map((name) => [name, fields[name]]);
  return { error: { message, ...Object.fromEntries(known) } };
}

let lookedAt = 0;
setInterval(() => {
  const now = performance.now();
  if (answeredAt <= lookedAt || (now - answeredAt < pauseMs && now - lookedAt < maxWaitMs)) return;
  lookedAt = now;
  // What hinders it, a full disk say, need not hinder the next statement.
  upkeep().catch((error: Error) => process.emitWarning(error));
}, 1_000);

/** What a server's background processes do; PGlite has none. A statement that comes meanwhile waits for one step at most. */
async function upkeep(): Promise<void> {
  const run = (sql: string) =>
    inTurn(async () =>
      pglite.closed || pglite.isInTransaction() ? [] : (await pglite.query<Record<string, unknown>>(sql)).rows,
    );
  await vacuum(run);
  const [log] = await run(
    "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()",
  );
  if (Number(log?.["bytes"] ?? 0) > maxLogBytes) await run("checkpoint");
}

/** Errors of the file system have a number and no text (WASI's numbers). */
function openingFailure(error: unknown): string {
  const { errno, message } = error as { readonly errno?: number; readonly message?: string };
  const reasons: Readonly<Record<number, string>> = {
    2: "permission denied",
    51: "no space left on the disk",
    63: "operation not permitted",
    69: "the file system is read-only",
  };
  return errno === undefined ? (message ?? String(error)) : (reasons[errno] ?? `file system error ${errno}`);
}
