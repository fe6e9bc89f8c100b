import { openStore } from "@standpoint/storage";
import { type SampleServer, startSampleServer } from "@standpoint/storage/sample-server";
import { afterAll } from "vitest";
import { exportsSuite } from "./exports.suite.ts";

let server: SampleServer;
exportsSuite(
  async () => {
    server = await startSampleServer();
    return await openStore({ databaseUrl: await server.createDatabase("standpoint") });
  },
  { snapshots: true },
);
afterAll(async () => await server?.stop());
