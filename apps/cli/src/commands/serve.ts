import { parseArgs } from "node:util";
import { readEnv, serve } from "@standpoint/api";

/** `serve [--port N] [--scorer NAME] [--sample]`: API and dashboard until the process is told to stop; `--sample` adds the corpus. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { port: { type: "string" }, scorer: { type: "string" }, sample: { type: "boolean" } },
  });
  const env = readEnv(undefined, {
    ...(values.port !== undefined && { PORT: values.port }),
    ...(values.scorer !== undefined && { STANDPOINT_SCORER: values.scorer }),
  });
  await serve(env, { sample: values.sample ?? false });
}
