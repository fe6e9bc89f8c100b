import { DomainError, JobNotFoundError, JobNotRetryableError } from "@standpoint/domain";
import { type Store, storableJson } from "@standpoint/storage";
import { type Job as Claim, PgBoss, type Queue } from "pg-boss";
import { type Job, type JobKind, type JobPayloads, jobKinds, type Progress, subjectOf } from "./job.ts";
import {
  countRows,
  type ExecuteSql,
  forgetArticle,
  forgetPayload,
  getLiveRow,
  getRow,
  giveUp,
  handBack,
  type JobCount,
  type JobPage,
  type JobQuery,
  listActiveRows,
  listRows,
  startNow,
  startWithin,
  writeProgress,
} from "./job-rows.ts";

/** Durable work in the store's database: what is queued outlives the process, and any number of processes work on it. */
export interface Jobs {
  /**
   * Queues a job; one that waits for the same subject already is given back instead, and begun no later.
   *
   * @param options.inSeconds how long it is not begun
   */
  add<Kind extends JobKind>(
    kind: Kind,
    payload: JobPayloads[Kind],
    options?: { readonly inSeconds: number },
  ): Promise<Job>;
  /** @throws {JobNotFoundError} */
  get(id: string): Promise<Job>;
  /** @throws {CursorInvalidError} */
  list(query: JobQuery): Promise<JobPage>;
  /** How many jobs there are of each kind in each state; none where there are none. */
  counts(): Promise<readonly JobCount[]>;
  /** Stops a job that has not ended; one that is worked on ends at its next batch. @throws {JobNotFoundError} */
  cancel(id: string): Promise<Job>;
  /** Gives a job that failed or was cancelled one more attempt. @throws {JobNotFoundError, JobNotRetryableError} */
  retry(id: string): Promise<Job>;
  /** Removes every job about an article, with the text it was given; one that is just being stored is not held up. */
  forgetArticle(articleId: string): Promise<void>;
  /** Begins to take jobs. @param atOnce how many articles are analysed at a time */
  work(handlers: JobHandlers, options: { readonly atOnce: number }): Promise<void>;
  /** Takes no more, lets those end that are nearly done, and hands the others back. */
  stop(): Promise<void>;
}

/** May be called again for what was done before: when a worker dies, nobody knows how far it came. */
export type JobHandlers = {
  /** What one gives back is kept: of a fetched article, which one it is. */
  readonly [Kind in JobKind]: (
    payload: JobPayloads[Kind],
    task: Task,
  ) => Promise<Kind extends "fetch-article" ? { readonly articleId: string } : void>;
};

/** A job as the one who works on it sees it. */
export interface Task {
  /** Aborted when the work has become vain: the job was cancelled, took too long, or has another worker. */
  readonly signal: AbortSignal;
  /** Tells how far the work is, between two batches. Rejects where the work must end here; let that pass. */
  progress(progress: Progress): Promise<void>;
}

/** Attempts in all before a job is given up. */
const maxAttempts = 5;

const common = {
  retryLimit: maxAttempts - 1,
  // Before the second attempt 5 to 10 s, then about twice as long each time.
  retryDelay: 10,
  retryBackoff: true,
  // A worker that is silent for so long is dead, and its job is given to another.
  heartbeatSeconds: 20,
  // For a job nobody takes, and for one that ended; what is done goes sooner (forgetPayload).
  retentionSeconds: 30 * 24 * 60 * 60,
  deleteAfterSeconds: 30 * 24 * 60 * 60,
} as const satisfies Partial<Queue>;

const queues: Readonly<Record<JobKind, Partial<Queue>>> = {
  "add-article": { ...common, policy: "exclusive", expireInSeconds: 10 * 60 },
  "fetch-article": { ...common, policy: "exclusive", expireInSeconds: 10 * 60 },
  // The next one is queued while one is worked on.
  "poll-feed": { ...common, policy: "stately", expireInSeconds: 10 * 60 },
  // One may wait behind the one that is worked on: the target may change just after its last batch.
  // Who receives may be away for hours; what delivers gives up by itself, before these attempts are used up.
  "deliver-webhook": { ...common, policy: "exclusive", retryLimit: 15, expireInSeconds: 60 },
  rescore: { ...common, policy: "stately", expireInSeconds: 24 * 60 * 60 },
};

/** One that is slow to answer holds up no other. */
const deliveriesAtOnce = 4;

/** How long jobs may take to end when a process stops. */
const stopMs = 20_000;

/**
 * Opens the queue, made where needed.
 *
 * @param alone whether no other process works on this database, so that what is being worked on was left by a dead one
 * @param onError is told, in one line each, why a job failed and what else went wrong
 */
