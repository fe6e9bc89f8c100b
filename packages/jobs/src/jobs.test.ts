import { openStore, type Store } from "@standpoint/storage";
import { afterAll, beforeAll } from "vitest";
import { jobsSuite } from "./jobs.suite.ts";

// One database for all tests: making one takes a second.
let store: Store;
beforeAll(async () => {
  store = await openStore({ inMemory: true });
}, 60_000);
afterAll(async () => await store.close());

jobsSuite(() => store);
