import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Tokenizer } from "@huggingface/tokenizers";
import type { Classifier, ClassProbabilities } from "@standpoint/stance";
import { InferenceSession } from "onnxruntime-node";
import { checkModelFiles, modelFile, unusable } from "./model-files.ts";
import { averageWindows, toProbabilities } from "./probabilities.ts";
import { runModel } from "./run-model.ts";
import { tokenWindows } from "./token-windows.ts";

/** The model that Standpoint comes with. */
export const modelFolder = new URL("../model/", import.meta.url);

/**
 * Opens a stance model: `model.json`, `model.int8.onnx` and `tokenizer.json` in one folder.
 *
 * Pairs are read one at a time, each as often as its statement has windows, and without padding: so an answer is the same to the last bit
 * alone and among others, however the model is quantised. The answer to a statement of several windows is the mean of
 * theirs, weighted by 1 − p(off).
 *
 * The model itself is loaded for the first pair: who only asks for its version needs no memory for it.
 *
 * @param folder ends with a slash.
 * @param options.threads of the processor for one reading.
 * @throws {ModelUnusableError} when a file is missing, damaged or not the one that `model.json` describes.
 */
export async function loadClassifier(
  folder: URL,
  { threads }: { threads: number } = { threads: 2 },
): Promise<Classifier> {
  const { sha256, settings, model, tokenizer } = await checkModelFiles(folder);
  const load = async () => {
    const { encode } = await openTokenizer(tokenizer);
    return { session: await openSession(model, folder, threads), idsOf: encode };
  };
  let loaded: ReturnType<typeof load> | null = null;
  return {
    version: sha256.slice(0, 8),
    minimumProbability: settings.conformal.minimumProbability,
    classify: async (pairs) => {
      loaded ??= load();
      const { session, idsOf } = await loaded;
      const answers: ClassProbabilities[] = [];
      for (const { claim, text, context } of pairs) {
        const windows = tokenWindows({ claim: idsOf(claim), text: idsOf(text), context: idsOf(context) }, settings);
        const read: ClassProbabilities[] = [];
        for (const ids of windows) read.push(toProbabilities(await runModel(session, ids), settings.temperature));
        answers.push(averageWindows(read));
      }
      return answers;
    },
  };
}

async function openTokenizer(file: URL) {
  const tokenizer = new Tokenizer(JSON.parse(await readFile(file, "utf8")), {});
  return { encode: (text: string) => tokenizer.encode(text, { add_special_tokens: false }).ids };
}

async function openSession(model: URL, folder: URL, threads: number): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(fileURLToPath(model), {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      // Threads that wait awake take twice the processor's time, and slow each other down where cores are shared.
      extra: { session: { intra_op: { allow_spinning: "0" } } },
    });
  } catch (cause) {
    throw unusable(folder, modelFile, "cannot be loaded by onnxruntime", cause);
  }
}
