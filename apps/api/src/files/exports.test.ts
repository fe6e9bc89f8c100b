import { openStore } from "@standpoint/storage";
import { exportsSuite } from "./exports.suite.ts";

exportsSuite(() => openStore({ inMemory: true }), { snapshots: false });
