import type { Target } from "@standpoint/domain";
import { createCrossEncoderScorer } from "@standpoint/stance";
import { expectValid, passage, suiteTarget } from "@standpoint/stance/scorer.suite";
import { describe, expect, test } from "vitest";
import { loadClassifier, modelFolder } from "./load-classifier.ts";

describe("the cross-encoder with the model that Standpoint comes with", async () => {
  const scorer = createCrossEncoderScorer(await loadClassifier(modelFolder));

  const bags: Target = {
    ...suiteTarget,
    claim: { en: "Plastic bags should be banned", de: "Plastiktüten sollten verboten werden" },
    challenger: null,
    incumbent: null,
  };

  test.for([
    ["Plastic bags should be banned now.", "en", 1],
    ["Plastic bags should not be banned.", "en", -1],
    ["A ban hurts the poor and does nothing for the sea.", "en", -1],
    ["Ein Verbot trifft die Armen und nützt dem Meer nichts.", "de", -1],
  ] as const)("plain words have their sign: %s", async ([text, language, sign]) => {
    const [score] = await scorer.score([passage(text, language)], bags);
    expect(Math.sign(score?.value ?? 0)).toBe(sign);
    if (score !== undefined) expectValid(score, text);
  });

  test("lunch is off the claim", async () => {
    const [score] = await scorer.score([passage("The canteen serves soup at noon on Thursdays.")], bags);
    expect(score?.value).toBeNull();
  });

  test("a passage is scored alike alone, among others and twice", { timeout: 60_000 }, async () => {
    const texts = [
      "They are years behind.",
      `${"We lead, and they follow. ".repeat(25)}They are a threat.`,
      "",
      "Nein!",
    ];
    const passages = texts.map((text) => passage(text));
    const together = await scorer.score(passages, suiteTarget);
    const alone = await Promise.all(passages.map((one) => scorer.score([one], suiteTarget)));
    expect(alone.flat()).toEqual(together);
    together.forEach((score, index) => {
      expectValid(score, texts[index] ?? "");
    });
  });
});
