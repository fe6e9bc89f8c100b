import { readEnv } from "./env.ts";
import { serve } from "./serve.ts";

try {
  await serve(readEnv(), { sample: process.argv.includes("--sample") });
} catch (error) {
  process.stderr.write(`standpoint: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
