import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const startMs = 90_000;

export interface ServedDashboard {
  /** Where the API serves it, with a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Builds the dashboard where it is stale, and runs the real API in a data folder of its own, with the sample corpus or empty. */
export async function serveDashboard({ withSample }: { readonly withSample: boolean }): Promise<ServedDashboard> {
  return await run(["apps/api/src/main.ts", ...(withSample ? ["--sample"] : [])]);
}

/** The same with an empty store, and an API that finds these pages in the web, and no others. */
export async function serveWithWeb(
  pages: Readonly<Record<string, { readonly type: string; readonly body: string }>>,
): Promise<ServedDashboard> {
  return await run(["apps/api/src/sample-web.ts", JSON.stringify(pages)]);
}

async function run(script: readonly string[]): Promise<ServedDashboard> {
  if (await isStale()) await build();
  const dataFolder = await mkdtemp(join(tmpdir(), "standpoint-browser-"));
  const api = spawn(process.execPath, script, {
    cwd: root,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", STANDPOINT_DATA: dataFolder, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    return { url: await addressOf(api), stop: () => stop(api, dataFolder) };
  } catch (error) {
    await stop(api, dataFolder);
    throw error;
  }
}

/** As `pnpm start` builds it: in a process of its own, since Vitest's environment would build React for development. */
async function build(): Promise<void> {
  await promisify(execFile)(process.execPath, ["node_modules/vite/bin/vite.js", "build", "apps/dashboard"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
}

/** The address that the API prints when it listens. */
async function addressOf(api: ChildProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`The API did not start in time: ${said}`)), startMs);
    api.stdout?.on("data", (data: Buffer) => {
      const address = /http:\/\/\S+/.exec(data.toString())?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    api.stderr?.on("data", (data: Buffer) => {
      said += data.toString();
    });
    api.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`The API ended with ${code}: ${said}`));
    });
  });
}

async function stop(api: ChildProcess, dataFolder: string): Promise<void> {
  if (api.exitCode === null) {
    const ended = new Promise((resolve) => api.once("exit", resolve));
    api.kill("SIGTERM");
    await ended;
  }
  await rm(dataFolder, { recursive: true, force: true });
}

/** Whether a file that the build reads is newer than the build. */
async function isStale(): Promise<boolean> {
  const built = await changedAt(join(root, "apps/dashboard/dist/index.html"));
  const sources = ["apps/dashboard", "packages/client/src", "packages/contract/src"].map((folder) =>
    join(root, folder),
  );
  const newest = await Promise.all(sources.map(newestIn));
  return Math.max(...newest) > built;
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const kept = entries.filter(({ name }) => !["node_modules", "dist", "tests"].includes(name));
  const times = kept.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestIn(path) : changedAt(path);
  });
  return Math.max(0, ...(await Promise.all(times)));
}

async function changedAt(path: string): Promise<number> {
  return await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
