import { readFile } from "node:fs/promises";
import type { StatementPage } from "@standpoint/contract";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { ask, settled, useBrowser } from "./browser.ts";

const target = "/targets/quorvex-threat";
const view = `${target}/statements`;
const browser = useBrowser();

const statementsFor = (query: string) => ask<StatementPage>(`/v1${target}/statements${query}`);
const rowsIn = (page: Page) => page.locator("tbody tr");

afterEach(() => browser.expectNoComplaints());

test("loads page after page until every statement is there", async () => {
  const page = await browser.visit(view);
  const { total } = await statementsFor("");
  expect(total).toBeGreaterThan(50);
  while (await page.getByRole("button", { name: "Load more" }).isVisible()) {
    const before = await rowsIn(page).count();
    await page.getByRole("button", { name: "Load more" }).click();
    await expect.poll(() => rowsIn(page).count()).toBeGreaterThan(before);
    await settled(page);
  }
  expect(await rowsIn(page).count()).toBe(total);
});

test.for([
  ["everything, beyond one page", ""],
  ["one query", "?language=de&band=leans-toward&band=supports"],
  ["what is off target", "?band=off-target"],
] as const)("downloads %s as CSV with as many rows as the API counts", async ([, query]) => {
  const page = await browser.visit(view + query);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download CSV" }).click();
  const path = await (await download).path();
  const rows = parse<Record<string, string>>(await readFile(path, "utf8"), { columns: true });
  const { total, statements } = await statementsFor(query);
  expect(rows).toHaveLength(total);
  expect(JSON.stringify(rows)).toContain(JSON.stringify(statements[0]?.id).slice(1, -1));
});
