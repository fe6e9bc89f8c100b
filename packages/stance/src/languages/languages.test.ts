import { describe, expect, test } from "vitest";
import { german } from "./de.ts";
import { english } from "./en.ts";
import type { Lexicon } from "./lexicon.ts";

// The package compiles without Node's types; the tests run in Node.
const moduleName = "node:fs";
const {
  existsSync,
  readFileSync,
}: {
  existsSync(path: string): boolean;
  readFileSync(path: string, encoding: "utf8"): string;
} = await import(moduleName);

const here = (import.meta as unknown as { dirname: string }).dirname;
const seed = `${here}/../../../../../shared/seed/article.de.txt`;
const targets = `${here}/../../../../corpus/targets.json`;

const lexicons: readonly Lexicon[] = [english, german];
const wordsOf = (text: string) => german.fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const trigramsOf = (text: string) => {
  const words = wordsOf(text);
  return words.slice(2).map((_, index) => words.slice(index, index + 3).join(" "));
};

describe.for(lexicons)("$language", (lexicon) => {
  test("no single word stands in two fields", () => {
    const fieldOf = new Map<string, string>();
    const doubled: string[] = [];
    for (const { name, cues } of lexicon.fields) {
      for (const word of cues.split(",").flatMap((cue) => (/[ *|]/.test(cue.trim()) ? [] : cue.trim().split("/")))) {
        const stem = lexicon.stem(lexicon.fold(word));
        if ((fieldOf.get(stem) ?? name) !== name) doubled.push(`${word}: ${fieldOf.get(stem)} and ${name}`);
        fieldOf.set(stem, name);
      }
    }
    expect(doubled).toEqual([]);
  });
});

test.skipIf(!existsSync(seed))("no cue and no paraphrase shares three words in a row with the seed article", () => {
  const inSeed = new Set(trigramsOf(readFileSync(seed, "utf8")));
  const cues = lexicons.flatMap(({ fields, functionWords }) => [
    ...fields.flatMap((field) => field.cues.split(",")),
    ...Object.values(functionWords).flatMap((words) => words.split(",")),
  ]);
  const file: readonly { paraphrases: { affirms: object; dismisses: object } }[] = JSON.parse(
    readFileSync(targets, "utf8"),
  );
  const paraphrases = file.flatMap((target) =>
    Object.values(target.paraphrases).flatMap((byLanguage) => Object.values(byLanguage).flat() as string[]),
  );
  expect([...cues, ...paraphrases].flatMap(trigramsOf).filter((trigram) => inSeed.has(trigram))).toEqual([]);
});
