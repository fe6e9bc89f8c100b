import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type AnnotatedStatement, locateStatements } from "../packages/evaluation/src/index.ts";

const corpus = new URL("../corpus/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, corpus), "utf8"));
const names = readdirSync(new URL("articles/", corpus));
const targetIds: string[] = read("targets.json").map(({ id }: { id: string }) => id);
const disclaimer = /This text is fictional sample data for Standpoint|Fiktiver Beispieltext für Standpoint/;

test("every article is annotated, and nothing else is", () => {
  expect(readdirSync(new URL("annotations/", corpus))).toEqual(names);
});

test.for(names)("every annotated piece stands in %s word for word, in order", (name) => {
  const { text }: { text: string } = read(`articles/${name}`);
  const { statements }: { statements: AnnotatedStatement[] } = read(`annotations/${name}`);
  const starts = locateStatements(text, statements).map(({ content }) => content[0]?.start ?? -1);
  expect(starts.length).toBeGreaterThan(0);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
});

test.for(names)("the stances in %s are on the scale, toward a target of ours", (name) => {
  const { statements }: { statements: AnnotatedStatement[] } = read(`annotations/${name}`);
  for (const { stance, speaker, kind } of statements) {
    expect(targetIds).toEqual(expect.arrayContaining(Object.keys(stance)));
    for (const value of Object.values(stance)) expect([-1, -0.5, 0, 0.5, 1, null]).toContain(value);
    expect(kind === null).toBe(speaker === null);
  }
});

test.for(names.filter((name) => !name.startsWith("deepseek-")))("%s says that it is fiction", (name) => {
  expect(read(`articles/${name}`).text).toMatch(disclaimer);
});
