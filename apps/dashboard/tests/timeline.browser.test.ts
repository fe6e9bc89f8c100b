import type { SeriesList, StatementPage } from "@standpoint/contract";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { ask, queryOf, settled, useBrowser } from "./browser.ts";

const target = "/targets/quorvex-threat";
const view = `${target}/timeline`;
const browser = useBrowser();

const section = (page: Page) => page.getByRole("region", { name: "How it changed" });
const panels = (page: Page) => section(page).locator("li > [role=group]");
const stops = (page: Page) => section(page).getByRole("button", { name: /Show statements$/ });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const figure = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

afterEach(() => browser.expectNoComplaints());

test("draws a timeline of every speaker or names them among the others, in the interval of the address", async () => {
  const page = await browser.visit(view);
  const { series } = await ask<SeriesList>(`/v1${target}/series?interval=quarter`);
  await page.getByRole("radio", { name: "Quarter" }).check();
  await expect.poll(() => queryOf(page)).toBe("?interval=quarter");
  await settled(page);
  await expect.poll(() => panels(page).count()).toBe(Math.min(series.length, 8));
  const text = (await section(page).textContent()) ?? "";
  for (const { speaker } of series) expect(text).toContain(speaker.name);
  if (series.length > 8) expect(text).toContain(`Others (${series.length - 8})`);
});

test("tells of the point under the pointer, and of the panel's own speaker", async () => {
  const page = await browser.visit(view);
  const { series } = await ask<SeriesList>(`/v1${target}/series`);
  const panel = section(page).locator("li").nth(1);
  await panel.scrollIntoViewIfNeeded();
  const name = await panel.locator("p span").first().textContent();
  const points = series.find(({ speaker }) => speaker.name === name)?.points ?? [];
  const dots = panel.locator("svg.recharts-surface circle");
  await expect.poll(() => dots.count()).toBe(points.length);
  for (const [index, { mean }] of points.entries()) {
    const box = await dots.nth(index).boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect.poll(() => panel.locator(".panel").textContent()).toContain(figure.format(Math.abs(mean)));
  }
});

test("puts few speakers into one chart, each line named at its end, and a panel each where the reader wants that", async () => {
  const { series } = await ask<SeriesList>(`/v1${target}/series`);
  const some = series.slice(0, 3).map(({ speaker }) => speaker);
  const query = `?${some.map(({ id }) => `speaker=${id}`).join("&")}`;
  const page = await browser.visit(view + query);
  expect(await page.getByRole("radio", { name: "One chart" }).isChecked()).toBe(true);
  const names = await section(page).locator("svg.recharts-surface text").allTextContents();
  for (const { name } of some) expect(names).toContain(name);
  for (const bound of ["+1", "+0.6", "\u22120.2", "\u22121"]) expect(names).toContain(bound);
  expect(await stops(page).count()).toBe(1);

  await page.getByRole("radio", { name: "A panel each" }).check();
  await expect.poll(() => queryOf(page)).toBe(`${query}&layout=panels`);
  await expect.poll(() => panels(page).count()).toBe(3);
});

test("in one chart the pointer is told of the nearest line alone", async () => {
  const { series } = await ask<SeriesList>(`/v1${target}/series`);
  const query = series.slice(0, 4).map(({ speaker }) => `speaker=${speaker.id}`);
  const page = await browser.visit(`${view}?${query.join("&")}`);
  const dots = section(page).locator("svg.recharts-surface circle");
  const notes = section(page).locator(".panel strong");
  await expect
    .poll(async () => {
      const box = await dots.first().boundingBox();
      await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
      return await notes.count();
    })
    .toBe(1);
});

