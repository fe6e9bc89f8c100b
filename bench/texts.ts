import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "@standpoint/domain";

const folder = new URL("../corpus/articles/", import.meta.url);

/**
 * The articles of our corpus in a language, again and again until they hold so many UTF-16 code units.
 *
 * Each time an article comes with its paragraphs in another order, so that no two texts are the same.
 */
export function corpusTexts(language: Language, minLength: number): string[] {
  const originals = readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.json`))
    .map((name) => (JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { text: string }).text);
  const texts: string[] = [];
  for (let length = 0, turn = 0; length < minLength; turn++) {
    for (const original of originals) {
      const text = rotated(original.split("\n"), turn).join("\n");
      texts.push(text);
      length += text.length;
    }
  }
  return texts;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
