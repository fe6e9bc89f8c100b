import { readFile } from "node:fs/promises";
import type { StatementPage } from "@standpoint/contract";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { ask, queryOf, settled, useBrowser } from "./browser.ts";

const target = "/targets/quorvex-threat";
const view = `${target}/statements`;
const browser = useBrowser();

const statementsFor = (query: string) => ask<StatementPage>(`/v1${target}/statements${query}`);
const rowsIn = (page: Page) => page.locator("tbody tr");

afterEach(() => browser.expectNoComplaints());

test("lists every statement, a few rows of them in the page at a time", async () => {
  const page = await browser.visit(view);
  const { total, undecided, offTarget } = await statementsFor("");
  const grid = page.getByRole("grid", { name: "Statements" });
  expect(await grid.getAttribute("aria-rowcount")).toBe(String(total + 1));
  const counts = await page.locator("h1 + p").textContent();
  const undecidedToo = undecided === 0 ? [] : [`${undecided} of them undecided`];
  for (const count of [`${total} statements`, ...undecidedToo, `${offTarget} more`]) expect(counts).toContain(count);
  expect(await rowsIn(page).count()).toBeLessThan(Math.min(total, 40));
  await page.getByRole("link", { name: "show them" }).click();
  await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe(String(offTarget + 1));
});

test.for([
  ["Stance", "value"],
  ["Confidence", "confidence"],
  ["Date", "date"],
] as const)("orders by %s, one way and the other, and says so", async ([name, sort]) => {
  const page = await browser.visit(view);
  const head = page.getByRole("columnheader", { name });
  const shown = async (order: "asc" | "desc") => {
    await settled(page);
    const { statements } = await statementsFor(`?sort=${sort}&order=${order}`);
    await expect.poll(() => rowsIn(page).first().textContent()).toContain(statements[0]?.text);
    expect(await head.getAttribute("aria-sort")).toBe(order === "asc" ? "ascending" : "descending");
  };
  await head.getByRole("button").click();
  await shown(sort === "date" ? "asc" : "desc");
  await head.getByRole("button").click();
  await shown(sort === "date" ? "desc" : "asc");
  expect(queryOf(page)).toBe(sort === "date" ? "" : `?sort=${sort}&order=asc`);
});

test("shows the columns of the address, and keeps there what is chosen", async () => {
  const page = await browser.visit(view);
  const heads = () => page.getByRole("columnheader").allTextContents();
  expect(await heads()).not.toContain("Scorer");
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("checkbox", { name: "Scorer" }).check();
  await page.getByRole("checkbox", { name: "Form" }).uncheck();
  await expect.poll(heads).toContain("Scorer");
  await page.reload();
  await settled(page);
  expect(await heads()).toContain("Scorer");
  expect(await heads()).not.toContain("Form");
});

test.for([
  ["Outlet", "Outlet", "outlet"],
  ["More", "Organisation", "organization"],
  ["More", "Scorer", "scorer"],
] as const)("%s: %s is in the address and in the list", async ([menu, name, parameter]) => {
  const page = await browser.visit(view);
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("group", { name }).getByRole("checkbox").first().check();
  await settled(page);
  expect(queryOf(page)).toMatch(new RegExp(`^.${parameter}=`));
  const { total } = await statementsFor(queryOf(page));
  await expect.poll(() => page.locator("h1 + p").textContent()).toMatch(new RegExp(`^${total} statement`));
});

test("More: a least confidence is in the address and in the list", async () => {
  const page = await browser.visit(view);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByLabel("At least").fill("60");
  await page.getByRole("button", { name: "Remove filter: confidence from 60%" }).waitFor();
  await settled(page);
  expect(queryOf(page)).toBe("?minConfidence=0.6");
  const { total } = await statementsFor(queryOf(page));
  await expect.poll(() => page.locator("h1 + p").textContent()).toMatch(new RegExp(`^${total} statement`));
});

test("by keyboard: rows are walked over, chosen, and opened in their article", async () => {
  const page = await browser.visit(view);
  const { statements, total } = await statementsFor("?limit=200");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-rowindex"));
  await page.locator('tr[aria-rowindex="2"]').focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("3");
  await page.keyboard.press("End");
  await expect.poll(focused).toBe(String(total + 1));
  await page.keyboard.press("PageUp");
  await expect.poll(focused).not.toBe(String(total + 1));
  await page.keyboard.press("Home");
  await expect.poll(focused).toBe("2");
  await page.keyboard.press("Space");
  await page.getByText("1 statement selected").waitFor();
  await page.keyboard.press("Shift+ArrowDown");
  await page.getByText("2 statements selected").waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/articles/${statements[1]?.articleId}?**`);
  expect(queryOf(page)).toContain(`statement=${statements[1]?.id}`);
  await page.goBack();
  await page.getByRole("grid").waitFor();
});

test("what is chosen is copied with its source, exported, and shown alone", async () => {
  const page = await browser.visit(view);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const { statements } = await statementsFor("?limit=200");
  const boxes = page.getByRole("checkbox", { name: "Select this statement" });
  await boxes.nth(0).check();
  await boxes.nth(3).click({ modifiers: ["Shift"] });
  await page.getByText("4 statements selected").waitFor();

  await page.getByRole("button", { name: "Copy as text" }).click();
  await page.getByText("4 statements copied").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const { id, text } of statements.slice(0, 4)) {
    expect(copied).toContain(`“${text}”`);
    expect(copied).toContain(`statement=${id}`);
  }

  const bar = page.getByRole("region", { name: "Selection" });
  const download = page.waitForEvent("download");
  await bar.getByRole("link", { name: "Download CSV" }).click();
  const csv = await readFile(await (await download).path(), "utf8");
  const ids = parse<Record<string, string>>(csv, { columns: true }).map((row) => row["statement_id"]);
  expect(ids.toSorted()).toEqual(
    statements
      .slice(0, 4)
      .map(({ id }) => id)
      .toSorted(),
  );

  await bar.getByRole("link", { name: "Show only these" }).click();
  await page.getByRole("button", { name: "Remove filter: 4 chosen statements" }).waitFor();
  await expect.poll(() => page.locator("h1 + p").textContent()).toContain("4 statements");
});

test("on a phone rows are cards, in the order that is chosen", async () => {
  const page = await browser.visit(view, { width: 390, height: 844 });
  await page.getByLabel("Order").selectOption({ label: "Most against the claim first" });
  await settled(page);
  const { statements } = await statementsFor("?sort=value&order=asc");
  await expect.poll(() => rowsIn(page).first().textContent()).toContain(statements[0]?.text);
  expect(await page.getByRole("columnheader").first().isVisible()).toBe(false);
});

test.for([
  ["everything, beyond one page", ""],
  ["one query", "?language=de&band=leans-toward&band=supports"],
  ["what is off target", "?band=off-target"],
] as const)("downloads %s as CSV with as many rows as the API counts", async ([, query]) => {
  const page = await browser.visit(view + query);
  await page.getByRole("button", { name: "Share and export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("group", { name: "Data of this view" }).getByRole("menuitem", { name: "CSV" }).click();
  const path = await (await download).path();
  const rows = parse<Record<string, string>>(await readFile(path, "utf8"), { columns: true });
  const { total, statements } = await statementsFor(query);
  expect(rows).toHaveLength(total);
  expect(JSON.stringify(rows)).toContain(JSON.stringify(statements[0]?.id).slice(1, -1));
});
