import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "./messages.ts";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith("messages.ts") && path.includes("/"),
);
const catalogues = await Promise.all(
  files.map(async (path) =>
    Object.entries((await import(join(import.meta.dirname, path))) as Record<string, Catalogue<object>>),
  ),
);

/** Words that are the same in both languages. */
const alike = ["Standpoint", "Text", "Form", "Name", "Organisation", "Person", "\u2013", "Feeds"];

/** Every word of a catalogue with the way to it: `columns.speaker`. */
function wordsOf(messages: object, path = ""): [string, unknown][] {
  return Object.entries(messages).flatMap(([key, value]): [string, unknown][] =>
    typeof value === "object" && value !== null ? wordsOf(value, `${path}${key}.`) : [[path + key, value]],
  );
}

test("there are words to compare", () => {
  expect(catalogues.flat().length).toBeGreaterThan(5);
});

describe.each(catalogues.flat())("%s", (_, { en, de }) => {
  const german = new Map(wordsOf(de));

  test("has every word in both languages, and no other", () => {
    expect([...german.keys()].toSorted()).toEqual(
      wordsOf(en)
        .map(([path]) => path)
        .toSorted(),
    );
  });

  test("leaves no word empty or untranslated", () => {
    const same = wordsOf(en).filter(
      ([path, word]) => word === "" || (typeof word === "string" && word === german.get(path) && !alike.includes(word)),
    );
    expect(same).toEqual([]);
  });

  test("takes as many figures in German as in English", () => {
    const arity = (word: unknown) => (typeof word === "function" ? word.length : undefined);
    const different = wordsOf(en).filter(([path, word]) => arity(word) !== arity(german.get(path)));
    expect(different).toEqual([]);
  });
});
