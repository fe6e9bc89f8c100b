import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, settled, useBrowser } from "./browser.ts";

const key = `sp_${"0f".repeat(6)}_${"1e".repeat(32)}`;
const browser = useBrowser();

/** The server of the tests needs no key: here the browser's requests are held back until they have one. */
async function needKey(page: Page): Promise<void> {
  await page.route("**/v1/**", async (route) => {
    const { authorization, ...headers } = await route.request().allHeaders();
    if (authorization === `Bearer ${key}`) return await route.continue({ headers });
    const problem = { type: "http://localhost/problems/key_missing", title: "A key is needed", status: 401 };
    await route.fulfill({ status: 401, contentType: "application/problem+json", body: JSON.stringify(problem) });
  });
}

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