export async function openJobs(
  { executeSql }: Pick<Store, "executeSql">,
  { alone, onError }: { readonly alone: boolean; readonly onError: (message: string) => void },
): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql },
    // Storage's migrations make it: several processes that do so at once are in each other's way.
    createSchema: false,
    // Left to the database: rebuilding indexes and watching its vacuum.
    reindex: false,
    monitorVacuum: false,
    schedule: false,
    registerInstance: false,
    // How soon a dead worker is missed, after its heartbeat; and when what has ended is deleted.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    maintenanceIntervalSeconds: 60 * 60,
  });
  boss.on("error", (error) => onError(error.message));
  await boss.start();
  for (const kind of jobKinds) await boss.createQueue(kind, queues[kind]);
  if (alone) await failAbandoned(boss, executeSql);

  const workers = new Map<JobKind, string[]>(jobKinds.map((kind) => [kind, []]));
  const stopping = new AbortController();
  /** Has idle workers of this process look for a job now. */
  const nudge = (kind: JobKind) => {
    for (const worker of workers.get(kind) ?? []) boss.notifyWorker(worker);
  };
  const get = async (id: string) => {
    const job = await getRow(executeSql, id);
    if (job === null) throw new JobNotFoundError(id);
    return job;
  };

  const add: Jobs["add"] = async (kind, payload, { inSeconds } = { inSeconds: 0 }) => {
    const subject = subjectOf(kind, payload);
    const data: object = JSON.parse(storableJson({ payload }));
    const id = await boss.send(kind, data, { singletonKey: subject, startAfter: inSeconds });
    if (id === null) await startWithin(executeSql, { kind, subject, inSeconds });
    nudge(kind);
    const job = id === null ? await getLiveRow(executeSql, kind, subject) : await getRow(executeSql, id);
    // The one that was in the way has just ended.
    return job ?? (await add(kind, payload, { inSeconds }));
  };

  return {
    add,
    get,
    list: (query) => listRows(executeSql, query),
    counts: () => countRows(executeSql),
    async cancel(id) {
      const { kind } = await get(id);
      await boss.cancel(kind, id);
      return await get(id);
    },
    async retry(id) {
      const { kind, state } = await get(id);
      if (state !== "failed" && state !== "cancelled") throw new JobNotRetryableError(`it is ${state}`);
      try {
        await (state === "failed" ? boss.retry(kind, id) : boss.resume(kind, id));
      } catch (cause) {
        const isTaken = cause instanceof Error && "code" in cause && cause.code === "23505";
        throw isTaken ? new JobNotRetryableError("another job does the same", { cause }) : cause;
      }
      nudge(kind);
      return await get(id);
    },
    forgetArticle: (articleId) => forgetArticle(executeSql, articleId),
    async work(handlers, { atOnce }) {
      const start = async <Kind extends JobKind>(kind: Kind) => {
        const worker = await boss.work<{ payload: JobPayloads[Kind] }>(
          kind,
          { pollingIntervalSeconds: 1 },
          async ([claim]) => {
            const outcome = claim && (await run(kind, claim, handlers[kind]));
            // Where one was, there may be more: no pause after it.
            boss.notifyWorker(worker);
            return outcome;
          },
        );
        workers.get(kind)?.push(worker);
      };
      for (let count = 0; count < atOnce; count += 1) {
        await start("add-article");
        await start("fetch-article");
      }
      await start("poll-feed");
      await start("rescore");
      for (let count = 0; count < deliveriesAtOnce; count += 1) await start("deliver-webhook");
    },
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: stopMs });
    },
  };

  async function run<Kind extends JobKind>(
    kind: Kind,
    claim: Claim<{ payload: JobPayloads[Kind] }>,
    handler: JobHandlers[Kind],
  ): Promise<unknown> {
    const { payload } = claim.data;
    const task: Task = {
      signal: claim.signal,
      async progress(progress) {
        if (!(await writeProgress(executeSql, claim, progress))) throw new ClaimLostError();
        if (stopping.signal.aborted) throw new StoppingError();
      },
    };
    try {
      const outcome = await handler(payload, task);
      await forgetPayload(executeSql, claim);
      return outcome;
    } catch (error) {
      if (error instanceof StoppingError) return await handBack(executeSql, claim);
      // Nothing to tell: it was cancelled, or another worker has it.
      if (error instanceof ClaimLostError || claim.signal.aborted) return;
      if (error instanceof DomainError && !error.isTransient) await giveUp(executeSql, claim);
      onError(`${subjectOf(kind, payload)}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  }
}

/** A job whose worker died with its process: an attempt that failed, and no reason to wait for the next. */
async function failAbandoned(boss: PgBoss, executeSql: ExecuteSql): Promise<void> {
  for (const { name, id, retryCount } of await listActiveRows(executeSql)) {
    await boss.fail(name, [{ id, retryCount }], new Error("The process that worked on it ended."));
    await startNow(executeSql, id);
  }
}

class StoppingError extends Error {}
class ClaimLostError extends Error {}
