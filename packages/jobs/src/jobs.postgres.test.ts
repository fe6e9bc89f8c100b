import { openStore, type Store } from "@standpoint/storage";
import { type SampleServer, startSampleServer } from "@standpoint/storage/sample-server";
import { afterAll, beforeAll } from "vitest";
import { jobsSuite } from "./jobs.suite.ts";

let server: SampleServer;
let store: Store;
beforeAll(async () => {
  server = await startSampleServer();
  store = await openStore({ databaseUrl: await server.createDatabase("standpoint") });
});
afterAll(async () => {
  await store?.close();
  await server?.stop();
});

jobsSuite(() => store);
