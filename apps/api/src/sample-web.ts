import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { UrlNotFetchedError } from "@standpoint/domain";
import { readDocument, readFeed } from "@standpoint/intake";
import { openJobs } from "@standpoint/jobs";
import { openStore } from "@standpoint/storage";
import { stopSignal } from "./serve.ts";
import { testApp, testHandlers } from "./test-app.ts";
import type { Intake } from "./threads/open-intake.ts";

// For tests: serves the dashboard with an API whose whole web is the pages of its first argument, by their addresses.
const pages = JSON.parse(process.argv[2] ?? "{}") as Record<string, { readonly type: string; readonly body: string }>;
const intake: Intake = {
  read: readDocument,
  readFeed: async (feed) => readFeed(feed),
  fetch: async ({ url }) => {
    const page = pages[url];
    if (page === undefined) throw new UrlNotFetchedError("it answered 404", { isTransient: false });
    const bytes = new TextEncoder().encode(page.body);
    return { status: "fetched", url, mediaType: page.type, charset: "utf-8", bytes, etag: null, lastModified: null };
  },
};
const store = await openStore({ inMemory: true });
const jobs = await openJobs(store, { alone: true, onError: (error) => void process.stderr.write(`${error}\n`) });
await jobs.work(testHandlers({ store, jobs, intake }), { atOnce: 1 });
const { app, close } = await testApp({
  store,
  jobs,
  intake,
  dashboardFolder: fileURLToPath(new URL("../../dashboard/dist/", import.meta.url)),
});
const server = createAdaptorServer({ fetch: app.fetch }) as Server;
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
await stopSignal();
server.close();
server.closeAllConnections();
await close();