test("dragging over the chart shows that time alone, and there is a way back", async () => {
  const page = await browser.visit(`${view}?layout=together`);
  const box = await section(page).locator("svg.recharts-surface").first().boundingBox();
  const at = (share: number) => (box?.x ?? 0) + share * (box?.width ?? 0);
  const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  await page.mouse.move(at(0.3), middle);
  await page.mouse.down();
  await page.mouse.move(at(0.4), middle);
  await page.mouse.move(at(0.6), middle);
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).toMatch(/^\?layout=together&from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d$/);
  await settled(page);
  await page.getByRole("button", { name: "Show the whole period" }).click();
  await expect.poll(() => queryOf(page)).toBe("?layout=together");
});

describe("by keyboard", () => {
  test("arrow keys walk the points of a speaker and on to the next, and Enter opens the statements behind one", async () => {
    const { series } = await ask<SeriesList>(`/v1${target}/series`);
    const [one, other] = series.toSorted((a, b) => b.points.length - a.points.length);
    const page = await browser.visit(`${view}?speaker=${one?.speaker.id}&speaker=${other?.speaker.id}`);
    await stops(page).focus();
    const first = await focused(page);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).not.toBe(first);
    expect((await focused(page)).split(",")[0]).toBe(first.split(",")[0]);
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowDown");
    expect((await focused(page)).split(",")[0]).not.toBe(first.split(",")[0]);

    const name = await focused(page);
    const statements = /(\d+) statements?\. Show/.exec(name)?.[1];
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe(`${target}/statements`);
    expect(queryOf(page)).toMatch(/^\?speaker=[^&]+&from=\d{4}-\d\d-01&to=\d{4}-\d\d-\d\d$/);
    const { total, undecided } = await ask<StatementPage>(`/v1${target}/statements${queryOf(page)}`);
    expect(String(total - undecided)).toBe(statements);
  });

  test("a handle of the period moves by intervals, as one step of the history, and there is a way back", async () => {
    const page = await browser.visit(`${view}?interval=quarter`);
    await page.getByRole("slider", { name: "Shown from" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => queryOf(page)).toBe("?interval=quarter&from=2024-04-01");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => queryOf(page)).toBe("?interval=quarter&from=2024-07-01");
    await settled(page);
    const { series } = await ask<SeriesList>(`/v1${target}/series?interval=quarter&from=2024-07-01`);
    await expect.poll(() => panels(page).count()).toBe(Math.min(8, series.length));
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe("?interval=quarter");
    await page.goForward();
    await page.getByRole("button", { name: "Show the whole period" }).click();
    await expect.poll(() => queryOf(page)).toBe("?interval=quarter");
  });

  test("an event is added, drawn in every panel, changed, and taken away", async () => {
    const page = await browser.visit(view);
    await page.getByRole("button", { name: "Add an event" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("on");
    await page.getByLabel("Date", { exact: true }).fill("2024-06-15");
    await page.getByLabel("What happened").fill("Harbour strike");
    await page.getByLabel("What happened").press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.getAll("event")).toEqual(["2024-06-15~Harbour strike"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Add an event");
    const drawn = section(page).locator("svg.recharts-surface text", { hasText: "Harbour" });
    await expect.poll(() => drawn.count()).toBe(await panels(page).count());

    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: "Edit event: Harbour strike" }).press("Enter");
    await page.getByLabel("What happened").fill("Strike ends");
    await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.getAll("event")).toEqual(["2024-06-15~Strike ends"]);
    await page.getByRole("button", { name: "Remove event: Strike ends" }).press("Enter");
    await expect.poll(() => queryOf(page)).toBe("");
    await expect.poll(() => drawn.count()).toBe(0);
  });
});

test("dragging an end of the period zooms while it moves, and is one step of the history", async () => {
  const page = await browser.visit(view);
  const before = await page.evaluate(() => history.length);
  const handle = page.getByRole("slider", { name: "Shown to" });
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const seen = new Set<string>();
  for (const by of [100, 200, 300, 400]) {
    await page.mouse.move(x - by, y);
    await expect.poll(() => queryOf(page)).toMatch(/^\?to=/);
    seen.add(queryOf(page));
  }
  await page.mouse.up();
  expect(seen.size).toBeGreaterThan(2);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect.poll(() => queryOf(page)).toBe("");
});
