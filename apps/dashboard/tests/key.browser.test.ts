import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "vitest";
import { addressOf, settled, useBrowser } from "./browser.ts";
import { key, needKey } from "./need-key.ts";

const browser = useBrowser();

test("a server that needs a key: the page asks once for it, shows all, and saves the file with it", async () => {
  const { page } = await browser.blank();
  await needKey(page);
  await page.goto(addressOf("/targets/quorvex-threat/statements"));
  const field = page.getByLabel("Key", { exact: true });
  await field.waitFor();
  expect(await page.getByRole("alert").count()).toBe(1);
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  expect(violations).toEqual([]);
  await field.fill("not a key");
  await page.getByRole("button", { name: "Use this key" }).click();
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(true);

  await field.fill(` ${key} `);
  await page.getByRole("button", { name: "Use this key" }).click();
  await page.getByRole("button", { name: "Share and export" }).waitFor();
  await settled(page);
  expect(await page.getByRole("alert").count()).toBe(0);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Share and export" }).click();
  await page.getByRole("group", { name: "Data of this view" }).getByRole("menuitem", { name: "CSV" }).click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("statement_id");

  await page.reload();
  await page.getByRole("button", { name: "Share and export" }).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("what was typed is there still once the key is given", async () => {
  const { page } = await browser.blank();
  await needKey(page);
  await page.goto(addressOf("/add"));
  const text = page.getByLabel("Text", { exact: true });
  await text.fill("“It is calm here,” said Anna Weber of the works council.");
  await page.getByRole("button", { name: "Find statements" }).click();
  await page.getByLabel("Key", { exact: true }).fill(key);
  await page.getByRole("button", { name: "Use this key" }).click();
  expect(await text.inputValue()).toContain("Anna Weber");
  await page.getByRole("button", { name: "Find statements" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/articles\//);
});
