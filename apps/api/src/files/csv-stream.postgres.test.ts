import { openStore } from "@standpoint/storage";
import { type SampleServer, startSampleServer } from "@standpoint/storage/sample-server";
import { afterAll } from "vitest";
import { csvStreamSuite } from "./csv-stream.suite.ts";

let server: SampleServer;
csvStreamSuite(async () => {
  server = await startSampleServer();
  return await openStore({ databaseUrl: await server.createDatabase("standpoint") });
});
afterAll(async () => await server?.stop());
