import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Tokenizer } from "@huggingface/tokenizers";
import { InferenceSession } from "onnxruntime-node";
import { describe, expect, test } from "vitest";
import { modelFolder } from "./load-classifier.ts";
import { checkModelFiles } from "./model-files.ts";
import { runModel } from "./run-model.ts";
import { tokenWindows } from "./token-windows.ts";

interface Golden {
  readonly claim: string;
  readonly text: string;
  readonly context: string | null;
  readonly ids: readonly number[];
  readonly logits: readonly number[];
}

/** How far the logits of another processor or version of the runtime may be from those of the training. */
const tolerance = 0.01;

describe("what the training wrote down of its own model", async () => {
  const { settings, model, tokenizer: file } = await checkModelFiles(modelFolder);
  const golden: Golden[] = JSON.parse(readFileSync(new URL("golden.json", modelFolder), "utf8"));
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(file, "utf8")), {});
  const idsOf = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).ids;

  test("has two hundred inputs", () => {
    expect(golden).toHaveLength(200);
  });

  test("the tokens are the same to the last", () => {
    for (const { claim, text, context, ids } of golden) {
      const [window] = tokenWindows(
        { claim: idsOf(claim), text: idsOf(text), context: idsOf(context ?? "") },
        settings,
      );
      expect(window).toEqual(ids);
    }
  });

  test("the logits are the same within a hundredth", { timeout: 60_000 }, async () => {
    const session = await InferenceSession.create(fileURLToPath(model));
    for (const { ids, logits } of golden) {
      const found = await runModel(session, ids);
      const differences = found.map((logit, index) => Math.abs(logit - (logits[index] ?? Number.NaN)));
      expect(Math.max(...differences)).toBeLessThan(tolerance);
    }
  });
});
