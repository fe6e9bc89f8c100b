import { once } from "node:events";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { Env } from "../env.ts";

/**
 * The thread that reads with the learned model. It is never terminated: onnxruntime takes the whole process with it when its thread
 * ends while it reads. So other threads, which may be given up at any moment, ask it through a port; and one model is in memory.
 */
export interface ClassifierThread {
  /** For one thread, to be transferred; {@link connectClassifier} takes it. The thread begins with the first. */
  connect(): MessagePort;
  /** After the reading that is under way. */
  close(): Promise<void>;
}

export function openClassifier(env: Env): ClassifierThread {
  let worker: Worker | null = null;
  const start = () => {
    const started = new Worker(new URL("./classifier-thread.ts", import.meta.url), { workerData: env });
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
