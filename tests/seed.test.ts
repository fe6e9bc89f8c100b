import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const article = fileURLToPath(new URL("../shared/seed/article.de.txt", root));

interface Answer {
  readonly statements: readonly {
    readonly text: string;
    readonly speaker: { readonly name: string; readonly kind: string } | null;
  }[];
}

// The article is the project's input and no part of the repository: without it beside the checkout the test is skipped.
test.skipIf(!existsSync(article))("the seed article's five people are told apart, under their right names", () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ["apps/cli/src/main.ts", "analyze", article, "--format", "json"],
    {
      cwd: fileURLToPath(root),
      encoding: "utf8",
    },
  );
  expect(status).toBe(0);
  const { statements }: Answer = JSON.parse(stdout);
  const people = new Map<string, number>();
  for (const { speaker } of statements) {
    if (speaker?.kind === "person") people.set(speaker.name, (people.get(speaker.name) ?? 0) + 1);
  }
  expect([...people.keys()].sort()).toEqual([
    "Abishur Prakash",
    "Chris Lehane",
    "Meredith Whittaker",
    "Reid Hoffman",
    "Victor Riparbelli",
  ]);
  expect(Math.min(...people.values())).toBeGreaterThanOrEqual(2);
});
