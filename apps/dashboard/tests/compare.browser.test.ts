import type { Heatmap, SpeakerList, StatementPage, TargetList } from "@standpoint/contract";
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { addressOf, ask, queryOf, settled, useBrowser } from "./browser.ts";

const target = "/targets/quorvex-threat";
const view = `${target}/compare`;
const browser = useBrowser();

const strip = (page: Page) => page.getByRole("region", { name: "Side by side" });
const heatmap = (page: Page) => page.getByRole("region", { name: "Speakers and claims" });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

afterEach(() => browser.expectNoComplaints());

test("draws every statement of the speakers with most of them", async () => {
  const page = await browser.visit(view);
  const { speakers } = await ask<SpeakerList>(`/v1${target}/speakers`);
  const six = speakers.toSorted((one, other) => other.count - one.count).slice(0, 6);
  const query = six.map(({ speaker }) => `speaker=${speaker.id}`).join("&");
  const { total } = await ask<StatementPage>(`/v1${target}/statements?${query}&limit=1`);
  // Besides the dots each row has a circle for its mean.
  await expect.poll(() => strip(page).locator("svg.recharts-surface circle").count()).toBe(total + 6);
  const text = await strip(page).locator("svg.recharts-surface").textContent();
  for (const { speaker, count } of six) {
    expect(text).toContain(speaker.name);
    expect(text).toContain(`${count} statement`);
  }
});

test("compares the speakers that are chosen", async () => {
  const { speakers } = await ask<SpeakerList>(`/v1${target}/speakers`);
  const [one, other] = speakers;
  const page = await browser.visit(`${view}?speaker=${one?.speaker.id}&speaker=${other?.speaker.id}`);
  const texts = await strip(page).locator("svg.recharts-surface text").allTextContents();
  expect(texts.filter((text) => speakers.some(({ speaker }) => speaker.name === text))).toHaveLength(2);
});

test("leads from a dot to the words, by keyboard and by pointer", async () => {
  const page = await browser.visit(view);
  await strip(page)
    .getByRole("button", { name: /Read it in its article$/ })
    .focus();
  await page.keyboard.press("ArrowRight");
  const words = /: (.{12})[^:]*\. Read it/.exec(await focused(page))?.[1] ?? "";
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/articles\//);
  await expect.poll(() => page.locator(".article-text").textContent()).toContain(words.split(" … ")[0]);

  await page.goBack();
  await settled(page);
  const box = await strip(page).locator("svg.recharts-surface circle").first().boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await expect.poll(() => page.url()).toMatch(/\/articles\/.*statement=/);
});

test("counts by tenths where there are more statements than are drawn", async () => {
  const { page } = await browser.blank();
  await page.route("**/statements?*fields=*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), total: 1_001 } });
  });
  await page.goto(addressOf(view));
  await settled(page);
  expect(await strip(page).textContent()).toContain("there are too many to draw each");
  expect(await strip(page).locator("svg.recharts-surface circle").count()).toBe(6);
  await strip(page)
    .getByRole("button", { name: /Show statements$/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => queryOf(page)).toMatch(/^\?speaker=.*&band=/);
});

test("has a colour and a number in every field, and says where nobody said anything", async () => {
  const page = await browser.visit(view);
  const { rows, targets } = await ask<Heatmap>("/v1/heatmap?limit=15");
  const drawn = heatmap(page).locator("tbody tr");
  await expect.poll(() => drawn.count()).toBe(rows.length);
  const cells = rows.flatMap((row) => row.cells);
  expect(await heatmap(page).locator("tbody a").count()).toBe(cells.filter((cell) => cell !== null).length);
  expect(await heatmap(page).getByText("no statement", { exact: true }).count()).toBe(
    cells.filter((cell) => cell === null).length,
  );
  expect(await heatmap(page).locator("thead th").count()).toBe(targets.length + 1);
});

test("leads from a field to the statements behind it", async () => {
  const page = await browser.visit(`${view}?from=2024-02-01`);
  const field = heatmap(page).locator("tbody a").first();
  const count = /n = (\d+)/.exec((await field.textContent()) ?? "")?.[1];
  await field.click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/statements$/);
  const { total, undecided } = await ask<StatementPage>(`/v1${new URL(page.url()).pathname}${queryOf(page)}`);
  expect(String(total - undecided)).toBe(count);
});

test("shows the claims of the address, the view's own first", async () => {
  const { targets } = await ask<TargetList>("/v1/targets");
  const page = await browser.visit(view);
  const others = targets.filter(({ id }) => !target.endsWith(id));
  await heatmap(page).getByRole("button", { name: "Claims" }).click();
  await page.getByRole("checkbox", { name: others[0]?.claim.en ?? "" }).uncheck();
  await expect.poll(() => queryOf(page)).toMatch(/^\?target=quorvex-threat/);
  await expect.poll(() => heatmap(page).locator("thead th").count()).toBe(targets.length);
  await page.reload();
  await settled(page);
  expect(await heatmap(page).locator("thead th").nth(1).textContent()).toBe(
    targets.find(({ id }) => target.endsWith(id))?.claim.en,
  );
});
