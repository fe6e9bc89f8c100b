import { existsSync, readdirSync, readFileSync } from "node:fs";
import { endpoints, problems, requestProblems } from "@standpoint/contract";
import { exportedFiles } from "@standpoint/report";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "corpus/README.md",
  ...readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" }).map((file) => `docs/${file}`),
].filter((file) => file.endsWith(".md"));

describe.for(pages)("%s", (page) => {
  test("its links lead somewhere", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)\s]+)\)/g)].map(([, link = ""]) =>
      link.replace(/#.*$/, ""),
    );
    expect(links.filter((link) => !existsSync(new URL(link, new URL(page, root))))).toEqual([]);
  });
});

test("docs/http-api.md names every endpoint", () => {
  const page = read("docs/http-api.md");
  expect(
    Object.values(endpoints)
      .map(({ path }) => path)
      .filter((path) => !page.includes(path)),
  ).toEqual([]);
});

test("docs/csv-columns.md names every column", () => {
  const page = read("docs/csv-columns.md");
  const names = Object.values(exportedFiles).flatMap((columns) => columns.map(({ name }) => name));
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("docs/problems has a page for every problem, and no other", () => {
  const codes = Object.keys({ ...problems, ...requestProblems }).sort();
  expect(
    readdirSync(new URL("docs/problems/", root))
      .map((file) => file.replace(/\.md$/, ""))
      .sort(),
  ).toEqual(codes);
});

test(".env.example names every variable that env.ts reads", () => {
  const example = read(".env.example");
  const variables = [...read("apps/api/src/env.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = ""]) => name);
  expect(variables.length).toBeGreaterThan(3);
  expect(variables.filter((name) => !example.includes(name))).toEqual([]);
});
