import { setTimeout } from "node:timers/promises";
import { type MessagePort, Worker } from "node:worker_threads";
import { type Asked, askTasks } from "./ask-tasks.ts";

/** Threads that run one file, each started when there is work for it; idle ones keep no process alive. */
export interface ThreadPool<Task, Answer> {
  /**
   * Rejects with what the file threw, or with an error that says how the thread died: of a task that takes its thread
   * down no other one suffers, unless both are in the same thread.
   *
   * @param signal gives up a task, and ends the thread that has begun it alone
   */
  run(task: Task, signal?: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** The longest article that is read takes half of it. Without a limit of its own a thread may take the process with it. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024 };

/** How often a thread that is at work is asked how much it has in buffers. */
const watchEveryMs = 50;

interface Call<Task, Answer> extends PromiseWithResolvers<Answer> {
  readonly task: Task;
}

interface Thread<Task, Answer> {
  readonly worker: Worker;
  readonly asked: Asked<Task, Answer>;
  readonly calls: Set<Call<Task, Answer>>;
  isWatched: boolean;
}

/**
 * @param options.file answers with `answerTasks`
 * @param options.tasksEach how many tasks a thread has at a time
 * @param options.maxBufferBytes a thread with more in buffers, which V8's limit does not count, is ended
 * @param options.data what the file finds in `workerData.data`
 * @param options.connect makes a port for each thread, which finds it in `workerData.port`
 */
export function createThreadPool<Task, Answer>({
  file,
  size,
  tasksEach = 1,
  maxBufferBytes = Number.POSITIVE_INFINITY,
  data,
  connect,
}: {
  readonly file: URL;
  readonly size: number;
  readonly tasksEach?: number;
  readonly maxBufferBytes?: number;
  readonly data: unknown;
  readonly connect?: () => MessagePort;
}): ThreadPool<Task, Answer> {
  const waiting: Call<Task, Answer>[] = [];
  const threads = new Set<Thread<Task, Answer>>();

  function start(): Thread<Task, Answer> {
    const port = connect?.();
    const given = { workerData: { data, port }, transferList: port ? [port] : [] };
    const worker = new Worker(file, { ...given, resourceLimits });
    const thread: Thread<Task, Answer> = { worker, asked: askTasks(worker), calls: new Set(), isWatched: false };
    threads.add(thread);
    const end = (error: Error) => {
      threads.delete(thread);
      thread.asked.end(error);
      giveOut();
    };
    worker.on("error", end);
    worker.on("exit", (code) => end(new Error(`The thread ended with code ${code}.`)));
    return thread;
  }

  async function watch(thread: Thread<Task, Answer>): Promise<void> {
    if (thread.isWatched || maxBufferBytes === Number.POSITIVE_INFINITY) return;
    thread.isWatched = true;
    while (thread.calls.size > 0) {
      await setTimeout(watchEveryMs, undefined, { ref: false });
      // One that has just ended has none.
      const { external_memory: bytes } = await thread.worker.getHeapStatistics().catch(() => ({ external_memory: 0 }));
      if (bytes > maxBufferBytes) await thread.worker.terminate();
    }
    thread.isWatched = false;
  }

  function giveOut(): void {
    while (waiting.length > 0) {
      const free = [...threads].find(({ calls }) => calls.size < tasksEach);
      const thread = free ?? (threads.size < size ? start() : undefined);
      if (thread === undefined) return;
      const call = waiting.shift();
      if (call === undefined) return;
      thread.calls.add(call);
      void thread.asked
        .ask(call.task)
        .then(call.resolve, call.reject)
        .then(() => {
          thread.calls.delete(call);
          giveOut();
        });
      void watch(thread);
    }
  }

  function giveUp(call: Call<Task, Answer>, reason: Error): void {
    const index = waiting.indexOf(call);
    if (index >= 0) waiting.splice(index, 1);
    call.reject(reason);
    const thread = [...threads].find(({ calls }) => calls.size === 1 && calls.has(call));
    void thread?.worker.terminate();
  }

  return {
    async run(task, signal) {
      signal?.throwIfAborted();
      const call = { task, ...Promise.withResolvers<Answer>() };
      const stop = () => giveUp(call, signal?.reason);
      signal?.addEventListener("abort", stop, { once: true });
      waiting.push(call);
      giveOut();
      return await call.promise.finally(() => signal?.removeEventListener("abort", stop));
    },
    async close() {
      for (const { reject } of waiting.splice(0)) reject(new Error("The threads are being closed."));
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
