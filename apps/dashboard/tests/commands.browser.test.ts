import AxeBuilder from "@axe-core/playwright";
import type { SpeakerList } from "@standpoint/contract";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { ask, queryOf, settled, useBrowser } from "./browser.ts";

const overview = "/targets/quorvex-threat";
const browser = useBrowser();
const pathOf = (page: Page) => new URL(page.url()).pathname;

afterEach(() => browser.expectNoComplaints());

test("one field leads to a view, a speaker and another language, by keyboard alone", async () => {
  const page = await browser.visit(overview);
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: /^Speakers, articles/ });
  await field.fill("time");
  await page.keyboard.press("Enter");
  await expect.poll(() => pathOf(page)).toBe(`${overview}/timeline`);

  const { speakers } = await ask<SpeakerList>(`/v1${overview}/speakers`);
  const name = speakers[0]?.speaker.name ?? "";
  await page.keyboard.press("Control+k");
  await field.fill(name);
  await page
    .getByRole("option", { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => pathOf(page)).toBe(`${overview}/speakers/${speakers[0]?.speaker.id}`);

  await page.keyboard.press("Control+k");
  await field.fill("deu");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Rollen und Organisationen" }).waitFor();
});

test("says when nothing goes by the words, and Escape gives the focus back", async () => {
  const page = await browser.visit(overview);
  const button = page.getByRole("button", { name: "Search and commands" });
  await button.click();
  await page.getByRole("combobox").fill("zzzzzz");
  await page.getByText("Nothing goes by these words.").waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("keys go from view to view and into the search, but not while one types", async () => {
  const page = await browser.visit(overview);
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect.poll(() => pathOf(page)).toBe(`${overview}/statements`);
  await page.getByRole("heading", { name: "Statements", level: 1 }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("g o");
  await expect.poll(() => queryOf(page)).toBe("?q=g+o");
  expect(pathOf(page)).toBe(`${overview}/statements`);
});

test("the list of shortcuts turns them off, and the choice stays", async () => {
  const page = await browser.visit(overview);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
  await page.getByRole("checkbox", { name: /^Single keys are shortcuts/ }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await settled(page);
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  expect(await page.getByRole("dialog", { name: "Keyboard shortcuts" }).count()).toBe(0);
  expect(pathOf(page)).toBe(overview);
});
