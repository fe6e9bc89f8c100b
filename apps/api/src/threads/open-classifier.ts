import type { Env } from "../env.ts";
import { type LastingThread, openLastingThread } from "./lasting-thread.ts";

/**
 * The thread that reads with the learned model; {@link connectClassifier} takes its ports. It is never terminated: onnxruntime takes
 * the whole process with it when its thread ends while it reads. So other threads, which may be given up at any moment, ask it
 * through a port; and one model is in memory.
 */
export function openClassifier(env: Env): LastingThread {
  return openLastingThread(new URL("./classifier-thread.ts", import.meta.url), env);
}
