import AxeBuilder from "@axe-core/playwright";
import type { StatementPage } from "@standpoint/contract";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { ask, settled, useBrowser } from "./browser.ts";

const overview = "/targets/quorvex-threat";
const browser = useBrowser();
const views = new Map<string, string>();

beforeAll(async () => {
  const { statements } = await ask<StatementPage>(`/v1${overview}/statements?limit=200`);
  const statement = statements.find(({ stance }) => stance.evidence.length > 0);
  views.set("the overview", overview);
  views.set("the overview of one speaker", `${overview}?speaker=${statement?.attribution?.speaker.id}`);
  views.set("the overview with nothing found", `${overview}?q=zzzzzz`);
  views.set("the comparison", `${overview}/compare`);
  views.set("the timeline in one chart", `${overview}/timeline?layout=together&event=2024-06-15~Harbour+strike`);
  views.set("the timeline", `${overview}/timeline`);
  views.set("the statements", `${overview}/statements`);
  views.set("the review", `${overview}/review`);
  views.set("the article", `/articles/${statement?.articleId}?target=quorvex-threat`);
  views.set("a statement", `/articles/${statement?.articleId}?target=quorvex-threat&statement=${statement?.id}`);
  views.set("a speaker", `${overview}/speakers/${statement?.attribution?.speaker.id}`);
  views.set("the form", "/add");
  views.set("the claims", "/targets");
  views.set("a new claim", "/targets/new");
  views.set("a claim being changed", `${overview}/edit`);
  views.set("the form for an address", "/add?by=address");
  views.set("the place for files", "/add?by=files");
  views.set("the feeds", "/add?by=feed");
  views.set("the form for many", "/add?by=bulk");
  views.set("the articles", "/articles");
  views.set("nothing", "/nothing/here");
});

const names = [
  "the overview",
  "the overview of one speaker",
  "the overview with nothing found",
  "the timeline",
  "the timeline in one chart",
  "the comparison",
  "the statements",
  "the review",
  "the article",
  "a statement",
  "a speaker",
  "the form",
  "the claims",
  "a new claim",
  "a claim being changed",
  "the form for an address",
  "the place for files",
  "the feeds",
  "the form for many",
  "the articles",
  "nothing",
] as const;

async function objectionsTo(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

describe.each([
  { colorScheme: "light", locale: "en-GB" },
  { colorScheme: "dark", locale: "de-DE" },
] as const)("axe finds nothing to object to in $colorScheme, $locale", (view) => {
  test.for(names)("%s", async (name) => {
    const page = await browser.visit(views.get(name) ?? "", view);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await objectionsTo(page)).toEqual([]);
    const tables = await page.getByRole("button", { name: /^Figures as a table$|^Zahlen als Tabelle$/ }).all();
    for (const table of tables.toReversed()) await table.click();
    if (tables.length > 0) expect(await objectionsTo(page)).toEqual([]);
  });
});

describe("on a phone nothing scrolls sideways", () => {
  test.for(names)("%s", async (name) => {
    const page = await browser.visit(views.get(name) ?? "", { width: 390, height: 844, locale: "de-DE" });
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(screen ?? 0);
  });
});

test("menus open inside a phone's screen", async () => {
  const page = await browser.visit(overview, { width: 390, height: 844 });
  for (const name of ["Speaker", "Dates", "Stance", "Form", "Language", "Outlet", "Other claims"]) {
    const button = page.getByRole("button", { name, exact: true });
    await button.click();
    const panel = page.locator(`[id="${await button.getAttribute("aria-controls")}"]`);
    const box = await panel.boundingBox();
    expect(box?.x, name).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999), name).toBeLessThanOrEqual(390);
    await page.keyboard.press("Escape");
    expect(await panel.isVisible()).toBe(false);
  }
});

test("by keyboard alone: skip link, a menu, a choice, Escape, and the focus where it was", async () => {
  const page = await browser.visit(overview);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
  await page.getByRole("button", { name: "Form", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await settled(page);
  expect(new URL(page.url()).search).toBe("?form=direct");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Form");
});

test.for([
  ["overview", overview, /^Mean stance of each speaker toward/],
  ["timeline", `${overview}/timeline`, /^Mean stance over time toward/],
] as const)("the chart of the %s has a name and a description, and every part of it a name", async ([, path, name]) => {
  const page = await browser.visit(path);
  const chart = page.getByRole("group", { name });
  expect((await chart.getAttribute("aria-description"))?.length).toBeGreaterThan(20);
  const parts = await chart.locator("[role=button], button").all();
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect((await part.getAttribute("aria-label"))?.length).toBeGreaterThan(20);
});
