import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { settled, useBrowser } from "./browser.ts";
import { type ServedDashboard, serveDashboard } from "./serve-dashboard.ts";

const count = 100_000;
const browser = useBrowser();
let api: ServedDashboard;

beforeAll(async () => {
  api = await serveDashboard({ withSample: false });
  const response = await fetch(`${api.url}v1/statements`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body: Array.from({ length: count }, (_, number) => JSON.stringify(record(number))).join("\n"),
  });
  const totals = (await response.text()).trimEnd().split("\n").at(-1);
  expect(JSON.parse(totals ?? "")).toEqual({ added: count, unchanged: 0, bad: 0 });
}, 240_000);
afterAll(() => api?.stop());

/** A thousand an article and day; by date, the one with the highest number is first. */
function record(number: number): object {
  const article = Math.floor(number / 1_000);
  return {
    statement_id: `st_${String(number).padStart(6, "0")}`,
    article_id: `art_${article}`,
    text: `Pier ${number}`,
    target_id: "quorvex-threat",
    published_on: new Date(Date.UTC(2031, 0, 1 + article)).toISOString().slice(0, 10),
    language: "en",
    speaker_kind: "person",
    speaker_name: ["Ada Lund", "Bo Hansen", "Cleo Varga"][number % 3],
    stance: ((number % 201) - 100) / 100,
  };
}

/** The rows that the window shows, each with its place in the list; none of them waits for its words. */
async function rowsInView(page: Page): Promise<{ index: number; text: string }[]> {
  await settled(page);
  return await page.locator("tbody tr").evaluateAll((rows) =>
    rows
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .map((row) => ({
        index: Number(row.getAttribute("aria-rowindex")) - 2,
        text: row.querySelector('a[href*="/articles/"]')?.textContent ?? "",
      })),
  );
}

test("a hundred thousand statements scroll, and only those in view are in the page", async () => {
  const { page } = await browser.blank();
  const began = performance.now();
  await page.goto(`${api.url}targets/quorvex-threat/statements`);
  await page.getByText(`Pier ${count - 1}`, { exact: true }).waitFor();
  expect(performance.now() - began).toBeLessThan(5_000);

  const expectRowsAround = async (place: number) => {
    const rows = await rowsInView(page);
    expect(rows.length).toBeGreaterThan(3);
    for (const { index, text } of rows) expect(text).toBe(`Pier ${count - 1 - index}`);
    expect(rows.some(({ index }) => Math.abs(index - place) < 20)).toBe(true);
    expect(await page.locator("tbody tr").count()).toBeLessThan(50);
  };
  await expectRowsAround(0);
  for (const share of [0.5, 0.25, 0.75]) {
    await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), share);
    // The pages in view are asked for when the scrolling pauses.
    await page.waitForFunction(() => document.querySelector('tbody [aria-busy="true"]') !== null);
    await expectRowsAround(count * share);
  }
  await page.locator("tbody tr").nth(5).focus();
  await page.keyboard.press("End");
  await page.getByText("Pier 0", { exact: true }).waitFor();
  await expectRowsAround(count - 1);
  await page.keyboard.press("Home");
  await page.getByText(`Pier ${count - 1}`, { exact: true }).waitFor();
  await expectRowsAround(0);
});

test("scrolling down page by page, no row is missed", async () => {
  const { page } = await browser.blank({ width: 390, height: 844 });
  await page.goto(`${api.url}targets/quorvex-threat/statements`);
  await page.getByText(`Pier ${count - 1}`, { exact: true }).waitFor();
  const seen = new Set<number>();
  while (seen.size < 500) {
    for (const { index, text } of await rowsInView(page)) {
      expect(text).toBe(`Pier ${count - 1 - index}`);
      seen.add(index);
    }
    // Faster than a busy machine draws frames, one would scroll past rows that were never there to be read.
    await page.evaluate(async () => {
      scrollBy(0, innerHeight * 0.7);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
  }
  expect(Math.max(...seen)).toBe(seen.size - 1);
});

test("paper has the rows that are here, and says which and of how many", async () => {
  const { page } = await browser.blank();
  await page.goto(`${api.url}targets/quorvex-threat/statements`);
  await page.getByText(`Pier ${count - 1}`, { exact: true }).waitFor();
  await settled(page);
  const printed = page.getByRole("table", { name: "Statements", includeHidden: true });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.getByText("Rows 1–400 of 100,000; an export has them all").waitFor({ state: "attached" });
  expect(await printed.locator("tbody tr").count()).toBe(400);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => printed.count()).toBe(0);
  // The browser asks for the rows before it counts the sheets.
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type \/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(10);
});
