import { Worker } from "node:worker_threads";
import { StoreUnavailableError } from "@standpoint/domain";
import {
  AbortedTransactionError,
  type Driver,
  Kysely,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import type { Database, Tables } from "./database.ts";
import type { Answer, Notice, Question, Result, ThreadData } from "./embedded-thread.ts";
import { asUnavailable } from "./unavailable.ts";

/**
 * A Postgres in a thread of this process: its queries run one after the other and never hold up the event loop.
 *
 * `copy (…) to '/dev/blob'` is answered with one row, `{ bytes: Uint8Array }`; `copy … from '/dev/blob'` reads the bytes
 * that are its only parameter: `database.executeQuery(CompiledQuery.raw("copy … from '/dev/blob'", [bytes]))`.
 *
 * @param dataFolder `null` for a database in memory
 */
export function embeddedDatabase(dataFolder: string | null): Database {
  return new Kysely<Tables>({
    dialect: {
      createDriver: () => embeddedDriver(dataFolder),
      createAdapter: () => new PGliteAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (database) => new PostgresIntrospector(database),
    },
  });
}

/** One connection, which kysely gives to one query or transaction at a time. */
function embeddedDriver(dataFolder: string | null): Driver {
  let thread: Thread;
  const run = (sql: string) => thread.ask({ sql, parameters: [] });
  const connection: Awaited<ReturnType<Driver["acquireConnection"]>> = {
    executeQuery: async <R>({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) => {
      const { rows, affectedRows } = await thread.ask({ sql, parameters });
      return { rows: rows as R[], numAffectedRows: BigInt(affectedRows) };
    },
    streamQuery: () => {
      throw new Error("The embedded database does not stream; read pages by key.");
    },
  };
  return {
    init: async () => {
      thread = startThread(dataFolder);
    },
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: async () => void (await run("begin")),
    commitTransaction: async () => {
      const { command } = await run("commit");
      // Postgres undoes a transaction in which a statement failed, and calls that no error.
      if (command === "ROLLBACK") throw new AbortedTransactionError();
    },
    rollbackTransaction: async () => void (await run("rollback")),
    destroy: () => thread.close(),
  };
}

interface Thread {
  ask(question: Question): Promise<Result>;
  /** Ends the database, then the thread. */
  close(): Promise<void>;
}

/** Reading an empty database takes 0.3 s, making one 1.3 s; tests open many. */
let empty: Blob | null = null;

function startThread(dataFolder: string | null): Thread {
  const workerData: ThreadData = { dataFolder, empty: dataFolder === null ? empty : null };
  const worker = new Worker(new URL("./embedded-thread.ts", import.meta.url), { workerData, execArgv: [] });
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let ended: StoreUnavailableError | null = null;
  const end = (reason: string) => {
    ended ??= new StoreUnavailableError(dataFolder === null ? reason : `${dataFolder}: ${reason}`);
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on("message", (message: Answer | Notice) => {
    if ("crash" in message) end(message.crash);
    else if ("empty" in message) empty = message.empty;
    else waiting.shift()?.resolve(message);
  });
  worker.on("error", (error) => end(error.message));
  worker.on("exit", () => end("its thread has ended"));
  const ask = async (question: Question) => {
    if (ended) throw ended;
    worker.postMessage(question);
    const place = Promise.withResolvers<Answer>();
    waiting.push(place);
    const answer = await place.promise;
    // Made here, so that its stack tells who asked.
    if ("error" in answer) throw asUnavailable(Object.assign(new Error(answer.error.message), answer.error));
    return answer;
  };
  return {
    ask,
    close: async () => {
      if (!ended) await ask("close");
      await worker.terminate();
    },
  };
}
