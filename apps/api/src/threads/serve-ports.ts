import { type MessagePort, parentPort } from "node:worker_threads";

/**
 * Makes this thread a `LastingThread`.
 *
 * @param serve is given each port that connects, and a signal that says when it is closed
 */
export function servePorts(serve: (port: MessagePort, closed: AbortSignal) => void): void {
  const ports = new Set<MessagePort>();
  parentPort?.on("message", (port: MessagePort | null) => {
    if (port === null) {
      for (const open of ports) open.close();
      parentPort?.close();
      return;
    }
    const closing = new AbortController();
    ports.add(port);
    port.once("close", () => {
      ports.delete(port);
      closing.abort();
    });
    serve(port, closing.signal);
  });
}
