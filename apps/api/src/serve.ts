import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { assertAdminKey } from "./access/assert-admin-key.ts";
import type { Env } from "./env.ts";
import { jsonLog } from "./log.ts";
import { addSampleArticles, openApp } from "./open-app.ts";

export interface RunningServer {
  readonly url: string;
  /** Lets requests end, closes the store and gives the data folder free. */
  close(): Promise<void>;
}

/** How long requests may take to end when the server closes. */
const closeMs = 5_000;

/**
 * Opens the store, listens, and says so to other processes of this machine.
 *
 * @param options.report is told, in one line each, what a person who started it wants to know
 * @throws an error with a one-line message when the port or the data folder is taken
 */
export async function startServer(
  env: Env,
  { sample = false, report = () => {} }: { sample?: boolean; report?: (line: string) => void } = {},
): Promise<RunningServer> {
  const app = await openApp(env, jsonLog(report, env.logLevel));
  try {
    await assertAdminKey(app.store, env);
    if (sample) {
      const added = await addSampleArticles(app, report);
      if (added > 0) report(`Added ${added} sample articles.`);
    }
    const server = createAdaptorServer({ fetch: app.handle }) as Server;
    // Node gives a request five minutes to come in; an import is read no faster than it is stored.
    server.requestTimeout = 0;
    const port = await listen(server, env);
    const url = `http://${env.host.includes(":") ? `[${env.host}]` : env.host}:${port}/`;
    await app.store.announce(url);
    return {
      url,
      async close() {
        await closeServer(server);
        await app.close();
      },
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Runs the server until the process is told to stop. The address goes to standard output, all else to standard error. */
export async function serve(env: Env, options: { sample: boolean }): Promise<void> {
  const report = (line: string) => void process.stderr.write(`${line}\n`);
  const server = await startServer(env, { ...options, report });
  process.stdout.write(`${server.url}\n`);
  report(`${await stopSignal()}: closing.`);
  await server.close();
}

/** Resolves once the process is told to stop, with how. */
export async function stopSignal(): Promise<NodeJS.Signals> {
  return await new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, resolve);
  });
}

async function listen(server: Server, { port, host }: Env): Promise<number> {
  return await new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === "EADDRINUSE";
      reject(
        isTaken ? new Error(`Port ${port} of ${host} is taken; choose another with PORT or --port.`, { cause }) : cause,
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), closeMs);
  await closed;
  clearTimeout(timer);
}
