import { createCrossEncoderScorer } from "@standpoint/stance";
import { expectValid, passage, suiteTarget } from "@standpoint/stance/scorer.suite";
import { describe, expect, test } from "vitest";
import { loadClassifier, modelFolder } from "./load-classifier.ts";

describe("the cross-encoder with the model that Standpoint comes with", async () => {
  const scorer = createCrossEncoderScorer(await loadClassifier(modelFolder));

  test.for([
    ["Lumora is a serious threat to Vantrix, and the danger grows every month.", "en", 1],
    ["Lumora is no threat at all to Vantrix.", "en", -1],
    ["Lumora ist eine ernste Gefahr für Vantrix.", "de", 1],
    ["Lumora ist überhaupt keine Gefahr für Vantrix.", "de", -1],
  ] as const)("plain words have their sign: %s", async ([text, language, sign]) => {
    const [score] = await scorer.score([passage(text, language)], suiteTarget);
    expect(Math.sign(score?.value ?? 0)).toBe(sign);
    if (score !== undefined) expectValid(score, text);
  });

  test("lunch is off the claim", async () => {
    const [score] = await scorer.score([passage("The canteen serves soup at noon on Thursdays.")], suiteTarget);
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
