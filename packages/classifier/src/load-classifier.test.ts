import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ModelUnusableError } from "@standpoint/domain";
import { afterAll, describe, expect, test } from "vitest";
import { loadClassifier } from "./load-classifier.ts";

const fixture = new URL("../fixture/", import.meta.url);
const temporary = mkdtempSync(join(tmpdir(), "standpoint-model-"));
afterAll(() => rmSync(temporary, { recursive: true }));

const ask = (text: string, context = "") => ({ claim: "It matters.", text, context });

describe("a loaded classifier", async () => {
  const classifier = await loadClassifier(fixture);

  test("gives each pair the probabilities of the four classes, in order", async () => {
    const answers = await classifier.classify([ask("a threat"), ask("harmless"), ask("lunch"), ask("balanced")]);
    const likeliest = answers.map((answer) => Object.entries(answer).sort(([, one], [, other]) => other - one)[0]?.[0]);
    expect(likeliest).toEqual(["for", "against", "off", "neutral"]);
    for (const answer of answers)
      expect(Object.values(answer).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  test("says the same alone and among others", async () => {
    const pairs = [
      ask("threat threat harmless"),
      ask("lunch", "a threat"),
      ask(""),
      ask(`${"harmless ".repeat(90)}threat`),
    ];
    const alone = await Promise.all(pairs.map((pair) => classifier.classify([pair])));
    expect(await classifier.classify(pairs)).toEqual(alone.flat());
  });

  test("reads a long text to its end, wherever the words stand", async () => {
    const filler = "words of no weight ".repeat(9);
    const [none] = await classifier.classify([ask(filler + filler)]);
    for (const text of [`threat ${filler}${filler}`, `${filler}threat ${filler}`, `${filler}${filler}threat`]) {
      const [answer] = await classifier.classify([ask(text)]);
      expect(answer?.for).toBeGreaterThan(none?.for ?? 1);
    }
  });

  test("answers no pairs with nothing", async () => {
    expect(await classifier.classify([])).toEqual([]);
  });
});

describe("a model that cannot be used stops with one line that says which file and how to mend it", () => {
  const damages: Record<string, [damage: (path: string) => void, message: RegExp]> = {
    "model.json is missing": [(path) => rmSync(join(path, "model.json")), /model\.json is missing/],
    "the model is missing": [(path) => rmSync(join(path, "model.int8.onnx")), /model\.int8\.onnx is missing/],
    "the tokenizer is missing": [(path) => rmSync(join(path, "tokenizer.json")), /tokenizer\.json is missing/],
    "model.json is no JSON": [(path) => writeFileSync(join(path, "model.json"), "{"), /model\.json is damaged/],
    "model.json lacks a member": [
      (path) => writeFileSync(join(path, "model.json"), '{"model": {}}'),
      /model\.json is damaged at “model\.sha256”/,
    ],
    "the model is cut off": [
      (path) => truncateSync(join(path, "model.int8.onnx"), 99),
      /model\.int8\.onnx is not the file/,
    ],
    "the tokenizer is another one": [
      (path) => writeFileSync(join(path, "tokenizer.json"), "{}"),
      /tokenizer\.json is not the/,
    ],
  };

  test.for(Object.entries(damages))("%s", async ([name, [damage, message]]) => {
    const folder = join(temporary, name);
    cpSync(fixture, folder, { recursive: true });
    damage(folder);
    const error = await loadClassifier(pathToFileURL(`${folder}/`)).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ModelUnusableError);
    const { message: told } = error as ModelUnusableError;
    expect(told).toMatch(message);
    expect(told).toMatch(/git restore .*brings back/);
    expect(told).not.toContain("\n");
  });
});
