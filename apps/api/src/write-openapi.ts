import { writeFile } from "node:fs/promises";
import { openApiDocument } from "./openapi.ts";

// `pnpm --filter @standpoint/api openapi`: refreshes the golden copy after a change of the contract.
await writeFile(new URL("../openapi.json", import.meta.url), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
