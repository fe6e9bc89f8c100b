import { readFile } from "node:fs/promises";
import type { ArticleFacets, ArticlePage } from "@standpoint/contract";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { ask, queryOf, settled, useBrowser } from "./browser.ts";

const browser = useBrowser();
afterEach(() => browser.expectNoComplaints());

const countIn = (page: Page) => page.locator("main p[aria-live]").first();
const articlesFor = (query: string) => ask<ArticlePage>(`/v1/articles${query}`);

test("lists every article, newest first, each leading to its text", async () => {
  const page = await browser.visit("/articles");
  const { articles, total } = await articlesFor("?limit=200");
  expect(await countIn(page).textContent()).toBe(`${total} articles`);
  // Another link of a copy leads to its original.
  const titles = await page.locator("main li a[lang]").allTextContents();
  expect(titles.slice(0, 5)).toEqual(articles.slice(0, 5).map(({ title }) => title ?? "Untitled article"));
  await page.locator("main li a").first().click();
  await page.waitForURL(`**/articles/${articles[0]?.id}`);
});

test("finds by words of the title, by language and by outlet, and keeps it in the address", async () => {
  const page = await browser.visit("/articles");
  const { articles } = await articlesFor("?language=de&limit=200");
  const german = articles.find(({ title, outlet }) => title !== null && outlet !== null);
  await page.getByRole("button", { name: "Language", exact: true }).click();
  await page.getByRole("checkbox", { name: "German" }).check();
  await expect.poll(() => countIn(page).textContent()).toBe(`${articles.length} articles`);
  await page.keyboard.press("Escape");
  await page.getByLabel("Search titles").fill(german?.title ?? "");
  await expect.poll(() => queryOf(page)).toContain("q=");
  await settled(page);
  await expect.poll(() => page.locator("main li a").allTextContents()).toContain(german?.title);
  await page.reload();
  await settled(page);
  expect(await page.getByLabel("Search titles").inputValue()).toBe(german?.title);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => queryOf(page)).toBe("");
  await page.getByRole("button", { name: "Language", exact: true }).click();
  await page.getByRole("checkbox", { name: "German" }).check();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Outlet", exact: true }).click();
  const [outlet] = (await ask<ArticleFacets>("/v1/article-facets?language=de")).outlets;
  await page.getByRole("checkbox", { name: `${outlet?.value} (${outlet?.count})` }).check();
  await expect.poll(() => countIn(page).textContent()).toBe(`${outlet?.count} articles`);
});

test.for([
  ["Data of this view", "?language=de"],
  ["All articles", ""],
] as const)("“%s” is saved as CSV, all of it", async ([group, query]) => {
  const page = await browser.visit("/articles?language=de");
  await page.getByRole("button", { name: "Share and export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("group", { name: group }).getByRole("menuitem", { name: "CSV" }).click();
  const rows = parse<Record<string, string>>(await readFile(await (await download).path(), "utf8"), { columns: true });
  const { articles, total } = await articlesFor(`${query === "" ? "?" : `${query}&`}limit=200`);
  expect(rows).toHaveLength(total);
  expect(rows.map((row) => row["title"])).toContain(articles[0]?.title ?? "");
});

test.for([
  ["/targets", "standpoint-claims.json", "/v1/targets"],
  ["an article", "standpoint-article.json", null],
] as const)("%s is saved as the API has it", async ([at, name, api]) => {
  const [first] = (await articlesFor("?limit=1")).articles;
  const page = await browser.visit(api === null ? `/articles/${first?.id}` : at);
  await page.getByRole("button", { name: "Share and export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("group", { name: "Data of this view" }).getByRole("menuitem", { name: "JSON" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(name);
  const content: unknown = JSON.parse(await readFile(await saved.path(), "utf8"));
  expect(content).toEqual(await ask(api ?? `/v1/articles/${first?.id}`));
});
