import { once } from "node:events";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";

/** A thread that begins with the first who connects, serves several at a time, and is ended only with the process's work. */
export interface LastingThread {
  /** For one who asks, here or in another thread; closing it ends what was asked through it. */
  connect(): MessagePort;
  /** After what is under way. */
  close(): Promise<void>;
}

/**
 * @param file calls `servePorts`
 * @param data what the file finds in `workerData`
 */
export function openLastingThread(file: URL, data: unknown): LastingThread {
  let worker: Worker | null = null;
  const start = () => {
    const started = new Worker(file, { workerData: data });
    started.unref();
    // Whoever waits for an answer is told by their port, which closes.
    started.on("error", () => {});
    started.once("exit", () => {
      if (worker === started) worker = null;
    });
    return started;
  };
  return {
    connect() {
      worker ??= start();
      const { port1, port2 } = new MessageChannel();
      worker.postMessage(port2, [port2]);
      return port1;
    },
    async close() {
      if (worker === null) return;
      const ended = once(worker, "exit");
      worker.ref();
      worker.postMessage(null);
      await ended;
    },
  };
}
